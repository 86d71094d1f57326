using Celadon.Plans.Cities;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>The rows of a shipped plan.</summary>
internal static class ShippedRows
{
    internal static PlanRow Of(ShippedPlan plan, string city) => new()
    {
        Id = plan.Id,
        City = city,
        Version = plan.Version,
        Title = plan.Title,
        DocumentNumber = plan.DocumentNumber,
        Issuer = plan.Issuer,
        Issued = plan.Issued,
        StartYear = plan.Period?.Start,
        EndYear = plan.Period?.End,
        Groups = [.. plan.Groups.Select((group, at) => new GroupRow { PlanId = plan.Id, Position = at, Number = group.Number, Title = group.Title })],
        Measures = [.. plan.Measures.Select((measure, at) => Measure(plan.Id, measure, at))],
        Safeguards = [.. plan.Safeguards.Select((part, at) =>
            new SafeguardRow { PlanId = plan.Id, Code = part.Code, Position = at, Number = part.Number, Clause = part.Clause, Title = part.Title })],
        Items = [.. Items(plan).Select((make, at) => make(at))],
    };

    private static IEnumerable<Func<int, ItemRow>> Items(ShippedPlan plan)
    {
        foreach (ShippedItem item in plan.Objectives.Items)
        {
            yield return at => Item(plan.Id, item, at, LedgerItemKind.Objective, null, plan.Objectives.Clause, plan.Objectives.Title);
        }

        foreach (ShippedMeasure measure in plan.Measures)
        {
            foreach (ShippedItem item in measure.Targets)
            {
                yield return at => Item(plan.Id, item, at, LedgerItemKind.Target, measure.Code, measure.Clause, measure.Title);
            }

            foreach (ShippedItem item in measure.Deliverables)
            {
                yield return at => Item(plan.Id, item, at, LedgerItemKind.Deliverable, measure.Code, measure.Clause, measure.Title);
            }
        }

        foreach (ShippedSafeguard safeguard in plan.Safeguards)
        {
            foreach (ShippedItem item in safeguard.Duties)
            {
                yield return at => Item(plan.Id, item, at, LedgerItemKind.SafeguardDuty, safeguard.Code, safeguard.Clause, safeguard.Title);
            }
        }
    }

    private static MeasureRow Measure(string planId, ShippedMeasure measure, int at) => new()
    {
        PlanId = planId,
        Code = measure.Code,
        Position = at,
        Number = measure.Number,
        GroupNumber = measure.Group,
        Clause = measure.Clause,
        Title = measure.Title,
        TextFoldedLength = measure.Text.FoldedLength,
        TextSha256 = measure.Text.Sha256,
        Duties = [.. measure.Duties.Select((duty, position) =>
            new DutyRow { Position = position, Unit = duty.Unit, Role = duty.Role, Kind = duty.Kind, IsOpenEnded = duty.IsOpenEnded })],
    };

    private static ItemRow Item(string planId, ShippedItem item, int at, LedgerItemKind kind, string? parent, string clause, string heading) => new()
    {
        PlanId = planId,
        Code = item.Code,
        Position = at,
        Kind = kind,
        ParentCode = parent,
        Clause = clause,
        Heading = heading,
        Label = item.Label,
        DeliverableKind = item.Kind,
        Who = item.Who,
        Modality = item.Modality,
        AlternativeGroup = item.AlternativeGroup,
        Figure = Figure(item.Figure),
        Deadline = Deadline(item.Deadline),
        SentenceOrdinal = item.Sentence.Ordinal,
        SentenceSha256 = item.Sentence.Sha256,
        MarkStart = item.Mark.Start,
        MarkEnd = item.Mark.End,
        Conditions = [.. (item.Conditions ?? []).Select(Condition)],
    };

    private static FigurePart? Figure(ShippedFigure? figure) => figure is null ? null : new FigurePart
    {
        Metric = figure.Metric,
        Scope = figure.Scope,
        Form = figure.Form,
        Comparison = figure.Comparison,
        Number = figure.Number,
        UpperNumber = figure.UpperNumber,
        Grade = figure.Grade,
        Unit = figure.Unit,
        Word = figure.Word,
        BaseYear = figure.BaseYear,
        Per = figure.Per,
    };

    private static DeadlinePart? Deadline(ShippedDeadline? deadline) => deadline is null ? null : new DeadlinePart
    {
        Raw = deadline.Raw,
        Kind = deadline.Kind,
        Date = deadline.Date,
        Every = deadline.Every,
        IsInherited = deadline.IsInherited,
        MarkStart = deadline.Mark?.Start,
        MarkEnd = deadline.Mark?.End,
    };

    private static ConditionRow Condition(ShippedCondition condition, int at) => new()
    {
        Position = at,
        Subject = condition.Subject,
        Comparison = condition.Comparison,
        Figure = condition.Figure,
        Unit = condition.Unit,
        Per = condition.Per,
        MarkStart = condition.Mark.Start,
        MarkEnd = condition.Mark.End,
    };
}
