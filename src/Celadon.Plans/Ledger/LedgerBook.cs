namespace Celadon.Plans.Ledger;

/// <summary>One plan's whole ledger as of a day, before any filter.</summary>
internal sealed record LedgerBook(
    PlanSummary Plan,
    DateOnly AsOf,
    IReadOnlyList<LedgerGroup> Groups,
    IReadOnlyList<LedgerItem> Objectives,
    IReadOnlyList<LedgerSafeguard> Safeguards,
    IReadOnlyDictionary<string, string> MeasureTexts,
    LedgerUnits Units)
{
    internal IEnumerable<LedgerMeasure> Measures => Groups.SelectMany(group => group.Measures);

    internal IEnumerable<LedgerItem> Items => Objectives
        .Concat(Measures.SelectMany(measure => measure.Items))
        .Concat(Safeguards.SelectMany(safeguard => safeguard.Duties));

    internal MeasureView? MeasureView(string code)
    {
        LedgerMeasure[] all = [.. Measures];
        int at = Array.FindIndex(all, measure => measure.Code == code);
        if (at < 0)
        {
            return null;
        }

        LedgerGroup group = Groups.First(candidate => candidate.Measures.Contains(all[at]));
        return new MeasureView(
            Plan,
            AsOf,
            group.Number.Length == 0 ? null : new LedgerGroupChoice(group.Number, group.Title, group.Measures.Count),
            all[at],
            MeasureTexts.GetValueOrDefault(code),
            Link(all.ElementAtOrDefault(at - 1)),
            Link(all.ElementAtOrDefault(at + 1)));
    }

    private static MeasureLink? Link(LedgerMeasure? measure) =>
        measure is null ? null : new MeasureLink(measure.Code, measure.Number, measure.Title);
}
