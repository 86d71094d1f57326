using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Ledger.Stored;

internal sealed class MeasureRow
{
    public string PlanId { get; init; } = "";

    public required string Code { get; init; }

    public required int Position { get; init; }

    public required int Number { get; init; }

    public string? GroupNumber { get; init; }

    public required string Clause { get; init; }

    public required string Title { get; init; }

    public required int TextFoldedLength { get; init; }

    public required string TextSha256 { get; init; }

    public List<DutyRow> Duties { get; init; } = [];
}

internal sealed class DutyRow
{
    public string PlanId { get; init; } = "";

    public string MeasureCode { get; init; } = "";

    public required int Position { get; init; }

    public required string Unit { get; init; }

    public required DutyRole Role { get; init; }

    public required UnitKind Kind { get; init; }

    public required bool IsOpenEnded { get; init; }
}

internal sealed class SafeguardRow
{
    public string PlanId { get; init; } = "";

    public required string Code { get; init; }

    public required int Position { get; init; }

    public required string Number { get; init; }

    public required string Clause { get; init; }

    public required string Title { get; init; }
}
