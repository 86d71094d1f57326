using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tasks;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;
using MiniExcelLibs;

namespace Celadon.Plans.Tests.Tasks;

public sealed class TaskTests
{
    private const string Xuchang = "xuchang-2023-2025";

    public static TheoryData<Provider> Both => [Provider.Sqlite, Provider.Postgres];

    private static readonly DateOnly Day = new(2024, 11, 25);

    private static readonly Actor County = Liaison("xiangcheng");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_task_keeps_everything_that_is_written_down(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        TaskDraft draft = Full();
        string id = await AddAsync(disk, PlansOnDisk.Office, draft);
        PlanTask task = (await disk.Plans.TaskAsync(PlansOnDisk.Office, id, Day, Stop))!;

        Assert.Equal("M23-01", task.Draft.Code);
        Assert.Equivalent(draft with { Code = "M23-01" }, task.Draft, strict: true);
        Assert.Equal("襄城县", task.Unit);
        Assert.Equal("M23", task.Measure!.Code);
        Assert.Equal(DeadlineState.DueWithin90Days, task.State);
        Assert.Equal(36, task.DaysLeft);
        Assert.Equal(0, task.Revision);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Edits_count_revisions_also_where_only_a_milestone_changed_and_a_stale_form_changes_nothing(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string id = await AddAsync(disk, County, Full());
        TaskDraft fewer = Full() with { Code = "M23-01", Milestones = [new Milestone(new DateOnly(2024, 12, 1), "验收", true)] };

        Assert.Equal(id, (await disk.Plans.EditTaskAsync(County, id, 0, fewer, Stop))!.TaskId);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Plans.EditTaskAsync(PlansOnDisk.Office, id, 0, Full() with { Name = "旧表单" }, Stop));
        PlanTask task = (await disk.Plans.TaskAsync(County, id, Day, Stop))!;
        Assert.Equal(1, task.Revision);
        Assert.Equal("验收", Assert.Single(task.Draft.Milestones).What);
        Assert.NotEqual("旧表单", task.Draft.Name);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_withdrawn_task_stays_on_record_with_its_reason_and_changes_no_more(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string id = await AddAsync(disk, County, Full());

        Assert.Equal(TaskFault.Missing, Assert.Single((await disk.Plans.WithdrawTaskAsync(County, id, 0, " ", Stop))!.Problems).Fault);
        Assert.Equal(TaskFault.TooLong, Assert.Single((await disk.Plans.WithdrawTaskAsync(County, id, 0, new string('长', 2001), Stop))!.Problems).Fault);
        Assert.Equal(id, (await disk.Plans.WithdrawTaskAsync(County, id, 0, "并入其他任务", Stop))!.TaskId);
        Assert.Equal(TaskFault.Withdrawn, Assert.Single((await disk.Plans.EditTaskAsync(County, id, 1, Full(), Stop))!.Problems).Fault);
        Assert.Empty(await disk.Plans.TasksAsync(County, new TaskFilter(), Day, Stop));
        PlanTask task = Assert.Single(await disk.Plans.TasksAsync(County, new TaskFilter(IsWithWithdrawn: true), Day, Stop));
        Assert.Equal("并入其他任务", task.Withdrawal!.Reason);
        Assert.Equal(County.Name, task.Withdrawal.By);
        Assert.False(task.IsEditable);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_task_of_others_is_not_there_to_read_change_or_withdraw(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string id = await AddAsync(disk, County, Full() with { SupportingUnitIds = [] });
        Actor sibling = Liaison("yuzhou");

        Assert.Null(await disk.Plans.TaskAsync(sibling, id, Day, Stop));
        Assert.Null(await disk.Plans.EditTaskAsync(sibling, id, 0, Full() with { UnitId = "yuzhou" }, Stop));
        Assert.Null(await disk.Plans.WithdrawTaskAsync(sibling, id, 0, "不归我", Stop));
        Assert.Empty(await disk.Plans.TasksAsync(sibling, new TaskFilter(), Day, Stop));
        Assert.Null(await disk.Plans.TaskAsync(sibling, "no-such-task", Day, Stop));
        Assert.Equal(0, (await disk.Plans.TaskAsync(County, id, Day, Stop))!.Revision);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_supporting_unit_sees_the_task_and_may_not_change_it(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string id = await AddAsync(disk, County, Full());
        Actor supporting = Liaison("natural-resources");

        Assert.False((await disk.Plans.TaskAsync(supporting, id, Day, Stop))!.IsEditable);
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.EditTaskAsync(supporting, id, 0, Full(), Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.WithdrawTaskAsync(supporting, id, 0, "不要", Stop));
    }

    [Fact]
    public async Task What_the_office_named_stays_when_the_unit_saves_its_task()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        TaskDraft draft = Full() with { SupportingUnitIds = ["supply-marketing"] };
        string id = await AddAsync(disk, PlansOnDisk.Office, draft);

        Assert.Empty((await disk.Plans.EditTaskAsync(County, id, 0, draft with { Liaison = "新联络员" }, Stop))!.Problems);
        Assert.Equal(["supply-marketing"], (await disk.Plans.TaskAsync(County, id, Day, Stop))!.Draft.SupportingUnitIds);
    }

    [Fact]
    public async Task Tasks_made_at_once_get_a_code_each()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AddAsync(disk, PlansOnDisk.Office, Full())));

