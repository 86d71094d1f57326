using Celadon.Storage;

namespace Celadon.Plans.Tasks.Stored;

/// <summary>A task. It is withdrawn, never deleted; what it hangs under is named by code, since a measure's row is replaced when its plan is loaded again.</summary>
internal sealed class TaskRow : IRevised
{
    public required string Id { get; init; }

    public int Revision { get; set; }

    public string? PlanId { get; set; }

    public string? MeasureCode { get; set; }

    public required string Code { get; set; }

    public required string Name { get; set; }

    public required string UnitId { get; set; }

    public string? UnitReason { get; set; }

    public string? PersonInCharge { get; set; }

    public string? Liaison { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public string? ItemCode { get; set; }

    public required YearlyReckoning Reckoning { get; set; }

    public string? Evidence { get; set; }

    public string? FundingSource { get; set; }

    /// <summary>[10,000 yuan]</summary>
    public decimal? Funding { get; set; }

    public string? Projects { get; set; }

    public string? InstructionId { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public string? WithdrawnReason { get; set; }

    /// <summary>Set at every change, so that one of a milestone only counts as one of the task.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    public List<TaskSupportRow> Supporting { get; set; } = [];

    public List<TaskMilestoneRow> Milestones { get; set; } = [];

    public List<TaskYearRow> Years { get; set; } = [];
}

internal sealed class TaskSupportRow
{
    public string TaskId { get; init; } = "";

    public int Position { get; init; }

    public string UnitId { get; set; } = "";
}

internal sealed class TaskMilestoneRow
{
    public string TaskId { get; init; } = "";

    public int Position { get; init; }

    public DateOnly Day { get; set; }

    public string What { get; set; } = "";

    public bool IsHard { get; set; }
}

internal sealed class TaskYearRow
{
    public string TaskId { get; init; } = "";

    public int Position { get; init; }

    public int Year { get; set; }

    public decimal Value { get; set; }
}
