using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;

namespace Celadon.Reading.Extraction;

/// <summary>Gives every item of a plan its key and finds the words of its date.</summary>
internal sealed class PartMaker(ActionPlan plan)
{
    private readonly Dictionary<TextSpan, ReadItem.OfDeadline> deadlines = [];
    private readonly List<ReadItem> all = [];

    /// <summary>Everything read, in the order in which it was given a key.</summary>
    public IReadOnlyList<ReadItem> All => all;

    /// <summary>The parts in reading order.</summary>
    public IReadOnlyList<ReadPart> Parts()
    {
        var parts = new List<ReadPart>();
        if (plan.Objectives.Count > 0)
        {
            var span = new TextSpan(plan.Objectives.Min(target => target.Span.Start), plan.Objectives.Max(target => target.Span.End));
            parts.Add(new ReadPart(PartKind.Objectives, null, null, span, [.. plan.Objectives.Select(target => Of(target, span))]));
        }

        parts.AddRange(plan.Measures.Select(OfMeasure));
        parts.AddRange(plan.Safeguards.Select(safeguard => new ReadPart(
            PartKind.Safeguard, safeguard.Number, safeguard.Title, safeguard.Span, [.. safeguard.Duties.Select(duty => Of(duty, safeguard.Span))])));
        return [.. parts.OrderBy(part => part.Span.Start)];
    }

    /// <summary>What asks for nothing, in reading order.</summary>
    public IReadOnlyList<ReadItem.OfIgnored> Ignored() =>
        [.. plan.Ignored.OrderBy(item => item.Span.Start).Select(item => Add(new ReadItem.OfIgnored(all.Count, item)))];

    /// <summary>What was not understood, in reading order.</summary>
    public IReadOnlyList<ReadItem.OfUnread> Unread() =>
        [.. plan.Unread.OrderBy(item => item.Span.Start).Select(item => Add(new ReadItem.OfUnread(all.Count, item)))];

    private ReadPart OfMeasure(Measure measure)
    {
        IEnumerable<ReadItem> items =
        [
            .. measure.Targets.Select(target => Of(target, measure.Span)),
            .. measure.Deliverables.Select(deliverable => Of(deliverable, measure.Span)),
            .. measure.Duties.Select(duty => Add(new ReadItem.OfDuty(all.Count, duty))),
        ];
        return new ReadPart(PartKind.Measure, measure.Clause, measure.Title, measure.Span, [.. items.OrderBy(item => item.Mark.Span.Start)]);
    }

    private ReadItem Of(Target target, TextSpan within)
    {
        IReadOnlyList<ReadItem.OfCondition> conditions = Of(target.Conditions);
        ReadItem.OfDeadline? deadline = Of(target.Deadline, target.Span, within);
        return Add(new ReadItem.OfTarget(all.Count, target, conditions, deadline));
    }

    private ReadItem Of(Deliverable deliverable, TextSpan within)
    {
        IReadOnlyList<ReadItem.OfCondition> conditions = Of(deliverable.Conditions);
        ReadItem.OfDeadline? deadline = Of(deliverable.Deadline, deliverable.Span, within);
        return Add(new ReadItem.OfDeliverable(all.Count, deliverable, conditions, deadline));
    }

    private ReadItem Of(SafeguardDuty duty, TextSpan within)
    {
        ReadItem.OfDeadline? deadline = Of(duty.Deadline, duty.Span, within);
        return Add(new ReadItem.OfSafeguard(all.Count, duty, deadline));
    }

    private IReadOnlyList<ReadItem.OfCondition> Of(IReadOnlyList<Condition> conditions) =>
        [.. conditions.Select(condition => Add(new ReadItem.OfCondition(all.Count, condition)))];

    /// <summary>A deadline's words: in its own clause, else the nearest before it in the same part. One mark serves all that share the words.</summary>
    private ReadItem.OfDeadline? Of(Deadline? deadline, TextSpan clause, TextSpan within)
    {
        if (deadline is null || deadline.Raw.Length == 0)
        {
            return null;
        }

        int start = plan.Text.IndexOf(deadline.Raw, clause.Start, clause.Length, StringComparison.Ordinal);
        if (start < 0 && within.Start < clause.Start)
        {
            start = plan.Text.LastIndexOf(deadline.Raw, clause.Start - 1, clause.Start - within.Start, StringComparison.Ordinal);
        }

        if (start < 0)
        {
            return null;
        }

        var span = new TextSpan(start, start + deadline.Raw.Length);
        return deadlines.TryGetValue(span, out ReadItem.OfDeadline? known)
            ? known
            : deadlines[span] = Add(new ReadItem.OfDeadline(all.Count, span));
    }

    private T Add<T>(T item)
        where T : ReadItem
    {
        all.Add(item);
        return item;
    }
}
