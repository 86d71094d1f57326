using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Review;
using Celadon.Plans.Review.Entry;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    private readonly DraftDesk _drafts = new(database, organization, clock);
    private readonly UnitDesk _units = new(database, organization, clock);

    /// <summary>The draft of a kept document.</summary>
    /// <param name="actor">Who asks; needs <see cref="Permission.ReadPlans"/>.</param>
    /// <param name="readingId">The document.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such document or its review has not begun.</returns>
    public Task<Draft?> DraftAsync(Actor actor, string readingId, CancellationToken cancellation = default) => _drafts.FindAsync(actor, readingId, cancellation);

    /// <summary>Begins the review of a read document. Where a plan of the same document number is adopted, the draft amends it.</summary>
    /// <param name="actor">Who begins; needs <see cref="Permission.ReviewPlans"/>, as do all steps below.</param>
    /// <param name="readingId">The document.</param>
    /// <param name="plan">It as read.</param>
    /// <param name="cancellation">Stops the making.</param>
    /// <returns>The draft, also where it had begun already; null where there is no such document or its words are not kept.</returns>
    public Task<Draft?> OpenDraftAsync(Actor actor, string readingId, ActionPlan plan, CancellationToken cancellation = default) =>
        _drafts.OpenAsync(actor, readingId, plan, cancellation);

    /// <summary>Accepts a part as it is.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="part">The part's number.</param>
    /// <param name="revision">The part's revision as the form saw it.</param>
    /// <param name="cancellation">Stops the step.</param>
    /// <returns>Null where there is no such draft or part; so for all steps.</returns>
    /// <exception cref="Storage.StaleEditException">Somebody changed the part since; so for all steps on a part.</exception>
    public Task<ReviewOutcome?> AcceptPartAsync(Actor actor, string draftId, int part, int revision, CancellationToken cancellation = default) =>
        OnPartAsync(actor, draftId, part, "plans.accept", work => DraftVerbs.Accept(work, part, revision), cancellation);

    /// <summary>Accepts everything pending of a measure or safeguard, with the heading above it.</summary>
    public Task<ReviewOutcome?> AcceptMeasureAsync(Actor actor, string draftId, int part, CancellationToken cancellation = default) =>
        OnPartAsync(actor, draftId, part, "plans.accept", work => DraftVerbs.AcceptUnder(work, part), cancellation);

    /// <summary>Accepts everything pending.</summary>
    public Task<ReviewOutcome?> AcceptAllAsync(Actor actor, string draftId, CancellationToken cancellation = default) =>
        _drafts.DoAsync(actor, draftId, "plans.accept", DraftVerbs.AcceptAll, cancellation);

    /// <summary>A form filled with what a part says.</summary>
    public static PartEntry EntryOf(Draft draft, DraftPart part)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(part);
        return EntryFilling.Of(part, draft.Text);
    }

    /// <summary>Corrects a part.</summary>
    public Task<ReviewOutcome?> CorrectPartAsync(Actor actor, string draftId, int part, int revision, PartEntry entry, CancellationToken cancellation = default) =>
        IfThereAsync(actor, draftId, part, null, () => _drafts.EnterAsync(actor, draftId, part, revision, entry, cancellation), cancellation);

    /// <summary>Adds a part the reader missed, from words of the text.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="kind">What it is; not the frame, of which there is one.</param>
    /// <param name="parent">The measure or safeguard; null for objectives, groups, measures and safeguards.</param>
    /// <param name="entry">As typed.</param>
    /// <param name="unread">The unread place it makes understood; null where it is none.</param>
    /// <param name="cancellation">Stops the step.</param>
    public Task<ReviewOutcome?> AddPartAsync(Actor actor, string draftId, DraftPartKind kind, int? parent, PartEntry entry, int? unread = null, CancellationToken cancellation = default) =>
        IfThereAsync(actor, draftId, null, unread, () => _drafts.AddAsync(actor, draftId, kind, parent, entry, unread, cancellation), cancellation);

    /// <summary>Rejects a part with everything under it: it is not in the plan.</summary>
    public Task<ReviewOutcome?> RejectPartAsync(Actor actor, string draftId, int part, int revision, string? reason, CancellationToken cancellation = default) =>
        OnPartAsync(actor, draftId, part, "plans.reject", work => DraftVerbs.Reject(work, part, revision, reason), cancellation);

    /// <summary>Makes two parts of one.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="part">The part.</param>
    /// <param name="revision">Its revision as the form saw it.</param>
    /// <param name="at">Offset in the text where the second begins. [UTF-16 code units]</param>
    /// <param name="cancellation">Stops the step.</param>
    public Task<ReviewOutcome?> SplitPartAsync(Actor actor, string draftId, int part, int revision, int at, CancellationToken cancellation = default) =>
        OnPartAsync(actor, draftId, part, "plans.split", work => DraftVerbs.Split(work, part, revision, at), cancellation);

    /// <summary>Makes one part of two of the same kind and measure.</summary>
    public Task<ReviewOutcome?> MergePartsAsync(Actor actor, string draftId, int part, int revision, int other, CancellationToken cancellation = default) =>
        OnPartAsync(actor, draftId, other, "plans.merge", work => DraftVerbs.Merge(work, part, revision, other), cancellation, part);

    /// <summary>Says that an unread place belongs to a part.</summary>
    public Task<ReviewOutcome?> UnderstandAsync(Actor actor, string draftId, int unread, int revision, int part, CancellationToken cancellation = default) =>
        IfThereAsync(actor, draftId, part, unread, () => _drafts.DoAsync(actor, draftId, "plans.understand", work => DraftVerbs.Understand(work, unread, revision, part), cancellation), cancellation);

    /// <summary>Passes an unread place over: it asks for nothing.</summary>
    public Task<ReviewOutcome?> IgnoreAsync(Actor actor, string draftId, int unread, int revision, string? reason, CancellationToken cancellation = default) =>
        IfThereAsync(actor, draftId, null, unread, () => _drafts.DoAsync(actor, draftId, "plans.ignore", work => DraftVerbs.Ignore(work, unread, revision, reason), cancellation), cancellation);

    /// <summary>Takes a step back; null takes the last one.</summary>
    public Task<ReviewOutcome?> UndoReviewAsync(Actor actor, string draftId, int? step = null, CancellationToken cancellation = default) =>
        _drafts.UndoAsync(actor, draftId, step, cancellation);

    /// <summary>Confirms a unit the register does not know: as a new one, which the register then has, or as one it has under another name, which it then knows too.</summary>
    /// <param name="actor">Who; needs <see cref="Permission.EditOrganization"/>.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="name">The unit's name as the plan has it.</param>
    /// <param name="kind">What a new unit is; null takes what it seems to be.</param>
    /// <param name="unitId">The registered unit it means; null where it is a unit of its own.</param>
    /// <param name="cancellation">Stops the step.</param>
    /// <returns>Null where the draft names no such unit.</returns>
    public Task<ReviewOutcome?> ConfirmUnitAsync(
        Actor actor, string draftId, string name, RegisteredUnitKind? kind, string? unitId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return _units.ConfirmAsync(actor, draftId, name, kind, unitId, cancellation);
    }

    private Task<ReviewOutcome?> OnPartAsync(
        Actor actor, string draftId, int part, string what, Action<Review.Stored.DraftWork> verb, CancellationToken cancellation, int? other = null) =>
        IfThereAsync(actor, draftId, part, null, () => IfThereAsync(actor, draftId, other, null, () => _drafts.DoAsync(actor, draftId, what, verb, cancellation), cancellation), cancellation);

    // A part that an undoing took away while the form was open is as good as none.
    private async Task<ReviewOutcome?> IfThereAsync(Actor actor, string draftId, int? part, int? unread, Func<Task<ReviewOutcome?>> then, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.ReviewPlans);
        return await _drafts.FindAsync(actor, draftId, cancellation) is { } draft
            && (part is null || draft.Part(part.Value) is not null)
            && (unread is null || draft.Unread.Any(item => item.Number == unread))
            ? await then()
            : null;
    }
}
