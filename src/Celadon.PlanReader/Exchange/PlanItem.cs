using System.Globalization;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Exchange;

/// <summary>One line of the flat formats: a duty, target, deliverable, safeguard, ignored or unread entry.</summary>
/// <param name="Kind"><c>objective</c>, <c>duty</c>, <c>target</c>, <c>deliverable</c>, <c>safeguard</c>, <c>ignored</c> or <c>unread</c>.</param>
/// <param name="Clause">The measure's printed path; empty outside measures.</param>
/// <param name="Measure">The measure's title; empty outside measures.</param>
/// <param name="Subject">The unit, the metric, or who.</param>
/// <param name="Role">The duty's role, the target's form, the deliverable's kind, or the reason.</param>
/// <param name="Comparison">The exchange word of a target's comparison.</param>
/// <param name="Value">The number or grade, with the upper end of a range.</param>
/// <param name="Unit">The unit of measure.</param>
/// <param name="Deadline">The last day (ISO), or <c>every:</c> and the rhythm; empty where there is none.</param>
/// <param name="Modality">力争 and its like.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words as written.</param>
internal sealed record PlanItem(
    string Kind, string Clause, string Measure, string Subject, string Role, string Comparison, string Value, string Unit, string Deadline, string Modality, TextSpan Span, string Words)
{
    /// <summary>All items of a plan: objectives, then each measure's duties, targets and deliverables, safeguards, ignored, unread.</summary>
    public static IEnumerable<PlanItem> Of(ActionPlan plan)
    {
        foreach (Target target in plan.Objectives)
        {
            yield return Of("objective", string.Empty, string.Empty, target, plan.Text);
        }

        foreach (Measure measure in plan.Measures)
        {
            foreach (Duty duty in measure.Duties)
            {
                yield return new PlanItem("duty", measure.Clause, measure.Title, duty.Unit, ExchangeWords.Of(duty.Role), string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, duty.Span, duty.Raw);
            }

            foreach (Target target in measure.Targets)
            {
                yield return Of("target", measure.Clause, measure.Title, target, plan.Text);
            }

            foreach (Deliverable item in measure.Deliverables)
            {
                yield return new PlanItem(
                    "deliverable", measure.Clause, measure.Title, item.What, ExchangeWords.Of(item.Kind), string.Empty, string.Empty, string.Empty,
                    Of(item.Deadline), item.Modality ?? string.Empty, item.Span, item.Span.Of(plan.Text));
            }
        }

        foreach (Safeguard safeguard in plan.Safeguards)
        {
            foreach (SafeguardDuty duty in safeguard.Duties)
            {
                yield return new PlanItem(
                    "safeguard", safeguard.Number, safeguard.Title, duty.Who ?? string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, Of(duty.Deadline), string.Empty, duty.Span, duty.What);
            }
        }

        foreach (IgnoredText item in plan.Ignored)
        {
            yield return Remark("ignored", item.Text, item.Span, ExchangeWords.Of(item.Reason));
        }

        foreach (UnreadText item in plan.Unread)
        {
            yield return Remark("unread", item.Text, item.Span, ExchangeWords.Of(item.Why));
        }
    }

    private static PlanItem Of(string kind, string clause, string measure, Target target, string text) =>
        new(kind, clause, measure, target.Metric ?? target.What ?? string.Empty, target.IsQuantified ? ExchangeWords.Of(target.Form) : "goal",
            target.IsQuantified ? ExchangeWords.Of(target.Comparison) : string.Empty, ValueOf(target), target.Unit, Of(target.Deadline), target.Modality ?? string.Empty, target.Span, target.Span.Of(text));

    private static PlanItem Remark(string kind, string words, TextSpan span, string reason) =>
        new(kind, string.Empty, string.Empty, string.Empty, reason, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, span, words);

    private static string ValueOf(Target target)
    {
        string value = target.Grade ?? target.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        return target.UpperNumber is { } upper ? value + "-" + upper.ToString(CultureInfo.InvariantCulture) : value;
    }

    private static string Of(Deadline? deadline) =>
        deadline?.Date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : deadline?.Every is { } every ? "every:" + ExchangeWords.Of(every)
        : string.Empty;
}
