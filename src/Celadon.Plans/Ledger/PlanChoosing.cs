namespace Celadon.Plans.Ledger;

/// <summary>Chooses the plan that pages speak of while nobody has named one.</summary>
internal static class PlanChoosing
{
    /// <summary>A plan of the whole city before those that serve it; the one whose years contain the day, else the latest begun; of equals the one adopted first.</summary>
    internal static PlanSummary? Default(IEnumerable<PlanSummary> plans, DateOnly today) => plans
        .OrderBy(plan => plan.Serves.Count > 0)
        .ThenByDescending(plan => plan.Period is { } period && period.Start <= today.Year && today.Year <= period.End)
        // What has not begun yet comes last: nobody works by it.
        .ThenByDescending(plan => Begin(plan) <= today.Year)
        .ThenByDescending(plan => Begin(plan))
        // Adopting another plan for the same years does not change what everybody looks at.
        .ThenBy(plan => plan.FirstAdoptedAt ?? DateTimeOffset.MinValue)
        .ThenBy(plan => plan.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    private static int? Begin(PlanSummary plan) => plan.Period?.Start ?? plan.Issued?.Year;
}
