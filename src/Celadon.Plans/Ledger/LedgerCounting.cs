using Celadon.PlanReader.Ledger;
using Celadon.Plans.Deadlines;

namespace Celadon.Plans.Ledger;

internal static class LedgerCounting
{
    internal static LedgerCounts Of(IReadOnlyList<LedgerGroup> groups, IReadOnlyList<LedgerItem> objectives, IReadOnlyList<LedgerSafeguard> safeguards)
    {
        LedgerMeasure[] measures = [.. groups.SelectMany(group => group.Measures)];
        LedgerItem[] items = [.. measures.SelectMany(measure => measure.Items)];
        return new LedgerCounts(
            groups.Count(group => group.Number.Length > 0),
            measures.Length,
            safeguards.Count,
            objectives.Count,
            items.Count(item => item.Kind == LedgerItemKind.Target),
            items.Count(item => item.Kind == LedgerItemKind.Deliverable),
            safeguards.Sum(safeguard => safeguard.Duties.Count));
    }

    internal static LedgerChoices Choices(LedgerBook book)
    {
        LedgerMeasure[] measures = [.. book.Measures];
        LedgerItem[] items = [.. book.Items];
        return new LedgerChoices(
            [.. UnitNames(measures)
                .Select(unit => new LedgerChoice<string>(unit, measures.Count(measure => measure.Duties.Any(duty => book.Units.Concerns(duty, unit)))))
                .OrderByDescending(choice => choice.Count)],
            [.. Enum.GetValues<DutyRole>()
                .Select(role => new LedgerChoice<DutyRole>(role, measures.Count(measure => measure.Duties.Any(duty => duty.Role == role))))],
            [.. Enum.GetValues<DeadlineFilter>()
                .Select(deadline => new LedgerChoice<DeadlineFilter>(deadline, items.Count(item => item.State.IsWanted(deadline))))],
            [.. Enum.GetValues<DutyStrength>()
                .Select(strength => new LedgerChoice<DutyStrength>(strength, items.Count(item => item.IsSoft == (strength == DutyStrength.Soft))))],
            [.. book.Groups.Where(group => group.Number.Length > 0).Select(group => new LedgerGroupChoice(group.Number, group.Title, group.Measures.Count))],
            measures.Count(measure => measure.LacksSummingUpUnit));
    }

    // The plan's own words for a class stay a choice beside its members.
    private static IEnumerable<string> UnitNames(IEnumerable<LedgerMeasure> measures) => measures
        .SelectMany(measure => measure.Duties)
        .SelectMany(duty => duty.Kind is UnitKind.LocalClass or UnitKind.UnitClass || duty.RegisteredUnits.Count == 0
            ? [duty.Unit, .. duty.RegisteredUnits]
            : duty.RegisteredUnits)
        .Distinct();
}
