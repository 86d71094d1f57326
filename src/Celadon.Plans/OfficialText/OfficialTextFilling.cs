namespace Celadon.Plans.OfficialText;

/// <summary>What came of giving a ledger its official text.</summary>
/// <param name="FilledItems">Items whose sentence this document holds as published.</param>
/// <param name="IsKept">False where the document fills nothing, or less than the one loaded before; then that one stays.</param>
/// <param name="Differences">What was not found or differs, in reading order; empty for the official text.</param>
public sealed record OfficialTextFilling(int FilledItems, bool IsKept, IReadOnlyList<OfficialTextDifference> Differences)
{
    /// <summary>True where every sentence was found as published.</summary>
    public bool IsComplete => Differences.Count == 0;
}

/// <summary>A sentence of the ledger that the document does not hold as published. It stays unfilled.</summary>
/// <param name="Code">Item or measure: M03-T1, M03.</param>
/// <param name="Clause">The printed path.</param>
/// <param name="Label">The item's label or the measure's title.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Found">What stands in its place; null where nothing does.</param>
public sealed record OfficialTextDifference(string Code, string Clause, string Label, OfficialTextDifferenceKind Kind, string? Found)
{
    /// <summary>The finding's stable code.</summary>
    public string MessageCode => Kind == OfficialTextDifferenceKind.NotFound ? "PLAN-011" : "PLAN-012";

    /// <summary>The finding in words, beginning with its code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string Message(string language) => (language == "en", Kind) switch
    {
        (true, OfficialTextDifferenceKind.NotFound) =>
            $"{MessageCode} {Code} ({Clause}, {Label}): its sentence is not in this document. The heading above it was not found either. Check that this is the document the ledger was made from.",
        (true, _) =>
            $"{MessageCode} {Code} ({Clause}, {Label}): the sentence in its place differs from the published one: \"{Found}\". It was not filled in. Compare with the published document.",
        (_, OfficialTextDifferenceKind.NotFound) =>
            $"{MessageCode} {Code}（{Clause}，{Label}）：文件中找不到该条原文，其上的标题也未找到。请确认这就是台账所依据的文件。",
        (_, _) =>
            $"{MessageCode} {Code}（{Clause}，{Label}）：该处文字与正式公布的原文不一致：“{Found}”。此条未填入，请与正式文件核对。",
    };
}

/// <summary>Why a sentence was not filled in.</summary>
public enum OfficialTextDifferenceKind
{
    /// <summary>Neither the sentence nor its heading was found.</summary>
    NotFound,

    /// <summary>Other words stand in its place.</summary>
    Differs,
}
