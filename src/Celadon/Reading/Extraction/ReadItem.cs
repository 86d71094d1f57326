using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;
using Celadon.Reading.Marks;

namespace Celadon.Reading.Extraction;

/// <summary>One thing read of a plan: it stands once in the document and once in the extraction, and each leads to the other.</summary>
public abstract record ReadItem
{
    private ReadItem(int key, MarkKind kind, TextSpan span) => Mark = new Mark(key, kind, span);

    /// <summary>Where it stands in the document.</summary>
    public Mark Mark { get; }

    /// <summary>A target with its conditions and its date.</summary>
    public sealed record OfTarget(int Key, Target Target, IReadOnlyList<OfCondition> Conditions, OfDeadline? Deadline)
        : ReadItem(Key, MarkKind.Target, Target.Span);

    /// <summary>A deliverable with its conditions and its date.</summary>
    public sealed record OfDeliverable(int Key, Deliverable Deliverable, IReadOnlyList<OfCondition> Conditions, OfDeadline? Deadline)
        : ReadItem(Key, MarkKind.Deliverable, Deliverable.Span);

    /// <summary>What a safeguard asks, with its date.</summary>
    public sealed record OfSafeguard(int Key, SafeguardDuty Duty, OfDeadline? Deadline)
        : ReadItem(Key, MarkKind.Deliverable, Duty.Span);

    /// <summary>A condition.</summary>
    public sealed record OfCondition(int Key, Condition Condition) : ReadItem(Key, MarkKind.Condition, Condition.Span);

    /// <summary>The words of a date; several targets may share them.</summary>
    public sealed record OfDeadline(int Key, TextSpan Span) : ReadItem(Key, MarkKind.Deadline, Span);

    /// <summary>A unit's part.</summary>
    public sealed record OfDuty(int Key, Duty Duty) : ReadItem(Key, MarkKind.Duty, Duty.Span);

    /// <summary>A number or date that asks for nothing.</summary>
    public sealed record OfIgnored(int Key, IgnoredText Ignored) : ReadItem(Key, MarkKind.Ignored, Ignored.Span);

    /// <summary>Something not understood.</summary>
    public sealed record OfUnread(int Key, UnreadText Unread) : ReadItem(Key, MarkKind.Unread, Unread.Span);
}
