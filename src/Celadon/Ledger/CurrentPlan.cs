using Celadon.Plans;
using Celadon.Plans.Ledger;
using Celadon.SignIn;

namespace Celadon.Ledger;

/// <summary>The plan the pages speak of: the one named in the address, otherwise the one with the latest period; always one the reader may see.</summary>
public sealed class CurrentPlan(PlansModule plans, CurrentActor actor, IHttpContextAccessor http)
{
    /// <summary>Name of the parameter that every link carries on, so that two windows can speak of two plans.</summary>
    public const string Parameter = "plan";

    private Task<IReadOnlyList<PlanSummary>>? all;

    /// <summary>The plan named in the address; null where none is.</summary>
    public string? Asked => http.HttpContext?.Request.Query[Parameter].ToString() is { Length: > 0 } asked ? asked : null;

    /// <summary>The plan; null while the reader may see none, or not the one named.</summary>
    public async Task<PlanSummary?> FindAsync()
    {
        IReadOnlyList<PlanSummary> readable = await AllAsync();
        return Asked is { } asked ? readable.FirstOrDefault(plan => plan.Id == asked)
            : readable is [var latest, ..] ? latest : null;
    }

    /// <summary>All plans the reader may see, the latest period first.</summary>
    public Task<IReadOnlyList<PlanSummary>> AllAsync() => all ??= ReadAsync();

    private async Task<IReadOnlyList<PlanSummary>> ReadAsync() => await plans.PlansAsync(await actor.FindAsync());
}
