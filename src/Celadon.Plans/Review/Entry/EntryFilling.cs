using System.Globalization;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review.Entry;

/// <summary>Fills a form with what a part says.</summary>
internal static class EntryFilling
{
    internal static PartEntry Of(DraftPart part, string text)
    {
        PartEntry entry = part.Content switch
        {
            DraftedFrame { Frame: var frame } => new PartEntry
            {
                Title = frame.Title,
                DocumentNumber = frame.DocumentNumber,
                Issuer = frame.Issuer,
                Issued = Day(frame.Issued),
                FirstYear = Number(frame.Period?.Start),
                LastYear = Number(frame.Period?.End),
            },
            DraftedGroup group => new PartEntry { Number = group.Number, Title = group.Title },
            DraftedMeasure measure => new PartEntry { Number = Number(measure.Number), Group = measure.Group, Clause = measure.Clause, Title = measure.Title },
            DraftedSafeguard safeguard => new PartEntry { Number = safeguard.Number, Title = safeguard.Title },
            DraftedTarget { Target: var target } => With(target.Deadline, Target(target)),
            DraftedDeliverable { Deliverable: var item } => With(item.Deadline, new PartEntry
            {
                What = item.What,
                DeliverableKind = item.Kind.ToString(),
                Modality = item.Modality,
                Conditions = Lines(item.Conditions),
            }),
            DraftedDuty duty => new PartEntry
            {
                UnitName = duty.Duty.Unit,
                Role = duty.Duty.Role.ToString(),
                UnitKind = duty.Duty.Kind.ToString(),
                IsOpenEnded = duty.Duty.IsOpenEnded ? "true" : null,
                Executors = duty.Executors is null ? null : string.Join('、', duty.Executors),
            },
            DraftedSafeguardDuty { Duty: var asked } => With(asked.Deadline, new PartEntry { Who = asked.Who, What = asked.What }),
            _ => new PartEntry(),
        };
        return part.Kind == DraftPartKind.Frame ? entry : entry with { Words = part.Span.Of(text), Near = Number(part.Span.Start) };
    }

    private static PartEntry Target(Target target) => new()
    {
        What = target.What,
        Metric = target.Metric,
        Scope = target.Scope,
        Form = target.IsQuantified ? target.Form.ToString() : null,
        Comparison = target.IsQuantified ? target.Comparison.ToString() : null,
        Value = target.Grade ?? target.Number?.ToString(CultureInfo.InvariantCulture),
        UpperValue = target.UpperNumber?.ToString(CultureInfo.InvariantCulture),
        Unit = target.Unit,
        ComparatorWords = target.Word,
        BaseYear = Number(target.BaseYear),
        Per = target.Per?.ToString(),
        Modality = target.Modality,
        AlternativeGroup = target.AlternativeGroup,
        Conditions = Lines(target.Conditions),
    };

    private static PartEntry With(Deadline? deadline, PartEntry entry) => deadline is null ? entry : entry with
    {
        DeadlineWords = deadline.Raw,
        DeadlineKind = deadline.Kind.ToString(),
        DeadlineDay = Day(deadline.Date),
        Every = deadline.Every?.ToString(),
    };

    private static string? Lines(IReadOnlyList<Condition> conditions) =>
        conditions.Count == 0 ? null : string.Join('\n', conditions.Select(condition => condition.Text));

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
