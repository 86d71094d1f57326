namespace Celadon.PlanReader.Documents;

/// <summary>What came of opening a file: its words, or the reason why it cannot be read. Exactly one of the two is set.</summary>
public sealed class DocumentOpening
{
    private DocumentOpening(DocumentText? text, DocumentRefusal? refusal) => (Text, Refusal) = (text, refusal);

    /// <summary>The words; <c>null</c> where the file was refused.</summary>
    public DocumentText? Text { get; }

    /// <summary>Why the file was refused; <c>null</c> where it was read.</summary>
    public DocumentRefusal? Refusal { get; }

    internal static DocumentOpening Read(DocumentText text) => new(text, null);

    internal static DocumentOpening Refused(DocumentRefusal refusal) => new(null, refusal);
}
