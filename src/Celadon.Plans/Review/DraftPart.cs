using Celadon.PlanReader;

namespace Celadon.Plans.Review;

/// <summary>One thing of a draft that a person has to look at.</summary>
/// <param name="Number">Its number in the draft; never given twice.</param>
/// <param name="Parent">The measure's or safeguard's number in the draft; null for what stands alone.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Content">What it says now.</param>
/// <param name="AsRead">What the reader made of the text; null for a part a person added.</param>
/// <param name="State">What was decided about it.</param>
/// <param name="Reason">Why it was rejected; null otherwise.</param>
/// <param name="CameFrom">The part it was split or merged from; null otherwise.</param>
/// <param name="By">Who decided last, and when; null while nobody has.</param>
/// <param name="Revision">Counts its changes; a form carries it.</param>
public sealed record DraftPart(
    int Number,
    int? Parent,
    DraftPartKind Kind,
    TextSpan Span,
    DraftContent Content,
    DraftContent? AsRead,
    DraftPartState State,
    string? Reason,
    int? CameFrom,
    ReviewMark? By,
    int Revision)
{
    /// <summary>True where it goes into the ledger: it was not rejected, and no other part took its place.</summary>
    public bool IsLive => State is not (DraftPartState.Rejected or DraftPartState.Split or DraftPartState.Merged);

    /// <summary>True where somebody still has to look at it.</summary>
    public bool IsPending => State == DraftPartState.Pending;
}

/// <summary>Who decided something in a review, and when.</summary>
/// <param name="ActorId">The account.</param>
/// <param name="Name">The person's name.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReviewMark(string ActorId, string Name, DateTimeOffset At);

/// <summary>What a part of a draft is.</summary>
public enum DraftPartKind
{
    /// <summary>Title, number, issuer, dates.</summary>
    Frame,

    /// <summary>One of the plan's main targets.</summary>
    Objective,

    /// <summary>A heading above measures.</summary>
    Group,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A target of a measure.</summary>
    Target,

    /// <summary>A duty without a number of its own.</summary>
    Deliverable,

    /// <summary>A unit's part in a measure.</summary>
    Duty,

    /// <summary>A safeguard.</summary>
    Safeguard,

    /// <summary>What a safeguard asks.</summary>
    SafeguardDuty,
}

/// <summary>What was decided about a part.</summary>
public enum DraftPartState
{
    /// <summary>Nobody has decided.</summary>
    Pending,

    /// <summary>Right as read.</summary>
    Accepted,

    /// <summary>Right as corrected.</summary>
    Corrected,

    /// <summary>Not in the plan, for the reason given.</summary>
    Rejected,

    /// <summary>Marked in the text by a person; the reader had missed it.</summary>
    Added,

    /// <summary>Several parts stand in its place.</summary>
    Split,

    /// <summary>It became one part with others.</summary>
    Merged,
}
