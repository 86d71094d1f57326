using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Tests.Reading;

/// <summary>Checks the promise that no number is passed over in silence.</summary>
internal static class Accounts
{
    /// <summary>Every digit lies in the span of a target, deliverable, condition, duty, ignored or unread entry, and every span lies in the text.</summary>
    public static void AssertComplete(ActionPlan plan)
    {
        var accounted = new bool[plan.Text.Length];
        foreach (TextSpan span in Spans(plan))
        {
            Assert.InRange(span.Start, 0, plan.Text.Length);
            Assert.InRange(span.End, span.Start, plan.Text.Length);
            Array.Fill(accounted, true, span.Start, span.Length);
        }

        for (int i = 0; i < plan.Text.Length; i++)
        {
            bool isDigit = char.IsAsciiDigit(plan.Text[i]) || plan.Text[i] is >= '０' and <= '９';
            Assert.True(!isDigit || accounted[i], $"The digit at {i} is in no entry: …{plan.Text[Math.Max(0, i - 20)..Math.Min(plan.Text.Length, i + 20)]}…");
        }
    }

    private static IEnumerable<TextSpan> Spans(ActionPlan plan)
    {
        IEnumerable<Target> targets = plan.Objectives.Concat(plan.Measures.SelectMany(measure => measure.Targets));
        IEnumerable<Deliverable> deliverables = plan.Measures.SelectMany(measure => measure.Deliverables);
        return targets.Select(target => target.Span)
            .Concat(targets.SelectMany(target => target.Conditions).Concat(deliverables.SelectMany(item => item.Conditions)).Select(condition => condition.Span))
            .Concat(deliverables.Select(item => item.Span))
            .Concat(plan.Measures.SelectMany(measure => measure.Duties).Select(duty => duty.Span))
            .Concat(plan.Safeguards.SelectMany(safeguard => safeguard.Duties).Select(duty => duty.Span))
            .Concat(plan.Ignored.Select(item => item.Span))
            .Concat(plan.Unread.Select(item => item.Span));
    }
}
