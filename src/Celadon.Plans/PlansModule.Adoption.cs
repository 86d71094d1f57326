using Celadon.Organization.Permissions;
using Celadon.Plans.Adoption;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    private AdoptionDesk AdoptionDesk => field ??= new AdoptionDesk(database, organization, clock);

    /// <summary>What hinders a draft from becoming a ledger, the unread places first.</summary>
    /// <param name="actor">Who asks; needs <see cref="Permission.ReadPlans"/>.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such draft.</returns>
    public Task<IReadOnlyList<AdoptionObstacle>?> ObstaclesAsync(Actor actor, string draftId, CancellationToken cancellation = default) =>
        AdoptionDesk.ObstaclesAsync(actor, draftId, cancellation);

    /// <summary>Says which adopted plan a draft amends.</summary>
    /// <param name="actor">Who; needs <see cref="Permission.ReviewPlans"/>.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="planId">The adopted plan; null where the draft is a plan of its own.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>False where there is no such draft or plan, or the draft is adopted.</returns>
    public Task<bool> ChooseAmendedPlanAsync(Actor actor, string draftId, string? planId, CancellationToken cancellation = default) =>
        AdoptionDesk.ChooseAmendedAsync(actor, draftId, planId, cancellation);

    /// <summary>How a draft differs from the plan it amends.</summary>
    /// <returns>Null where there is no such draft, or it amends nothing.</returns>
    public Task<PlanDifference?> DifferenceAsync(Actor actor, string draftId, CancellationToken cancellation = default) =>
        AdoptionDesk.DifferenceAsync(actor, draftId, cancellation);

    /// <summary>Makes a draft the ledger, or an amendment of the plan it amends.</summary>
    /// <param name="actor">Who adopts; needs <see cref="Permission.AdoptPlans"/>.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="step">Number of the draft's last step as the confirmation showed it, 0 for none.</param>
    /// <param name="keeps">Codes of conflicts in which the ledger holds.</param>
    /// <param name="takes">Codes of conflicts in which the new text holds.</param>
    /// <param name="cancellation">Stops it; then nothing is adopted.</param>
    /// <returns>The edition, or what hinders it; null where there is no such draft.</returns>
    /// <exception cref="Storage.StaleEditException">The draft was changed after the confirmation was shown.</exception>
    public Task<AdoptionOutcome?> AdoptAsync(
        Actor actor, string draftId, int step, IReadOnlySet<string>? keeps = null, IReadOnlySet<string>? takes = null, CancellationToken cancellation = default) =>
        AdoptionDesk.AdoptAsync(actor, draftId, step, keeps ?? new HashSet<string>(), takes ?? new HashSet<string>(), cancellation);

    /// <summary>The editions of a plan, the first first; empty where there is no such plan.</summary>
    /// <param name="actor">Who asks; needs <see cref="Permission.ReadPlans"/>: an edition counts the whole plan.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="cancellation">Stops the query.</param>
    public Task<IReadOnlyList<PlanEdition>> EditionsAsync(Actor actor, string planId, CancellationToken cancellation = default) =>
        AdoptionDesk.EditionsAsync(actor, planId, cancellation);
}
