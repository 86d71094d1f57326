using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Ledger.Stored;

internal sealed class MeasureRow
{
    public string PlanId { get; init; } = "";

    public required string Code { get; init; }

    public required int Position { get; set; }

    public required int Number { get; set; }

    public string? GroupNumber { get; set; }

    public required string Clause { get; set; }

    public required string Title { get; set; }

    public required int TextFoldedLength { get; set; }

    public required string TextSha256 { get; set; }

    /// <summary>Number of the adoption that took it out of the plan; null while it is in force. It is never deleted: what was reported stays with it.</summary>
    public int? WithdrawnBy { get; set; }

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

    /// <summary>Who it was when the plan was adopted; empty for a plan that came with the program, where the register says.</summary>
    public List<DutyExecutorRow> Executors { get; init; } = [];
}

/// <summary>A registered unit that a duty's words meant when the plan was adopted: later renaming does not change the past.</summary>
internal sealed class DutyExecutorRow
{
    public string PlanId { get; init; } = "";

    public string MeasureCode { get; init; } = "";

    public int DutyPosition { get; init; }

    public required int Position { get; init; }

    public required string UnitId { get; init; }

    /// <summary>The unit's name on that day.</summary>
    public required string UnitName { get; init; }
}

internal sealed class SafeguardRow
{
    public string PlanId { get; init; } = "";

    public required string Code { get; init; }

    public required int Position { get; set; }

    public required string Number { get; set; }

    public required string Clause { get; set; }

    public required string Title { get; set; }

    /// <inheritdoc cref="MeasureRow.WithdrawnBy"/>
    public int? WithdrawnBy { get; set; }
}
