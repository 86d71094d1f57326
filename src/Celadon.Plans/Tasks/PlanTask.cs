using Celadon.Plans.Ledger;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Plans.Tasks;

/// <summary>A task as somebody may see it.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Revision">How often it was changed; a form carries it.</param>
/// <param name="Draft">What is written down.</param>
/// <param name="Unit">Name of the unit that answers for it.</param>
/// <param name="Supporting">Names of the supporting units.</param>
/// <param name="Plan">Its plan as the reader may see it; null where it hangs under none or the reader may not see that.</param>
/// <param name="Measure">Its measure; null where it hangs under none or the reader may not see that.</param>
/// <param name="Instruction">The instruction or minutes it comes from; null for a task of the plan.</param>
/// <param name="State">Where its last day stands to the as-of date. What was done is not known yet.</param>
/// <param name="DaysLeft">Days from the as-of date to the last day, negative once it has passed; null without one. [d]</param>
/// <param name="Breakdown">What is odd about the years against the target; null where nothing is, or nothing is broken down.</param>
/// <param name="Withdrawal">Its withdrawal; null while it stands.</param>
/// <param name="IsEditable">True where the reader may change it.</param>
/// <param name="ChangedAt">The last change, UTC.</param>
public sealed record PlanTask(
    string Id,
    int Revision,
    TaskDraft Draft,
    string Unit,
    IReadOnlyList<string> Supporting,
    PlanSummary? Plan,
    LedgerMeasure? Measure,
    Instruction? Instruction,
    DeadlineState State,
    int? DaysLeft,
    BreakdownWarning? Breakdown,
    TaskWithdrawal? Withdrawal,
    bool IsEditable,
    DateTimeOffset ChangedAt)
{
    /// <summary>What it comes from.</summary>
    public TaskSource Source => Instruction?.Draft.Kind switch
    {
        null => TaskSource.Plan,
        InstructionKind.WrittenInstruction => TaskSource.WrittenInstruction,
        _ => TaskSource.MeetingMinutes,
    };

    /// <summary>The rows whose history is this task's.</summary>
    public IReadOnlyList<RecordReference> Records =>
    [
        new("plans_task", RecordKey.Of(Id)),
        .. new[] { "plans_task_support", "plans_task_milestone", "plans_task_year" }.Select(part => new RecordReference(part, RecordKey.Of(Id), WithThoseBelow: true)),
    ];

    /// <summary>The next milestone on or after a day; null where none.</summary>
    /// <param name="day">The day.</param>
    public Milestone? NextMilestone(DateOnly day) => Draft.Milestones.Where(step => step.Day >= day).MinBy(step => step.Day);
}

/// <summary>A task's withdrawal: the task stays on record.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record TaskWithdrawal(DateTimeOffset At, string By, string Reason);

/// <summary>Years' values do not make up the target. A warning: the office may mean it so.</summary>
/// <param name="Reckoning">How they were reckoned.</param>
/// <param name="Reached">Their sum, or the last year's value. [<paramref name="Unit"/>]</param>
/// <param name="Wanted">The target's number. [<paramref name="Unit"/>]</param>
/// <param name="Unit">The target's unit.</param>
public sealed record BreakdownWarning(YearlyReckoning Reckoning, decimal Reached, decimal Wanted, string Unit);

/// <summary>Which tasks are wanted. All conditions have to hold at once.</summary>
/// <param name="Unit">A unit that answers for or supports it.</param>
/// <param name="Person">Part of the name of the leader in charge or the liaison.</param>
/// <param name="PlanId">Its plan.</param>
/// <param name="MeasureCode">Its measure in that plan.</param>
/// <param name="Due">Where its last day stands.</param>
/// <param name="Source">What it comes from.</param>
/// <param name="InstructionId">The instruction or minutes it comes from.</param>
/// <param name="Text">Words in code, name, leader, liaison or instruction.</param>
/// <param name="IsWithWithdrawn">True where withdrawn ones are wanted too.</param>
public sealed record TaskFilter(
    string? Unit = null,
    string? Person = null,
    string? PlanId = null,
    string? MeasureCode = null,
    DeadlineFilter Due = DeadlineFilter.Any,
    TaskSource? Source = null,
    string? InstructionId = null,
    string? Text = null,
    bool IsWithWithdrawn = false);

/// <summary>What a task's form can offer.</summary>
/// <param name="Units">Units to which the writer may give a task.</param>
/// <param name="Plans">Plans the writer may see.</param>
/// <param name="Measures">Measures of the wanted plan the writer may see.</param>
/// <param name="Supporting">Units that can be named as supporting.</param>
/// <param name="Instructions">Instructions and minutes the writer may see, the latest first.</param>
public sealed record TaskChoices(
    IReadOnlyList<TaskUnit> Units, IReadOnlyList<PlanSummary> Plans, IReadOnlyList<LedgerMeasure> Measures, IReadOnlyList<TaskUnit> Supporting, IReadOnlyList<Instruction> Instructions);

/// <summary>A unit in a form.</summary>
/// <param name="Id">What the form sends.</param>
/// <param name="Name">What it shows.</param>
public sealed record TaskUnit(string Id, string Name);
