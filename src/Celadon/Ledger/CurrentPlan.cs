using Celadon.Plans;
using Celadon.Plans.Ledger;
using Celadon.Shell.AsOf;
using Celadon.SignIn;

namespace Celadon.Ledger;

/// <summary>The plan the pages speak of: the one named in the address, otherwise the city's plan of today; always one the reader may see.</summary>
public sealed class CurrentPlan(PlansModule plans, CurrentActor actor, AsOfDate asOf, IHttpContextAccessor http)
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
        // Of today, not of the as-of date: who looks back at a day still looks at the same plan.
        return Asked is { } asked ? readable.FirstOrDefault(plan => plan.Id == asked) : PlansModule.DefaultPlan(readable, asOf.Today);
    }

    /// <summary>All plans the reader may see, the latest period first.</summary>
    public Task<IReadOnlyList<PlanSummary>> AllAsync() => all ??= ReadAsync();

    private async Task<IReadOnlyList<PlanSummary>> ReadAsync() => await plans.PlansAsync(await actor.FindAsync());
}
