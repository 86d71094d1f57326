using Celadon.Organization.Permissions;
using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review.Stored;

/// <summary>Makes the rows of a draft out of a plan as read.</summary>
internal sealed class DraftOpening(string draftId)
{
    private readonly List<DraftPartRow> _parts = [];

    internal static DraftRow Of(string readingId, ActionPlan plan, string? amends, Actor actor, DateTimeOffset now)
    {
        var opening = new DraftOpening(readingId);
        opening.Read(plan);
        return new DraftRow
        {
            Id = readingId,
            ActorId = actor.AccountId,
            ActorName = actor.Name,
            StartedAt = now,
            Amends = amends,
            LastPart = opening._parts.Count,
            Parts = opening._parts,
            Unread =
            [
                .. plan.Unread.OrderBy(item => item.Span.Start).Select((item, at) => new DraftUnreadRow
                {
                    DraftId = readingId,
                    Number = at + 1,
                    Words = item.Text,
                    SpanStart = item.Span.Start,
                    SpanEnd = item.Span.End,
                    Why = item.Why,
                    State = DraftUnreadState.Open,
                }),
            ],
        };
    }

    private void Read(ActionPlan plan)
    {
        Add(null, DraftPartKind.Frame, new TextSpan(0, 0), new DraftedFrame(plan.Frame));
        foreach (Target target in plan.Objectives)
        {
            Add(null, DraftPartKind.Objective, target.Span, new DraftedTarget(target));
        }

        foreach (MeasureGroup group in plan.Groups)
        {
            Add(null, DraftPartKind.Group, group.Span, new DraftedGroup(group.Number, group.Title));
        }

        foreach (Measure measure in plan.Measures)
        {
            int number = Add(null, DraftPartKind.Measure, measure.Span, new DraftedMeasure(measure.Number, measure.Group, measure.Clause, measure.Title));
            foreach (Target target in measure.Targets)
            {
                Add(number, DraftPartKind.Target, target.Span, new DraftedTarget(target));
            }

            foreach (Deliverable deliverable in measure.Deliverables)
            {
                Add(number, DraftPartKind.Deliverable, deliverable.Span, new DraftedDeliverable(deliverable));
            }

            foreach (Duty duty in measure.Duties)
            {
                Add(number, DraftPartKind.Duty, duty.Span, new DraftedDuty(duty, null));
            }
        }

        foreach (Safeguard safeguard in plan.Safeguards)
        {
            int number = Add(null, DraftPartKind.Safeguard, safeguard.Span, new DraftedSafeguard(safeguard.Number, safeguard.Title));
            foreach (SafeguardDuty duty in safeguard.Duties)
            {
                Add(number, DraftPartKind.SafeguardDuty, duty.Span, new DraftedSafeguardDuty(duty));
            }
        }
    }

    private int Add(int? parent, DraftPartKind kind, TextSpan span, DraftContent content)
    {
        string written = DraftJson.Write(content);
        _parts.Add(new DraftPartRow
        {
            DraftId = draftId,
            Number = _parts.Count + 1,
            Parent = parent,
            Kind = kind,
            SpanStart = span.Start,
            SpanEnd = span.End,
            Content = written,
            AsRead = written,
            State = DraftPartState.Pending,
        });
        return _parts.Count;
    }
}
