using Celadon.Organization.Permissions;
using Celadon.Plans.Links;
using Celadon.Plans.SummingUp;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>Links between plans of which the actor may see both ends; those that hold first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="planId">Links of one plan only; null for all.</param>
    /// <param name="measureCode">Links of one measure of that plan only, with those of the whole plan; null for all.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<IReadOnlyList<PlanLink>> LinksAsync(Actor actor, string? planId = null, string? measureCode = null, CancellationToken cancellation = default) =>
        _links.ListAsync(actor, planId, measureCode, cancellation);

    /// <summary>One link.</summary>
    /// <returns>Null where there is no such link, or the actor may not see both of its ends.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public Task<PlanLink?> LinkAsync(Actor actor, string linkId, CancellationToken cancellation = default) => _links.FindAsync(actor, linkId, cancellation);

    /// <summary>Links a plan, or a measure of it, to another plan's measure.</summary>
    /// <param name="actor">Who links; both ends are checked against what they may see.</param>
    /// <param name="draft">The link as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The link, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<PlanLinkOutcome> AddLinkAsync(Actor actor, PlanLinkDraft draft, CancellationToken cancellation = default) => _links.LinkAsync(actor, draft, cancellation);

    /// <summary>Ends a link; it stays on record.</summary>
    /// <param name="actor">Who ends it.</param>
    /// <param name="linkId">The link.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The link, or why it was not ended; null where there is no such link for the actor.</returns>
    /// <exception cref="NotPermittedException">The actor sees the link but may not end it.</exception>
    /// <exception cref="Storage.StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<PlanLinkOutcome?> UnlinkAsync(Actor actor, string linkId, int revision, string reason, CancellationToken cancellation = default) =>
        _links.UnlinkAsync(actor, linkId, revision, reason, cancellation);

    /// <summary>Names the unit that sums a measure up, or takes the naming back.</summary>
    /// <param name="actor">Who names it.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="measureCode">The measure.</param>
    /// <param name="unitId">A unit of the measure; null takes the naming back.</param>
    /// <param name="reason">Why, where something is to be said.</param>
    /// <param name="revision">The revision the form was made from; null where nobody had been named.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>What came of it; null where there is no such measure for the actor.</returns>
    /// <exception cref="NotPermittedException">The actor sees the measure but may name nobody.</exception>
    /// <exception cref="Storage.StaleEditException">Somebody else named one meanwhile.</exception>
    public Task<SummingUpOutcome?> NameSummingUpUnitAsync(
        Actor actor, string planId, string measureCode, string? unitId, string? reason, int? revision, CancellationToken cancellation = default) =>
        _summingUp.NameAsync(actor, planId, measureCode, unitId, reason, revision, cancellation);

    /// <summary>Units of a measure, of which one may be named to sum it up.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="measureCode">The measure.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Empty where there is no such measure for the actor.</returns>
    /// <exception cref="NotPermittedException">The actor may see no ledger.</exception>
    public async Task<IReadOnlyList<Tasks.TaskUnit>> UnitsOfMeasureAsync(Actor actor, string planId, string measureCode, CancellationToken cancellation = default) =>
        await _shelf.FindAsync(actor, planId, null, cancellation) is { } book
            && book.Measures.FirstOrDefault(measure => measure.Code == measureCode) is { } found
            ? [.. found.Duties.SelectMany(book.Units.IdsOf).Distinct().Select(id => new Tasks.TaskUnit(id, book.Units.NameOf(id)))]
            : [];
}