        Assert.Equal(
            Enumerable.Range(1, 8).Select(number => $"M23-{number:00}"),
            (await disk.Plans.TasksAsync(PlansOnDisk.Office, new TaskFilter(PlanId: Xuchang, MeasureCode: "M23"), Day, Stop)).Select(task => task.Draft.Code).Order());
    }

    public static TheoryData<string, TaskFault> ForeignIds => new()
    {
        { nameof(TaskDraft.UnitId), TaskFault.UnknownUnit },
        { nameof(TaskDraft.SupportingUnitIds), TaskFault.UnknownUnit },
        { nameof(TaskDraft.MeasureCode), TaskFault.UnknownMeasure },
        { nameof(TaskDraft.PlanId), TaskFault.UnknownMeasure },
        { nameof(TaskDraft.ItemCode), TaskFault.UnknownTarget },
    };

    [Theory]
    [MemberData(nameof(ForeignIds))]
    public async Task Every_id_in_a_task_is_checked_against_the_writer(string field, TaskFault fault)
    {
        const Provider provider = Provider.Sqlite;
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string id = await AddAsync(disk, County, Full());
        TaskDraft foreign = field switch
        {
            nameof(TaskDraft.UnitId) => Full() with { UnitId = "yuzhou", UnitReason = "试" },
            // 市供销社 has no duty in the measure.
            nameof(TaskDraft.SupportingUnitIds) => Full() with { SupportingUnitIds = ["supply-marketing"] },
            // 21 is carried out by others only.
            nameof(TaskDraft.MeasureCode) => Full() with { MeasureCode = "M21", ItemCode = null, Years = [] },
            nameof(TaskDraft.PlanId) => Full() with { PlanId = "elsewhere", ItemCode = null, Years = [] },
            _ => Full() with { ItemCode = "M21-T1", Years = [new YearValue(2024, 1m)] },
        };

        Assert.Contains((await disk.Plans.AddTaskAsync(County, foreign, Stop)).Problems, problem => problem.Field.Length > 0 && problem.Fault == fault);
        Assert.Contains((await disk.Plans.EditTaskAsync(County, id, 0, foreign, Stop))!.Problems, problem => problem.Fault == fault);
        Assert.Single(await disk.Plans.TasksAsync(PlansOnDisk.Office, new TaskFilter(), Day, Stop));
        Assert.Equal(0, (await disk.Plans.TaskAsync(County, id, Day, Stop))!.Revision);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_unit_without_a_duty_in_the_measure_needs_a_reason(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        TaskDraft odd = Full() with { UnitId = "supply-marketing", SupportingUnitIds = [] };

        TaskProblem problem = Assert.Single((await disk.Plans.AddTaskAsync(PlansOnDisk.Office, odd, Stop)).Problems);
        Assert.Equal((TaskFault.NoDuty, "TASK-004"), (problem.Fault, problem.Code));
        Assert.Empty((await disk.Plans.AddTaskAsync(PlansOnDisk.Office, odd with { UnitReason = "市领导指定" }, Stop)).Problems);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_task_from_an_instruction_may_stand_under_no_measure_and_the_unit_sees_the_instruction_with_it(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string instruction = await RecordAsync(disk);
        var draft = new TaskDraft { Name = "排查渣土车", UnitId = "urban-management", InstructionId = instruction };
        string id = await AddAsync(disk, PlansOnDisk.Office, draft);
        Actor unit = Liaison("urban-management");
        PlanTask task = (await disk.Plans.TaskAsync(unit, id, Day, Stop))!;

        Assert.Equal("P2024-01", task.Draft.Code);
        Assert.Null(task.Measure);
        Assert.Equal((TaskSource.WrittenInstruction, "分管副市长"), (task.Source, task.Instruction!.Draft.Who));
        Assert.Equal(instruction, Assert.Single(await disk.Plans.InstructionsAsync(unit, Stop)).Id);
        Assert.Equal([id], (await disk.Plans.TasksAsync(unit, new TaskFilter(InstructionId: instruction), Day, Stop)).Select(found => found.Id));
        Assert.Equal(TaskFault.Missing, Assert.Single((await disk.Plans.AddTaskAsync(PlansOnDisk.Office, draft with { InstructionId = null }, Stop)).Problems).Fault);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_instruction_is_the_offices_to_record_and_not_there_for_units_without_a_task_from_it(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        string instruction = await RecordAsync(disk);
        var other = new InstructionDraft { Kind = InstructionKind.MeetingMinutes, Day = new DateOnly(2024, 11, 21), Who = "全体会议", Subject = "改名" };

        Assert.Empty(await disk.Plans.InstructionsAsync(County, Stop));
        Assert.Null(await disk.Plans.InstructionAsync(County, instruction, Stop));
        Assert.Null(await disk.Plans.EditInstructionAsync(County, instruction, 0, other, Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.AddInstructionAsync(County, other, Stop));
        Assert.Equal(TaskFault.UnknownInstruction, Assert.Single((await disk.Plans.AddTaskAsync(County, Full() with { InstructionId = instruction }, Stop)).Problems).Fault);
        await AddAsync(disk, PlansOnDisk.Office, Full() with { InstructionId = instruction });
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.EditInstructionAsync(County, instruction, 0, other, Stop));

        Assert.Equal(
            [nameof(InstructionDraft.Day), nameof(InstructionDraft.Who), nameof(InstructionDraft.Subject)],
            (await disk.Plans.AddInstructionAsync(PlansOnDisk.Office, new InstructionDraft(), Stop)).Problems.Select(problem => problem.Field));
        Assert.Equal(instruction, (await disk.Plans.EditInstructionAsync(PlansOnDisk.Office, instruction, 0, other, Stop))!.InstructionId);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Plans.EditInstructionAsync(PlansOnDisk.Office, instruction, 0, other, Stop));
        Assert.Equal("改名", (await disk.Plans.InstructionAsync(County, instruction, Stop))!.Draft.Subject);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Years_that_do_not_make_up_the_target_are_kept_with_a_warning(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        LedgerItem target = (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Xuchang, LedgerFilter.Everything, Day, Stop))!.Measures
            .SelectMany(measure => measure.Items).First(item => item.Figure is { Number: > 1, Comparison: PlanReader.Ledger.Comparison.AtLeast });
        TaskDraft draft = Full() with
        {
            MeasureCode = target.Place.MeasureCode,
            UnitReason = "试",
            ItemCode = target.Code,
            Reckoning = YearlyReckoning.Sum,
            Years = [new YearValue(2024, 0m), new YearValue(2025, target.Figure!.Number!.Value - 0.5m)],
        };
        string id = await AddAsync(disk, PlansOnDisk.Office, draft);
        BreakdownWarning warning = (await disk.Plans.TaskAsync(PlansOnDisk.Office, id, Day, Stop))!.Breakdown!;

        Assert.Equal((target.Figure.Number.Value - 0.5m, target.Figure.Number.Value), (warning.Reached, warning.Wanted));
        TaskDraft enough = draft with { Code = "M-x", Years = [new YearValue(2024, 0.5m), .. draft.Years.Skip(1)] };
        Assert.Null((await disk.Plans.TaskAsync(PlansOnDisk.Office, await AddAsync(disk, PlansOnDisk.Office, enough), Day, Stop))!.Breakdown);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_contradicts_itself_is_refused_in_both_languages(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        await AddAsync(disk, PlansOnDisk.Office, Full());
        TaskDraft odd = Full() with
        {
            Code = "M23-01",
            Name = "",
            Start = new DateOnly(2025, 1, 1),
            Funding = 1.00001m,
            Years = [],
            ItemCode = null,
        };
        IReadOnlyList<TaskProblem> problems = (await disk.Plans.AddTaskAsync(PlansOnDisk.Office, odd, Stop)).Problems;

        Assert.Equal(
            [TaskFault.Missing, TaskFault.NotAnAmount, TaskFault.DaysInDisorder, TaskFault.TakenCode],
            problems.Select(problem => problem.Fault).Distinct());
        Assert.All(problems, problem => Assert.NotEqual(problem.MessageIn("en"), problem.MessageIn("zh-CN")));
        Assert.All(problems, problem => Assert.StartsWith(problem.Code + " ", problem.MessageIn("zh-CN"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_list_is_filtered_and_the_workbook_holds_the_same(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        await AddAsync(disk, PlansOnDisk.Office, Full());
        await AddAsync(disk, PlansOnDisk.Office, Full() with { UnitId = "yuzhou", Name = "另一件", PersonInCharge = "钱某", End = null, Milestones = [] });
        async Task<string[]> Codes(TaskFilter filter) => [.. (await disk.Plans.TasksAsync(PlansOnDisk.Office, filter, Day, Stop)).Select(task => task.Draft.Code)];

        Assert.Equal(["M23-01", "M23-02"], await Codes(new TaskFilter()));
        Assert.Equal(["M23-02"], await Codes(new TaskFilter(Unit: "yuzhou")));
        Assert.Equal(["M23-02"], await Codes(new TaskFilter(Person: "钱")));
        Assert.Equal(["M23-01"], await Codes(new TaskFilter(Due: DeadlineFilter.DueWithin90Days)));
        Assert.Equal(["M23-02"], await Codes(new TaskFilter(Text: "另一")));
        Assert.Empty(await Codes(new TaskFilter(PlanId: "elsewhere")));
        Assert.Empty(await Codes(new TaskFilter(Source: TaskSource.MeetingMinutes)));

        using var output = new MemoryStream();
        await disk.Plans.ExportTasksAsync(County, new TaskFilter(), Day, "zh-CN", output, Stop);
        output.Position = 0;
        object?[][] rows = [.. output.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
        Assert.Equal(3, rows.Length);
        Assert.Equal(31, rows[1].Length);
        Assert.Contains("M23-01", rows[2]);
        Assert.Contains(12.5, rows[2].OfType<double>());
        using var nothing = new MemoryStream();
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.ExportTasksAsync(Actor.Nobody("test"), new TaskFilter(), Day, "zh-CN", nothing, Stop));
        Assert.Equal(0, nothing.Length);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_form_offers_a_liaison_their_own_units_and_measures_only(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync(provider);
        TaskChoices choices = await disk.Plans.TaskChoicesAsync(County, Xuchang, Stop);

        Assert.Equal(["xiangcheng"], choices.Units.Select(unit => unit.Id));
        Assert.Equal(29, choices.Measures.Count);
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.TaskChoicesAsync(Actor.Nobody("test"), Xuchang, Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.AddTaskAsync(Actor.Nobody("test"), Full(), Stop));
    }

    private static TaskDraft Full() => new()
    {
        PlanId = Xuchang,
        MeasureCode = "M23",
        Name = "完成矿山修复",
        UnitId = "xiangcheng",
        SupportingUnitIds = ["natural-resources"],
        PersonInCharge = "赵某",
        Liaison = "孙某",
        Start = new DateOnly(2024, 1, 1),
        End = new DateOnly(2024, 12, 31),
        Milestones = [new Milestone(new DateOnly(2024, 6, 30), "开工", false), new Milestone(new DateOnly(2024, 12, 1), "验收", true)],
        Evidence = "验收报告",
        FundingSource = "县级财政",
        Funding = 12.5m,
        Projects = "一号矿\n二号矿",
    };

    private static async Task<string> RecordAsync(PlansOnDisk disk) => (await disk.Plans.AddInstructionAsync(
        PlansOnDisk.Office, new InstructionDraft { Day = new DateOnly(2024, 11, 20), Who = "分管副市长", Subject = "渣土车夜间扬尘", Words = "限期整治" }, Stop)).InstructionId!;

    private static Actor Liaison(string unit) => new("a-" + unit, "李某", "test", [new RoleAssignment(Role.CountyLiaison, unit, [unit])]);

    private static async Task<string> AddAsync(PlansOnDisk disk, Actor actor, TaskDraft draft)
    {
        TaskOutcome outcome = await disk.Plans.AddTaskAsync(actor, draft, Stop);
        Assert.Empty(outcome.Problems);
        return outcome.TaskId!;
    }
}
