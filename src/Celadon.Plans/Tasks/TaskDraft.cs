namespace Celadon.Plans.Tasks;

/// <summary>A task (任务) as somebody writes it down, before it is checked.</summary>
public sealed record TaskDraft
{
    /// <summary>The plan it belongs to; null for a task of an instruction under no plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>The measure it carries out; null for a task of an instruction under no measure.</summary>
    public string? MeasureCode { get; init; }

    /// <summary>Its code, unique in the plan; empty takes the measure's next one: M03-01.</summary>
    public string Code { get; init; } = "";

    /// <summary>What is to be done.</summary>
    public string Name { get; init; } = "";

    /// <summary>The unit that answers for it.</summary>
    public string UnitId { get; init; } = "";

    /// <summary>Why this unit, where the measure lays no duty on it.</summary>
    public string? UnitReason { get; init; }

    /// <summary>Units that support it.</summary>
    public IReadOnlyList<string> SupportingUnitIds { get; init; } = [];

    /// <summary>The leader in charge (责任领导).</summary>
    public string? PersonInCharge { get; init; }

    /// <summary>The liaison (联络员).</summary>
    public string? Liaison { get; init; }

    /// <summary>First day; null where none.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last allowed day; null where none.</summary>
    public DateOnly? End { get; init; }

    /// <summary>What has to be reached on the way.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>The measure's target that is broken down by years; null where none is.</summary>
    public string? ItemCode { get; init; }

    /// <summary>How the years' values make up the target's.</summary>
    public YearlyReckoning Reckoning { get; init; }

    /// <summary>The target by years (年度分解). [unit of the target]</summary>
    public IReadOnlyList<YearValue> Years { get; init; } = [];

    /// <summary>What has to be shown as proof (佐证要求).</summary>
    public string? Evidence { get; init; }

    /// <summary>Where the money comes from (资金来源).</summary>
    public string? FundingSource { get; init; }

    /// <summary>How much, 0 or more, four decimals at most (one yuan). [10,000 yuan]</summary>
    public decimal? Funding { get; init; }

    /// <summary>The projects (项目清单), one a line.</summary>
    public string? Projects { get; init; }

    /// <summary>The instruction or minutes it comes from; null for a task of the plan.</summary>
    public string? InstructionId { get; init; }
}

/// <summary>A step of a task (里程碑).</summary>
/// <param name="Day">Its last allowed day.</param>
/// <param name="What">What is to be reached.</param>
/// <param name="IsHard">True where missing it counts; false for an effort.</param>
public sealed record Milestone(DateOnly Day, string What, bool IsHard);

/// <summary>A year's share of a target.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The value. [unit of the target]</param>
public sealed record YearValue(int Year, decimal Value);

/// <summary>How years' values make up a target's number.</summary>
public enum YearlyReckoning
{
    /// <summary>They add up to it: wetlands built.</summary>
    Sum,

    /// <summary>The last one reaches it: a concentration, a share.</summary>
    Level,
}

/// <summary>What a task comes from.</summary>
public enum TaskSource
{
    /// <summary>The plan.</summary>
    Plan,

    /// <summary>A leader's written instruction (批示).</summary>
    WrittenInstruction,

    /// <summary>Minutes of a meeting (会议纪要).</summary>
    MeetingMinutes,
}
