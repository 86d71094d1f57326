namespace Celadon.Plans.Tasks;

/// <summary>Why a task cannot be kept as written. Nothing was changed.</summary>
/// <param name="Field">Name of the <see cref="TaskDraft"/>'s property it is about.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Found">What was found there.</param>
public sealed record TaskProblem(string Field, TaskFault Fault, string Found)
{
    /// <summary>The stable code: TASK-001 …</summary>
    public string Code => Fault switch
    {
        TaskFault.Missing => "TASK-001",
        TaskFault.UnknownMeasure => "TASK-002",
        TaskFault.UnknownUnit => "TASK-003",
        TaskFault.NoDuty => "TASK-004",
        TaskFault.TakenCode => "TASK-005",
        TaskFault.DaysInDisorder => "TASK-006",
        TaskFault.NotAnAmount => "TASK-007",
        TaskFault.UnknownTarget => "TASK-008",
        TaskFault.YearsInDisorder => "TASK-009",
        TaskFault.Unreadable => "TASK-010",
        TaskFault.TooLong => "TASK-011",
        TaskFault.UnknownInstruction => "TASK-013",
        TaskFault.NotAScan => "TASK-014",
        _ => "TASK-012",
    };

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Code + " " + (language == "en" ? English : Chinese);

    private string English => Fault switch
    {
        TaskFault.Missing => "Nothing is entered here, and it is needed. Fill it in.",
        TaskFault.UnknownMeasure => $"There is no measure “{Found}” for you to put a task under. Choose one of the list; only a task from an instruction or minutes may stand under none.",
        TaskFault.UnknownUnit => $"There is no unit “{Found}” to which you may give this task. Choose one of the list, or ask the office.",
        TaskFault.NoDuty => $"The measure lays no duty on “{Found}”. Choose a unit of the measure, or say why it is this one.",
        TaskFault.TakenCode => $"The code “{Found}” belongs to another task. Enter another, or leave it empty for the next free one.",
        TaskFault.DaysInDisorder => $"{Found} lies outside the task's time. The first day comes before the last, and every milestone between them; correct one of them.",
        TaskFault.NotAnAmount => $"{Found} is no amount in 10,000 yuan. Enter 0 or more with at most four decimals.",
        TaskFault.UnknownTarget => $"The measure has no target “{Found}” with a number. Choose one of the measure's targets, or leave the years empty.",
        TaskFault.YearsInDisorder => $"The year {Found} stands twice or outside the plan's period. Enter each year of the plan once at most.",
        TaskFault.Unreadable => $"“{Found}” cannot be read. Write days as 2025-12-31, numbers as 12.5; one milestone or year a line.",
        TaskFault.UnknownInstruction => "There is no such instruction or minutes for you to take a task from. Choose one of the list, or ask the office to record it.",
        TaskFault.NotAScan => $"“{Found}” is no pdf, jpg or png. Scan the paper, or save it as one of these, and add that.",
        TaskFault.Withdrawn => "The task has been withdrawn and can no longer be changed. Copy it where it is needed again.",
        _ => $"This text has {Found} characters, more than fit here. Shorten it.",
    };

    private string Chinese => Fault switch
    {
        TaskFault.Missing => "此处未填写，而这一项必须填写。请补填。",
        TaskFault.UnknownMeasure => $"没有可供您下设任务的措施“{Found}”。请从列表中选择；只有来自批示或会议纪要的任务可以不挂措施。",
        TaskFault.UnknownUnit => $"没有可由您指派此任务的单位“{Found}”。请从列表中选择，或联系市环委办。",
        TaskFault.NoDuty => $"该措施没有赋予“{Found}”职责。请改选措施中的单位，或说明为何由该单位承担。",
        TaskFault.TakenCode => $"编号“{Found}”已被其他任务使用。请另填编号，或留空由系统编下一个。",
        TaskFault.DaysInDisorder => $"{Found}不在任务起止时间内。起始日应不晚于截止日，里程碑应在两者之间，请更正。",
        TaskFault.NotAnAmount => $"{Found}不是以万元计的金额。请填写不小于0、至多四位小数的数。",
        TaskFault.UnknownTarget => $"该措施没有带数值的指标“{Found}”。请选择该措施的指标，或清空年度分解。",
        TaskFault.YearsInDisorder => $"年份{Found}重复或不在方案期内。方案期内每年至多填写一次。",
        TaskFault.Unreadable => $"“{Found}”无法识别。日期写成 2025-12-31，数值写成 12.5；里程碑、年度各占一行。",
        TaskFault.UnknownInstruction => "没有可供您引用的这份批示或会议纪要。请从列表中选择，或请市环委办登记。",
        TaskFault.NotAScan => $"“{Found}”不是 pdf、jpg 或 png。请扫描原件，或另存为其中一种后上传。",
        TaskFault.Withdrawn => "任务已撤回，不能再修改。如仍需要，请复制为新任务。",
        _ => $"此处有{Found}个字，超出可保存的长度。请缩短。",
    };
}

/// <summary>What is wrong with a task as written.</summary>
public enum TaskFault
{
    /// <summary>Something needed is not there.</summary>
    Missing,

    /// <summary>No such measure that the writer may see.</summary>
    UnknownMeasure,

    /// <summary>No such unit the writer may give a task to.</summary>
    UnknownUnit,

    /// <summary>The measure lays no duty on the unit, and no reason is given.</summary>
    NoDuty,

    /// <summary>Another task of the plan bears the code.</summary>
    TakenCode,

    /// <summary>A day lies outside the task's time.</summary>
    DaysInDisorder,

    /// <summary>No amount of money.</summary>
    NotAnAmount,

    /// <summary>The measure has no such target.</summary>
    UnknownTarget,

    /// <summary>A year stands twice or outside the plan's period.</summary>
    YearsInDisorder,

    /// <summary>A day or number of a form cannot be read.</summary>
    Unreadable,

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>The task was withdrawn.</summary>
    Withdrawn,

    /// <summary>No such instruction or minutes that the writer may see.</summary>
    UnknownInstruction,

    /// <summary>A file that is no scan by its name.</summary>
    NotAScan,
}

/// <summary>What became of a task as written: kept, or refused with the problems.</summary>
/// <param name="TaskId">The task; null where it was refused.</param>
/// <param name="Problems">Why it was refused; empty where it was kept.</param>
public sealed record TaskOutcome(string? TaskId, IReadOnlyList<TaskProblem> Problems);
