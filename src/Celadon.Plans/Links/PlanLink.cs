using Celadon.Plans.Ledger;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Plans.Links;

/// <summary>How one plan stands to another's measure.</summary>
public enum PlanLinkKind
{
    /// <summary>A county's sub-plan (县区子方案), or a measure of it, serves the other's measure.</summary>
    CountyPlan,

    /// <summary>A department's special plan (专项方案), or a measure of it, serves the other's measure.</summary>
    SpecialPlan,

    /// <summary>Two measures ask for the same: it is done and reported once.</summary>
    Duplicate,
}

/// <summary>A link between plans as somebody may see it: both of its ends are theirs to see.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Revision">How often it was changed; a form carries it.</param>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="From">The plan or measure that serves, or is the same.</param>
/// <param name="To">The measure that is served, or is the same.</param>
/// <param name="Reason">Why they were linked.</param>
/// <param name="By">Who linked them.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Unlinking">Its end; null while it holds.</param>
public sealed record PlanLink(
    string Id, int Revision, PlanLinkKind Kind, PlanLinkEnd From, PlanLinkEnd To, string Reason, string By, DateTimeOffset At, PlanUnlinking? Unlinking)
{
    /// <summary>The rows whose history is this link's.</summary>
    public IReadOnlyList<RecordReference> Records => [new("plans_link", RecordKey.Of(Id))];
}

/// <summary>One end of a link.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Measure">The measure; null for the whole plan.</param>
public sealed record PlanLinkEnd(PlanSummary Plan, LedgerMeasure? Measure);

/// <summary>The end of a link, which stays on record.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record PlanUnlinking(DateTimeOffset At, string By, string Reason);

/// <summary>A link as somebody writes it down, before it is checked.</summary>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="PlanId">The plan that serves, or is the same.</param>
/// <param name="MeasureCode">Its measure; null for the whole plan.</param>
/// <param name="ToPlanId">The other plan.</param>
/// <param name="ToMeasureCode">The other's measure.</param>
/// <param name="Reason">Why.</param>
public sealed record PlanLinkDraft(PlanLinkKind Kind, string PlanId, string? MeasureCode, string ToPlanId, string ToMeasureCode, string Reason);

/// <summary>What came of a link: kept, or refused with the problems.</summary>
/// <param name="LinkId">The link; null where it was refused.</param>
/// <param name="Problems">Why it was refused; empty where it was kept.</param>
public sealed record PlanLinkOutcome(string? LinkId, IReadOnlyList<PlanLinkProblem> Problems);
