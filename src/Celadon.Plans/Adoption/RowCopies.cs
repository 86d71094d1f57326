using Celadon.Plans.Ledger.Stored;

namespace Celadon.Plans.Adoption;

/// <summary>Rows of a ledger under another code.</summary>
internal static class RowCopies
{
    internal static MeasureRow Of(MeasureRow row, string code) => new()
    {
        PlanId = row.PlanId,
        Code = code,
        Position = row.Position,
        Number = row.Number,
        GroupNumber = row.GroupNumber,
        Clause = row.Clause,
        Title = row.Title,
        TextFoldedLength = row.TextFoldedLength,
        TextSha256 = row.TextSha256,
        Duties = [.. row.Duties.Select(duty => Of(duty, code))],
    };

    internal static DutyRow Of(DutyRow duty, string measureCode) => new()
    {
        PlanId = duty.PlanId,
        MeasureCode = measureCode,
        Position = duty.Position,
        Unit = duty.Unit,
        Role = duty.Role,
        Kind = duty.Kind,
        IsOpenEnded = duty.IsOpenEnded,
        Executors = [.. duty.Executors.Select(row => new DutyExecutorRow
        {
            PlanId = duty.PlanId,
            MeasureCode = measureCode,
            DutyPosition = duty.Position,
            Position = row.Position,
            UnitId = row.UnitId,
            UnitName = row.UnitName,
        })],
    };

    internal static SafeguardRow Of(SafeguardRow row, string code) => new()
    {
        PlanId = row.PlanId,
        Code = code,
        Position = row.Position,
        Number = row.Number,
        Clause = row.Clause,
        Title = row.Title,
    };

    internal static ItemRow Of(ItemRow row, string code, string? parent) => new()
    {
        PlanId = row.PlanId,
        Code = code,
        Position = row.Position,
        Kind = row.Kind,
        ParentCode = parent,
        Clause = row.Clause,
        Heading = row.Heading,
        Label = row.Label,
        DeliverableKind = row.DeliverableKind,
        Who = row.Who,
        Modality = row.Modality,
        AlternativeGroup = row.AlternativeGroup,
        Figure = row.Figure,
        Deadline = row.Deadline,
        SentenceOrdinal = row.SentenceOrdinal,
        SentenceSha256 = row.SentenceSha256,
        MarkStart = row.MarkStart,
        MarkEnd = row.MarkEnd,
        Conditions = [.. row.Conditions.Select(part => Of(part, code))],
    };

    internal static ConditionRow Of(ConditionRow part, string code) => new()
    {
        PlanId = part.PlanId,
        ItemCode = code,
        Position = part.Position,
        Subject = part.Subject,
        Comparison = part.Comparison,
        Figure = part.Figure,
        Unit = part.Unit,
        Per = part.Per,
        MarkStart = part.MarkStart,
        MarkEnd = part.MarkEnd,
    };
}
