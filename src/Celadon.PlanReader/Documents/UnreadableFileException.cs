namespace Celadon.PlanReader.Documents;

/// <summary>Carries a refusal out of the depth of a format's reader; never leaves <see cref="DocumentOpener"/>.</summary>
internal sealed class UnreadableFileException(RefusalKind kind, params Phrase[] details) : Exception(kind.Code)
{
    internal DocumentRefusal For(string fileName) => new(kind, fileName, details);
}
