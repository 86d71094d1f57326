using Celadon.Organization.Units;

namespace Celadon.Organization.Importing;

/// <summary>What is imported.</summary>
public enum ImportTable
{
    /// <summary>Units.</summary>
    Units,

    /// <summary>People.</summary>
    People,
}

/// <summary>What a file would do, or did.</summary>
/// <param name="Lines">Its rows.</param>
/// <param name="Refusal">Why it cannot be read at all; null where it can.</param>
/// <param name="Digest">Of the file and of everything said here; what is applied bears the one that was shown.</param>
public sealed record ImportCheck(IReadOnlyList<ImportLine> Lines, ImportRefusal? Refusal, string Digest)
{
    /// <summary>True where it was applied.</summary>
    public bool IsApplied { get; init; }

    /// <summary>True where it was to be applied, and the register or the file was no longer as shown.</summary>
    public bool IsStale { get; init; }

    /// <summary>True where it can be applied: nothing is refused and something changes.</summary>
    public bool IsApplicable => Refusal is null && Lines.All(line => line.Act != ImportAct.Refused) && Lines.Any(line => line.Act != ImportAct.Same);

    /// <summary>How many rows have this fate.</summary>
    /// <param name="act">The fate.</param>
    public int Count(ImportAct act) => Lines.Count(line => line.Act == act);

    internal static ImportCheck Refused(ImportRefusal refusal) => new([], refusal, "");
}

/// <summary>A row and its fate.</summary>
/// <param name="Row">Its number in the file.</param>
/// <param name="Subject">Whom or what it is about.</param>
/// <param name="Act">Its fate.</param>
/// <param name="Changes">What it enters or changes.</param>
/// <param name="Problems">Why it is refused.</param>
public sealed record ImportLine(int Row, string Subject, ImportAct Act, IReadOnlyList<ImportChange> Changes, IReadOnlyList<ImportProblem> Problems);

/// <summary>The fate of a row.</summary>
public enum ImportAct
{
    /// <summary>Entered anew.</summary>
    Added,

    /// <summary>Changes what is there.</summary>
    Changed,

    /// <summary>Says what is there already.</summary>
    Same,

    /// <summary>Cannot be kept; then nothing of the file is.</summary>
    Refused,
}

/// <summary>A value that is entered or changed.</summary>
/// <param name="Column">The column.</param>
/// <param name="Before">What is there; empty where nothing is.</param>
/// <param name="After">What the file says.</param>
public sealed record ImportChange(ImportColumn Column, string Before, string After);

/// <summary>What is wrong in a row.</summary>
/// <param name="Cell">The cell: C5; only the row where it is about the whole of it.</param>
/// <param name="Column">Its column; null where it is about the whole row.</param>
/// <param name="Problem">What is wrong and how to mend it.</param>
public sealed record ImportProblem(string Cell, ImportColumn? Column, OrganizationProblem Problem);

/// <summary>A column of a table that is imported.</summary>
/// <param name="Field">Name of the draft's property.</param>
/// <param name="Chinese">Its title.</param>
/// <param name="English">Its title in English.</param>
/// <param name="IsNeeded">True where no file is read without it.</param>
public sealed record ImportColumn(string Field, string Chinese, string English, bool IsNeeded = false)
{
    /// <summary>Its title.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string TitleIn(string language) => language == "en" ? English : Chinese;
}
