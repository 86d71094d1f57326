using System.Globalization;

namespace Celadon.PlanReader.Documents;

/// <summary>Why a file is not read: found, where, expected, what to do.</summary>
public sealed class DocumentRefusal
{
    private const int LongestFileNameShown = 120;

    private readonly RefusalKind kind;
    private readonly Phrase[] details;

    internal DocumentRefusal(RefusalKind kind, string fileName, params Phrase[] details)
    {
        this.kind = kind;
        this.details = details;
        FileName = Shown(fileName);
    }

    /// <summary>The stable code, <c>READ-001</c> and on.</summary>
    public string Code => kind.Code;

    /// <summary>The file's name as it may be shown: one line, at most 120 characters.</summary>
    public string FileName { get; }

    /// <summary>The message, without the code.</summary>
    /// <param name="language">A language tag; everything that starts with <c>zh</c> is Chinese, all else English.</param>
    public string Message(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        object[] arguments = [FileName, .. details.Select(detail => detail.In(language))];
        return string.Format(CultureInfo.InvariantCulture, kind.Words.In(language), arguments);
    }

    private static string Shown(string fileName)
    {
        string oneLine = string.Concat(fileName.Where(c => !char.IsControl(c)));
        return oneLine.Length <= LongestFileNameShown ? oneLine : string.Concat(oneLine.AsSpan(0, LongestFileNameShown - 1), "…");
    }
}
