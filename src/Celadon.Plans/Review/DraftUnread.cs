using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review;

/// <summary>Something the reader did not understand. A person has to deal with it before the plan is adopted.</summary>
/// <param name="Number">Its number in the draft.</param>
/// <param name="Words">The words as written.</param>
/// <param name="Span">Where.</param>
/// <param name="Why">What hindered the reader.</param>
/// <param name="State">What was decided.</param>
/// <param name="Part">The part it belongs to, where it was understood; null otherwise.</param>
/// <param name="Reason">Why it was passed over; null otherwise.</param>
/// <param name="By">Who decided, and when; null while nobody has.</param>
/// <param name="Revision">Counts its changes; a form carries it.</param>
public sealed record DraftUnread(
    int Number,
    string Words,
    TextSpan Span,
    UnreadReason Why,
    DraftUnreadState State,
    int? Part,
    string? Reason,
    ReviewMark? By,
    int Revision);

/// <summary>What was decided about something unread.</summary>
public enum DraftUnreadState
{
    /// <summary>Nobody has dealt with it.</summary>
    Open,

    /// <summary>It is in a part.</summary>
    Understood,

    /// <summary>It asks for nothing, for the reason given.</summary>
    Ignored,
}
