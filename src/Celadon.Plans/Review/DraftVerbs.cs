using Celadon.PlanReader;
using Celadon.Plans.Review.Stored;

namespace Celadon.Plans.Review;

/// <summary>What can be done with the parts of a draft.</summary>
internal static class DraftVerbs
{
    internal static void Accept(DraftWork work, int number, int? revision)
    {
        DraftPartRow row = work.Part(number, revision);
        if (work.IsInForce(row) && row.State == DraftPartState.Pending)
        {
            work.Decide(row, DraftPartState.Accepted);
            work.Made = number;
        }
    }

    /// <summary>The measure or safeguard, what stands under it, and the heading above it.</summary>
    internal static void AcceptUnder(DraftWork work, int number)
    {
        DraftPartRow head = work.Part(number, null);
        string? group = (DraftJson.Read<DraftContent>(head.Content) as DraftedMeasure)?.Group;
        AcceptPending(work, row => row.Number == number || row.Parent == number
            || (row.Kind == DraftPartKind.Group && group is not null && DraftJson.Read<DraftContent>(row.Content) is DraftedGroup heading && heading.Number == group));
        work.Made = number;
    }

    internal static void AcceptAll(DraftWork work) => AcceptPending(work, _ => true);

    internal static void Reject(DraftWork work, int number, int revision, string? reason)
    {
        DraftPartRow row = work.Part(number, revision);
        if (!HasReason(work, reason) || !work.IsInForce(row))
        {
            return;
        }

        foreach (DraftPartRow below in work.Draft.Parts.Where(part => part.Parent == number && part.State is not (DraftPartState.Rejected or DraftPartState.Split or DraftPartState.Merged)).Prepend(row).ToList())
        {
            work.Decide(below, DraftPartState.Rejected, reason!.Trim());
            work.Reopen(below.Number);
        }

        work.Made = number;
    }

    /// <summary>Two parts instead of one: the words before an offset, and those from it on.</summary>
    internal static void Split(DraftWork work, int number, int revision, int at)
    {
        DraftPartRow row = work.Part(number, revision);
        if (!work.IsInForce(row))
        {
            return;
        }

        DraftContent content = DraftJson.Read<DraftContent>(row.Content);
        if (at <= row.SpanStart || at >= row.SpanEnd || Moved(content, default, work.Text) is null)
        {
            work.Refuse(ReviewFaultKind.CannotSplit);
            return;
        }

        work.Decide(row, DraftPartState.Split);
        work.Reopen(number);
        foreach (TextSpan half in new[] { new TextSpan(row.SpanStart, at), new TextSpan(at, row.SpanEnd) })
        {
            DraftPartRow made = work.Make(row.Parent, row.Kind, half, Moved(content, half, work.Text)!, DraftPartState.Pending, number);
            work.Made ??= made.Number;
        }
    }

    /// <summary>One part instead of two, from the first word of either to the last; figures and dates are the first one's.</summary>
    internal static void Merge(DraftWork work, int number, int revision, int other)
    {
        DraftPartRow row = work.Part(number, revision), with = work.Part(other, null);
        if (!work.IsInForce(row) || !work.IsInForce(with))
        {
            return;
        }

        var span = new TextSpan(Math.Min(row.SpanStart, with.SpanStart), Math.Max(row.SpanEnd, with.SpanEnd));
        if (number == other || row.Kind != with.Kind || row.Parent != with.Parent || Moved(DraftJson.Read<DraftContent>(row.Content), span, work.Text) is not { } content)
        {
            work.Refuse(ReviewFaultKind.CannotMerge);
            return;
        }

        foreach (DraftPartRow gone in new[] { row, with })
        {
            work.Decide(gone, DraftPartState.Merged);
            work.Reopen(gone.Number);
        }

        work.Made = work.Make(row.Parent, row.Kind, span, content, DraftPartState.Pending, number).Number;
    }

    internal static void Understand(DraftWork work, int unread, int revision, int part)
    {
        DraftUnreadRow item = work.Unread(unread, revision);
        if (work.Draft.Parts.FirstOrDefault(row => row.Number == part) is not { } row)
        {
            work.Refuse(ReviewFaultKind.Missing, nameof(part));
        }
        else if (work.IsInForce(row))
        {
            work.Note(row);
            work.Decide(item, DraftUnreadState.Understood, part, null);
        }
    }

    internal static void Ignore(DraftWork work, int unread, int revision, string? reason)
    {
        DraftUnreadRow item = work.Unread(unread, revision);
        if (HasReason(work, reason))
        {
            work.Decide(item, DraftUnreadState.Ignored, null, reason!.Trim());
        }
    }

    private static void AcceptPending(DraftWork work, Func<DraftPartRow, bool> which)
    {
        foreach (DraftPartRow row in work.Draft.Parts.Where(row => row.State == DraftPartState.Pending && which(row)).ToList())
        {
            work.Decide(row, DraftPartState.Accepted);
        }
    }

    private static bool HasReason(DraftWork work, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            work.Refuse(ReviewFaultKind.ReasonMissing, nameof(reason));
            return false;
        }

        return true;
    }

    /// <summary>The same content at another stretch of the text; null for what is no clause.</summary>
    private static DraftContent? Moved(DraftContent content, TextSpan span, string text) => content switch
    {
        DraftedTarget { Target: var target } => new DraftedTarget(target with
        {
            What = target.IsQuantified ? target.What : span.Of(text),
            Conditions = [.. target.Conditions.Where(part => span.Covers(part.Span))],
            Span = span,
        }),
        DraftedDeliverable { Deliverable: var item } => new DraftedDeliverable(item with
        {
            What = span.Of(text),
            Conditions = [.. item.Conditions.Where(part => span.Covers(part.Span))],
            Span = span,
        }),
        DraftedDuty { Duty: var duty } => new DraftedDuty(duty with { Unit = span.Of(text).Trim('、', ',', '，', ' '), Raw = span.Of(text), Span = span }, null),
        DraftedSafeguardDuty { Duty: var asked } => new DraftedSafeguardDuty(asked with { What = span.Of(text), Span = span }),
        _ => null,
    };
}
