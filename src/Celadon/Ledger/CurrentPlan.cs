using Celadon.Plans;
using Celadon.Plans.Ledger;

namespace Celadon.Ledger;

/// <summary>The plan the pages speak of: the one with the latest period.</summary>
public sealed class CurrentPlan(PlansModule plans)
{
    private Task<PlanSummary?>? found;

    /// <summary>The plan; null while the database holds none.</summary>
    public Task<PlanSummary?> FindAsync() => found ??= LatestAsync();

    private async Task<PlanSummary?> LatestAsync() => await plans.PlansAsync() is [var latest, ..] ? latest : null;
}
