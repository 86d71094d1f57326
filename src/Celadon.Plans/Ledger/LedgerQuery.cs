using Celadon.Plans.Deadlines;

namespace Celadon.Plans.Ledger;

/// <summary>Runs a filter over a whole ledger. Objectives and safeguards stand in no group and have no roles: a filter for those leaves them out.</summary>
internal static class LedgerQuery
{
    internal static LedgerView Run(LedgerBook book, LedgerFilter filter)
    {
        var search = new LedgerSearch(filter.Text);
        string? unit = string.IsNullOrWhiteSpace(filter.Unit) ? null : book.Units.Canonical(filter.Unit.Trim());

        LedgerGroup[] groups = [.. book.Groups
            .Where(group => filter.Group is null || group.Number == filter.Group)
            .Select(group => group with { Measures = [.. group.Measures
                .Where(measure => HasDuty(measure, book, unit, filter) && (measure.LacksSummingUpUnit || !filter.LacksSummingUpUnit))
                .Select(measure => Found(measure, group, book, filter, search))
                .OfType<LedgerMeasure>()] })
            .Where(group => group.Measures.Count > 0)];
        LedgerItem[] objectives = filter.Group is not null || filter.AsksForDuty || filter.LacksSummingUpUnit
            ? []
            : [.. book.Objectives.Where(item => IsWanted(item, filter) && search.Finds(item))];
        LedgerSafeguard[] safeguards = filter.Group is not null || filter.Role is not null || filter.LacksSummingUpUnit
            ? []
            : [.. book.Safeguards.Select(safeguard => Found(safeguard, book, unit, filter, search)).Where(safeguard => safeguard.Duties.Count > 0)];
        return new LedgerView(
            book.Plan, book.AsOf, filter, groups, objectives, safeguards, LedgerCounting.Of(groups, objectives, safeguards), LedgerCounting.Choices(book));
    }

    internal static bool IsWanted(LedgerItem item, LedgerFilter filter) =>
        item.State.IsWanted(filter.Deadline)
        && (filter.Strength is null || item.IsSoft == (filter.Strength == DutyStrength.Soft));

    private static bool HasDuty(LedgerMeasure measure, LedgerBook book, string? unit, LedgerFilter filter) =>
        !filter.AsksForDuty || measure.Duties.Any(duty =>
            (filter.Role is null || duty.Role == filter.Role) && (unit is null || book.Units.Concerns(duty, unit)));

    private static LedgerMeasure? Found(LedgerMeasure measure, LedgerGroup group, LedgerBook book, LedgerFilter filter, LedgerSearch search)
    {
        LedgerItem[] wanted = [.. measure.Items.Where(item => IsWanted(item, filter))];
        if (!search.FindsHead(measure, group))
        {
            LedgerItem[] found = [.. wanted.Where(item => search.Finds(item, measure, group))];
            // Words of the body that belong to no item still find the measure.
            if (found.Length == 0 && (filter.AsksForItems || !search.FindsText(book.MeasureTexts.GetValueOrDefault(measure.Code))))
            {
                return null;
            }

            wanted = found;
        }

        return filter.AsksForItems && wanted.Length == 0 ? null : measure with { Items = wanted };
    }

    private static LedgerSafeguard Found(LedgerSafeguard safeguard, LedgerBook book, string? unit, LedgerFilter filter, LedgerSearch search) =>
        safeguard with
        {
            Duties = [.. safeguard.Duties.Where(duty =>
                IsWanted(duty, filter)
                && search.Finds(duty)
                && (unit is null || (duty.Who is not null && book.Units.Concerns(duty.Who, unit))))],
        };
}
