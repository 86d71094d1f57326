using System.Text;
using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Adoption;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.Links;
using Celadon.Plans.Review;
using Celadon.Plans.Tasks;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Tests.Adoption;

/// <summary>A newer text of an adopted plan: what was adopted, what the ledger says, what the text says.</summary>
public abstract class AmendmentTests(Provider provider)
{
    public sealed class InAFile() : AmendmentTests(Provider.Sqlite);

    public sealed class OnAServer() : AmendmentTests(Provider.Postgres);

    private const string First =
        """
        青釉市水环境治理三年行动方案（2025—2027年）
        釉政办〔2025〕9号
        一、主要任务
        （一）治理河流
        1.治理砚河。2025年年底前，完成砚河两岸排查。到2026年，新建湿地3座以上。（市水利局牵头，望窑区政府、汝石县政府负责落实）
        2.管好排口。2025年6月底前，完成排口编号。到2027年，排口达标率达到90%以上。（市水利局牵头）
        3.保护水源。2026年6月底前，完成水源地围栏建设。（市水利局牵头）
        青釉市人民政府办公室
        2025年2月20日
        """;

    // Another number of wetlands, a new measure in front of the second, the third gone.
    private static readonly string Second = First
        .Replace("新建湿地3座以上", "新建湿地5座以上", StringComparison.Ordinal)
        .Replace("2.管好排口", "2.疏浚河道。到2026年，疏浚河道20公里以上。（市水利局牵头）\n3.管好排口", StringComparison.Ordinal)
        .Replace("3.保护水源。2026年6月底前，完成水源地围栏建设。（市水利局牵头）\n", "", StringComparison.Ordinal);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_difference_says_what_changed_was_added_and_is_gone_and_codes_stay()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(First, provider);
        LedgerView before = await AdoptionTests.AdoptAsync(review);
        string wetlands = Code(before, "湿地"), outlets = Code(before, "排口达标率");
        Draft draft = await ReviewOnDisk.BeginAsync(review.Plans, "修订.txt", Encoding.UTF8.GetBytes(Second));
        Assert.Equal(before.Plan.Id, draft.Amends);
        PlanDifference difference = (await review.Plans.DifferenceAsync(ReviewOnDisk.Clerk, draft.Id, Cancellation))!;
        Assert.Equal(PlanChangeCase.ChangedInText, Case(difference, wetlands));
        Assert.Equal(("3", "3", "5"), Field(difference, wetlands, "Value"));
        Assert.DoesNotContain(difference.Changes, change => change.Code == outlets);
        Assert.Equal(PlanChangeCase.Removed, Case(difference, "M03"));
        Assert.Contains(difference.Changes, change => change is { Case: PlanChangeCase.Added, Code: "M04" });
        Assert.Empty(difference.Conflicts);
    }

    [Fact]
    public async Task Another_government_meant_by_the_same_words_is_a_change_that_is_shown_before_it_is_made()
    {
        const string Class = "各县（市、区）政府（管委会）";
        string text = First.Replace("望窑区政府、汝石县政府负责落实", Class + "负责落实", StringComparison.Ordinal);
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(text, provider);
        LedgerView before = await AdoptionTests.AdoptAsync(review);
        Draft draft = await ReviewOnDisk.BeginAsync(review.Plans, "修订.txt", Encoding.UTF8.GetBytes(text + "\n"));
        Assert.Empty((await review.Plans.DifferenceAsync(ReviewOnDisk.Clerk, draft.Id, Cancellation))!.Changes);

        DraftPart duty = draft.Parts.Single(part => part.Content is DraftedDuty { Duty.Kind: UnitKind.LocalClass });
        PartEntry entry = PlansModule.EntryOf(draft, duty) with { Executors = "汝石县" };
        Assert.Empty((await review.Plans.CorrectPartAsync(ReviewOnDisk.Clerk, draft.Id, duty.Number, duty.Revision, entry, Cancellation))!.Faults);
        PlanDifference difference = (await review.Plans.DifferenceAsync(ReviewOnDisk.Clerk, draft.Id, Cancellation))!;
        PlanChange change = Assert.Single(difference.Changes);
        Assert.Equal(("M01", PlanChangeCase.ChangedInText), (change.Code, change.Case));
        (string? adopted, string? now, string? fresh) = Field(difference, "M01", "Meant");
        Assert.Equal(adopted, now);
        Assert.EndsWith("望窑区、汝石县、开片示范区", now, StringComparison.Ordinal);
        Assert.EndsWith(":汝石县", fresh, StringComparison.Ordinal);

        draft = await ReviewOnDisk.SettleAsync(review.Plans, draft.Id);
        await review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation);
        LedgerView after = (await review.Plans.LedgerAsync(ReviewOnDisk.Head, before.Plan.Id, LedgerFilter.Everything, new DateOnly(2026, 1, 1), Cancellation))!;
        Assert.Equal(["汝石县"], after.Measures.Single(measure => measure.Code == "M01").Duties.Single(row => row.Kind == UnitKind.LocalClass).RegisteredUnits);
    }

    [Fact]
    public async Task An_applied_amendment_keeps_codes_withdraws_what_is_gone_and_leaves_the_former_edition_readable()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(First, provider);
        LedgerView before = await AdoptionTests.AdoptAsync(review);
        string wetlands = Code(before, "湿地");
        PlanEdition edition = (await AmendAsync(review, []))!.Edition!;
        Assert.Equal((2, before.Plan.Id), (edition.Number, edition.PlanId));

        // The amendment was adopted in 2024 by the test's clock; the plan is of 2025, so every later day sees the new edition.
        LedgerView after = (await review.Plans.LedgerAsync(ReviewOnDisk.Head, before.Plan.Id, LedgerFilter.Everything, new DateOnly(2026, 1, 1), Cancellation))!;
        Assert.Equal(5m, after.Items.Single(item => item.Code == wetlands).Figure!.Number);
        Assert.DoesNotContain(after.Measures, measure => measure.Code == "M03");
        Assert.Contains(after.Measures, measure => measure.Code == "M04");
        await using CeladonDb db = review.Disk.Database.Open();
        Assert.Equal(2, (await db.Set<MeasureRow>().SingleAsync(row => row.PlanId == before.Plan.Id && row.Code == "M03", Cancellation)).WithdrawnBy);
        PlanRow former = await Editions.ImageAsync(db, before.Plan.Id, 1, Cancellation);
        Assert.Equal(3m, former.Items.Single(item => item.Code == wetlands).Figure!.Number);
        Assert.Contains(former.Measures, row => row.Code == "M03");
    }

    [Fact]
    public async Task What_the_ledger_changed_stays_and_what_both_changed_is_decided_by_a_person()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(First, provider);
        LedgerView before = await AdoptionTests.AdoptAsync(review);
        string wetlands = Code(before, "湿地"), outlets = Code(before, "排口达标率");
        await using (CeladonDb db = review.Disk.Database.Open(ReviewOnDisk.Head.Act("plans.test")))
        {
            foreach (ItemRow row in await db.Set<ItemRow>().Where(row => row.PlanId == before.Plan.Id && (row.Code == wetlands || row.Code == outlets)).ToListAsync(Cancellation))
            {
                row.Modality = "力争";
            }

            await db.SaveChangesAsync(Cancellation);
        }

        AdoptionOutcome undecided = (await AmendAsync(review, []))!;
        Assert.Equal(("ADOPT-008", true), (undecided.Obstacles.Single().Code, undecided.Obstacles.Single().Words.StartsWith(wetlands, StringComparison.Ordinal)));
        Assert.Equal(2, (await AmendAsync(review, [wetlands]))!.Edition!.Number);
        LedgerView after = (await review.Plans.LedgerAsync(ReviewOnDisk.Head, before.Plan.Id, LedgerFilter.Everything, new DateOnly(2026, 1, 1), Cancellation))!;
        Assert.Equal((3m, "力争"), (after.Items.Single(item => item.Code == wetlands).Figure!.Number!.Value, after.Items.Single(item => item.Code == wetlands).Modality));
        Assert.Equal("力争", after.Items.Single(item => item.Code == outlets).Modality);
    }

    [Fact]
    public async Task A_plan_amended_by_the_office_is_not_replaced_by_the_programs_file()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider, ReviewOnDisk.City);
        Draft draft = await ReviewOnDisk.BeginAsync(disk.Plans, "修订.txt", Encoding.UTF8.GetBytes(Second));
        Assert.True(await disk.Plans.ChooseAmendedPlanAsync(ReviewOnDisk.Clerk, draft.Id, FictionalCity.PlanId, Cancellation));
        draft = await ReviewOnDisk.SettleAsync(disk.Plans, draft.Id);
        AdoptionOutcome outcome = (await disk.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation))!;
        Assert.Equal(2, outcome.Edition!.Number);
        Assert.Empty(await disk.Plans.LoadShippedAsync(FictionalCity.Ship("另一个标题"), Cancellation));
        Assert.Equal("青釉市水环境治理三年行动方案(2025-2027年)", Plain((await disk.Plans.PlansAsync(ReviewOnDisk.Head, Cancellation)).Single().Title));
    }

    [Fact]
    public async Task What_was_reported_stays_with_its_measure_through_an_amendment_also_where_the_measure_is_gone()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(First, provider);
        LedgerView before = await AdoptionTests.AdoptAsync(review);
        string outlets = await TaskAsync(review.Plans, before.Plan.Id, "M02"), source = await TaskAsync(review.Plans, before.Plan.Id, "M03");
        await AmendAsync(review, []);
        DateOnly day = new(2026, 1, 1);
        PlanTask moved = (await review.Plans.TaskAsync(ReviewOnDisk.Clerk, outlets, day, Cancellation))!;
        Assert.Equal(("M02", 3, "管好排口"), (moved.Measure!.Code, moved.Measure.Number, moved.Measure.Title));
        LedgerMeasure gone = (await review.Plans.TaskAsync(ReviewOnDisk.Clerk, source, day, Cancellation))!.Measure!;
        Assert.Equal(("M03", "保护水源", 2), (gone.Code, gone.Title, gone.WithdrawnBy!.Number));
        MeasureView view = (await review.Plans.MeasureAsync(ReviewOnDisk.Clerk, before.Plan.Id, "M03", day, Cancellation))!;
        Assert.Equal((2, true, null), (view.Measure.WithdrawnBy!.Number, view.Text!.Contains("围栏", StringComparison.Ordinal), view.Previous));

        // Also what is gone is seen only by those it concerned.
        Actor district = new("a", "周某", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);
        Assert.Null(await review.Plans.MeasureAsync(district, before.Plan.Id, "M03", day, Cancellation));
        Assert.Null(await review.Plans.MeasureAsync(ReviewOnDisk.Clerk, before.Plan.Id, "M99", day, Cancellation));
    }

    [Fact]
    public async Task Links_and_summing_up_stay_with_their_measure_through_an_amendment_also_where_the_measure_or_the_unit_is_gone()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(First, provider);
        string plan = (await AdoptionTests.AdoptAsync(review)).Plan.Id;
        string kept = await LinkAsync(review.Plans, plan, "M02"), source = await LinkAsync(review.Plans, plan, "M03");
        Assert.Null((await review.Plans.NameSummingUpUnitAsync(ReviewOnDisk.Head, plan, "M01", "wangyao", null, null, Cancellation))!.Refusal);
        Assert.Null((await review.Plans.NameSummingUpUnitAsync(ReviewOnDisk.Head, plan, "M02", "water", null, null, Cancellation))!.Refusal);
        await AmendAsync(review, [], Second.Replace("望窑区政府、汝石县政府", "汝石县政府", StringComparison.Ordinal));

        Dictionary<string, LedgerMeasure> linked = (await review.Plans.LinksAsync(ReviewOnDisk.Head, plan, null, Cancellation)).ToDictionary(link => link.Id, link => link.To.Measure!);
        Assert.Equal(("M02", 3, null), (linked[kept].Code, linked[kept].Number, linked[kept].WithdrawnBy));
        Assert.Equal(("M03", "保护水源", 2), (linked[source].Code, linked[source].Title, linked[source].WithdrawnBy!.Number));
        Assert.Equal(PlanLinkFault.UnknownMeasure, Assert.Single((await review.Plans.AddLinkAsync(ReviewOnDisk.Head, Serving(plan, "M03") with { MeasureCode = "M01" }, Cancellation)).Problems).Fault);
        Assert.Empty((await review.Plans.AddLinkAsync(ReviewOnDisk.Head, Serving(plan, "M04"), Cancellation)).Problems);
        Assert.Empty((await review.Plans.UnlinkAsync(ReviewOnDisk.Head, source, 0, "措施已撤销", Cancellation))!.Problems);

        LedgerView after = (await review.Plans.LedgerAsync(ReviewOnDisk.Head, plan, LedgerFilter.Everything, new DateOnly(2026, 1, 1), Cancellation))!;
        LedgerMeasure first = after.Measures.Single(measure => measure.Code == "M01"), second = after.Measures.Single(measure => measure.Code == "M02");
        Assert.Equal((true, "市水利局"), (first.NamedSummingUp!.IsOutOfTheMeasure, first.SummingUpUnit));
        Assert.Equal((false, "water"), (second.NamedSummingUp!.IsOutOfTheMeasure, second.NamedSummingUp.UnitId));
        Assert.NotNull((await review.Plans.NameSummingUpUnitAsync(ReviewOnDisk.Head, plan, "M01", "wangyao", null, 0, Cancellation))!.Refusal);
    }

    [Fact]
    public async Task What_was_reported_stays_with_its_measure_when_the_programs_file_changes()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider, ReviewOnDisk.City);
        string id = await TaskAsync(disk.Plans, FictionalCity.PlanId, "M01");
        Assert.Equal([FictionalCity.PlanId], await disk.Plans.LoadShippedAsync(FictionalCity.Ship("另一个标题"), Cancellation));
        PlanTask task = (await disk.Plans.TaskAsync(ReviewOnDisk.Clerk, id, new DateOnly(2026, 1, 1), Cancellation))!;
        Assert.Equal(("M01", "另一个标题"), (task.Measure!.Code, task.Plan!.Title));
        Assert.Equal(2, (await disk.Plans.EditionsAsync(ReviewOnDisk.Clerk, FictionalCity.PlanId, Cancellation)).Count);
    }

    [Fact]
    public async Task Of_two_who_adopt_at_once_one_adopts_and_the_other_is_told()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfTextAsync(First, provider);
        Draft draft = await ReviewOnDisk.SettleAsync(review.Plans, review.Draft.Id);
        AdoptionOutcome?[] outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            Task.Run(() => review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation))));
        Assert.Single(outcomes, outcome => outcome!.Edition is not null);
        Assert.All(outcomes.Where(outcome => outcome!.Edition is null), outcome => Assert.Equal("ADOPT-009", Assert.Single(outcome!.Obstacles).Code));
        Assert.Equal(2, (await review.Plans.PlansAsync(ReviewOnDisk.Head, Cancellation)).Count);
    }

    [Theory]
    [InlineData("新建湿地", "新建湿地", 1.0)]
    [InlineData("新建湿地", "扩建湿地", 0.667)]
    [InlineData("湿地", "", 0.0)]
    public void Likeness_is_the_share_of_common_pairs(string one, string other, double expected) => Assert.Equal(expected, Likeness.Of(one, other), 2);

    private static async Task<string> TaskAsync(PlansModule plans, string planId, string measure)
    {
        TaskOutcome made = await plans.AddTaskAsync(ReviewOnDisk.Clerk, new TaskDraft { PlanId = planId, MeasureCode = measure, Name = "分解", UnitId = "water" }, Cancellation);
        Assert.Empty(made.Problems);
        return made.TaskId!;
    }

    private static PlanLinkDraft Serving(string plan, string measure) => new(PlanLinkKind.SpecialPlan, FictionalCity.PlanId, null, plan, measure, "落实该措施");

    private static async Task<string> LinkAsync(PlansModule plans, string plan, string measure)
    {
        PlanLinkOutcome made = await plans.AddLinkAsync(ReviewOnDisk.Head, Serving(plan, measure), Cancellation);
        Assert.Empty(made.Problems);
        return made.LinkId!;
    }

    private static async Task<AdoptionOutcome?> AmendAsync(ReviewOnDisk review, string[] keeps, string? text = null)
    {
        Draft draft = await ReviewOnDisk.BeginAsync(review.Plans, "修订.txt", Encoding.UTF8.GetBytes(text ?? Second));
        draft = await ReviewOnDisk.SettleAsync(review.Plans, draft.Id);
        return await review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, keeps.ToHashSet(), cancellation: Cancellation);
    }

    private static string Code(LedgerView view, string metric) => view.Items.First(item => item.Figure?.Metric.Contains(metric, StringComparison.Ordinal) == true).Code;

    private static PlanChangeCase Case(PlanDifference difference, string code) => difference.Changes.Single(change => change.Code == code).Case;

    private static (string?, string?, string?) Field(PlanDifference difference, string code, string name)
    {
        PlanChangeField field = difference.Changes.Single(change => change.Code == code).Fields.Single(field => field.Name == name);
        return (field.Adopted, field.Now, field.New);
    }

    private static string Plain(string title) => title.Replace('（', '(').Replace('）', ')').Replace('—', '-');
}
