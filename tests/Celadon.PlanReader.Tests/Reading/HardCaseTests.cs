using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Tests.Reading;

/// <summary>The fifteen hard cases of the genre, each in words of our own.</summary>
public class HardCaseTests
{
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);
    private static readonly DateOnly EndOf2025 = new(2025, 12, 31);

    [Fact]
    public void Case_01_a_bracket_inside_a_unit_list_is_no_border()
    {
        Duty duty = MiniPlan.Measure("加强巡查。(市水利局牵头,各县〔市、区〕政府〔管委会〕负责落实)").Duties[^1];

        Assert.Equal(("各县(市、区)政府(管委会)", UnitKind.LocalClass, DutyRole.LocalUnits), (duty.Unit, duty.Kind, duty.Role));
        Assert.Equal("各县〔市、区〕政府〔管委会〕", duty.Raw);
    }

    [Fact]
    public void Case_02_one_measure_has_several_deadlines_for_several_subjects()
    {
        IReadOnlyList<Deliverable> items = MiniPlan.Measure("2023年年底前,甲厂完成改造;2024年年底前,乙厂基本完成改造;2025年9月底前,丙厂完成搬迁。").Deliverables;

        Assert.Equal([new DateOnly(2023, 12, 31), EndOf2024, new DateOnly(2025, 9, 30)], items.Select(item => item.Deadline!.Date!.Value));
        Assert.Equal([null, "基本", null], items.Select(item => item.Modality));
    }

    [Theory]
    [InlineData("2024年年底前,800立方米以下炼铁高炉、60吨以下炼钢转炉有序退出。", "800立方米以下", "60吨以下")]
    [InlineData("年运量120万吨以上的物流园区原则上接入铁路专用线。", "120万吨以上")]
    public void Case_03_a_threshold_is_a_condition_and_no_target(string body, params string[] conditions)
    {
        Measure measure = MiniPlan.Measure(body);

        Assert.Empty(measure.Targets);
        Assert.Equal(conditions, Assert.Single(measure.Deliverables).Conditions.Select(condition => condition.Text));
    }

    [Fact]
    public void Case_03_a_number_inside_the_metric_is_a_condition_of_the_target()
    {
        Target target = MiniPlan.Target("到2025年,进水浓度高于90毫克/升的污水处理厂占比达到85%以上。");

        Assert.Equal((Comparison.AtLeast, 85m, "%"), (target.Comparison, target.Number, target.Unit));
        Assert.Equal("高于90毫克/升", Assert.Single(target.Conditions).Text);
    }

    [Fact]
    public void Case_04_alternatives_of_different_form_share_a_group()
    {
        IReadOnlyList<Target> targets = MiniPlan.Measure("到2025年,污水集中收集率力争达到65%以上或在2021年基础上提高4个百分点以上。").Targets;

        Assert.Equal([TargetForm.Level, TargetForm.Increase], targets.Select(target => target.Form));
        Assert.Equal([null, 2021], targets.Select(target => target.BaseYear));
        Assert.NotNull(targets[0].AlternativeGroup);
        Assert.Equal(targets[0].AlternativeGroup, targets[1].AlternativeGroup);
        Assert.All(targets, target => Assert.Equal("力争", target.Modality));
    }

    [Fact]
    public void Case_05_distributed_grades_pair_with_their_groups()
    {
        IReadOnlyList<Target> targets = MiniPlan.Measure("新建、扩建项目和改建项目治理水平应分别达到A级和B级及以上绩效水平。").Targets;

        Assert.Equal(["A", "B"], targets.Select(target => target.Grade));
        Assert.All(targets, target => Assert.Equal((TargetForm.Grade, Comparison.AtLeast), (target.Form, target.Comparison)));
        Assert.All(targets, target => Assert.Null(target.Deadline));
    }

    [Fact]
    public void Case_05_distributed_numbers_pair_with_their_metrics()
    {
        IReadOnlyList<Target> targets = MiniPlan.Measure("到2025年,二氧化硫、氮氧化物和挥发性有机物排放量比2020年分别下降12%、9%和21%。").Targets;

        Assert.Equal([12m, 9m, 21m], targets.Select(target => target.Number!.Value));
        Assert.Equal(["二氧化硫排放量", "氮氧化物排放量", "挥发性有机物排放量"], targets.Select(target => target.Metric));
        Assert.All(targets, target => Assert.Equal((TargetForm.Decrease, Comparison.Equal, (int?)2020), (target.Form, target.Comparison, target.BaseYear)));
    }

    [Fact]
    public void Case_06_a_date_reaches_over_a_semicolon_to_a_plain_result_but_not_to_a_standing_rule()
    {
        Measure measure = MiniPlan.Measure("2024年年底前,达标企业总数达到60家以上;新建项目排放应达到A级水平;基本消除D级企业。");

        Assert.Equal([EndOf2024, null], measure.Targets.Select(target => target.Deadline?.Date));
        Deliverable eliminated = Assert.Single(measure.Deliverables);
        Assert.Equal((DeliverableKind.Eliminate, true), (eliminated.Kind, eliminated.Deadline!.IsInherited));
    }

    [Theory]
    [InlineData("到2025年,联运量年均增长12%以上。", TargetForm.Increase, Comparison.AtLeast, "%", Period.Year)]
    [InlineData("到2025年,公路周转量占比较2022年下降8个百分点。", TargetForm.Decrease, Comparison.Equal, "个百分点", null)]
    public void Case_07_a_rate_is_no_level_and_points_are_no_percent(string body, TargetForm form, Comparison comparison, string unit, Period? per)
    {
        Target target = MiniPlan.Target(body);

        Assert.Equal((form, comparison, unit, per), (target.Form, target.Comparison, target.Unit, target.Per));
    }

    [Theory]
    [InlineData("各县平均降尘量不得高于6吨/月·平方公里。", TargetForm.Level, Comparison.AtMost, 6)]
    [InlineData("对18个已整改问题进行复查。", TargetForm.Count, Comparison.Equal, 18)]
    [InlineData("完成800亩废弃矿山修复治理。", TargetForm.Count, Comparison.Equal, 800)]
    public void Case_08_a_standing_limit_or_count_has_no_deadline(string body, TargetForm form, Comparison comparison, int number)
    {
        Target target = MiniPlan.Target(body);

        Assert.Equal((form, comparison, (decimal?)number), (target.Form, target.Comparison, target.Number));
        Assert.Null(target.Deadline);
    }

    [Fact]
    public void Case_09_elimination_is_a_deliverable_for_each_subject_and_no_target_of_zero()
    {
        Measure measure = MiniPlan.Measure("到2025年,建成区黑臭水体、大面积农村黑臭水体基本消除。");

        Assert.Empty(measure.Targets);
        Assert.Equal(2, measure.Deliverables.Count);
        Assert.All(measure.Deliverables, item => Assert.Equal((DeliverableKind.Eliminate, (DateOnly?)EndOf2025), (item.Kind, item.Deadline!.Date)));
    }

    [Fact]
    public void Case_10_an_open_list_is_open_on_its_last_unit_and_a_class_by_its_kind()
    {
        Measure measure = MiniPlan.Measure("加强巡查。(市生态环境局牵头,市水利局、市公安局等部门配合,相关单位按职责分工负责)");

        Assert.Equal([false, false, true, false], measure.Duties.Select(duty => duty.IsOpenEnded));
        Assert.Equal(UnitKind.UnitClass, measure.Duties[^1].Kind);
    }

    [Fact]
    public void Case_10_named_governments_share_their_suffix() =>
        Assert.Equal(["LeadUnit 市水利局", "LocalUnits 汀白县政府", "LocalUnits 鹤汀县政府"], MiniPlan.Duties("加强巡查。(市水利局牵头,汀白县、鹤汀县政府负责落实)"));

    [Fact]
    public void Case_11_ranks_in_words_keep_their_own_rhythms()
    {
        IReadOnlyList<Target> targets = MiniPlan.Measure("全年不进入全省“后十名”,月度排名稳步退出“后十名”,确保全市不进入全国“后二十名”。").Targets;

        Assert.Equal([10m, 10m, 20m], targets.Select(target => target.Number!.Value));
        Assert.All(targets, target => Assert.Equal(Comparison.NotInLast, target.Comparison));
        Assert.Equal([Period.Year, Period.Month, Period.Year], targets.Select(target => target.Deadline!.Every));
    }

    [Theory]
    [InlineData("PM2.5", "强化PM2.5协同控制。", IgnoredReason.Name)]
    [InlineData("G312", "实施G312改线工程。", IgnoredReason.Name)]
    [InlineData("2023-2027年", "落实《青釉市充电规划(2023-2027年)》要求。", IgnoredReason.TitlePeriod)]
    [InlineData("“十四五”", "落实“十四五”有关要求。", IgnoredReason.PlanPeriodName)]
    public void Case_12_a_number_in_a_name_asks_for_nothing(string text, string body, IgnoredReason reason)
    {
        ActionPlan plan = MiniPlan.Read("1.开展治理。" + body);

        Assert.Empty(plan.Unread);
        Assert.Equal(reason, Assert.Single(plan.Ignored, item => item.Text == text).Reason);
        Assert.Empty(plan.Measures[0].Targets);
    }

    [Fact]
    public void Case_13_a_bracket_in_mid_paragraph_answers_for_the_text_before_it()
    {
        Measure measure = MiniPlan.Measure("推进甲事。(市水利局牵头)推进乙事。(市农业农村局牵头)");

        Assert.Equal(["推进甲事。", "推进乙事。"], measure.Duties.Select(duty => duty.Covers.Of(MiniPlan.Read("1.开展治理。推进甲事。(市水利局牵头)推进乙事。(市农业农村局牵头)").Text).TrimStart('。')));
    }

    [Fact]
    public void Case_13_rules_of_one_bracket_hold_for_the_rest_of_the_document()
    {
        IReadOnlyList<Measure> measures = MiniPlan.Read(
            "1.治理甲事。(责任单位:市水利局、市财政局。以下均需各镇街落实,不再列出。排在第一位的为牵头单位,下同。)",
            "2.治理乙事。(责任单位:市农业农村局、市财政局)").Measures;

        Assert.Equal(["LeadUnit 市农业农村局", "SupportingUnit 市财政局", "LocalUnits 各镇街"], measures[1].Duties.Select(duty => $"{duty.Role} {duty.Unit}"));
        Assert.True(measures[1].Duties[^1].IsImplied);
    }

    [Fact]
    public void Case_14_a_month_without_a_year_needs_a_plan_of_one_year()
    {
        ActionPlan oneYear = ActionPlanReader.Read(Celadon.PlanReader.Documents.DocumentText.Plain("青釉市2024年工作方案\n一、重点任务\n（一）开展治理。6月底前完成清查。"));
        ActionPlan threeYears = MiniPlan.Read("1.开展治理。6月底前完成清查。");

        Assert.Equal(new DateOnly(2024, 6, 30), oneYear.Measures[0].Deliverables[0].Deadline!.Date);
        Assert.Empty(threeYears.Measures[0].Deliverables);
        Assert.Equal(UnreadReason.DateNotResolved, Assert.Single(threeYears.Unread).Why);
    }

    [Fact]
    public void Case_14_a_deadline_inside_the_bracket_is_the_measures() =>
        Assert.Equal(
            new DateOnly(2024, 6, 30),
            Assert.Single(ActionPlanReader.Read(Celadon.PlanReader.Documents.DocumentText.Plain("青釉市2024年考评办法\n一、重点任务\n1.建设共享平台。(6月底完成,牵头考核单位:市公安局)")).Measures).Deliverables[0].Deadline!.Date);

    [Fact]
    public void Case_15_a_dropped_prefix_is_put_back_and_the_spelling_kept()
    {
        Measure measure = MiniPlan.Measure("加强巡查。(市发展改革委、工业和信息化局、自然资源局按职责分工负责)");

        Assert.Equal(["市发展改革委", "市工业和信息化局", "市自然资源局"], measure.Duties.Select(duty => duty.Unit));
        Assert.Equal("工业和信息化局", measure.Duties[1].Raw);
        Assert.All(measure.Duties, duty => Assert.Equal(DutyRole.SharedUnits, duty.Role));
    }
}
