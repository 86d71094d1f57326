using System.Text.Json;
using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Cities;
using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Tests.Running;

/// <summary>A plan of a city that does not exist, shipped the way a real one is: without its sentences.</summary>
internal static class FictionalCity
{
    internal const string PlanId = "qingyou-2025-2027";

    internal const string Text =
        """
        青釉市水环境三年行动方案(2025-2027年)
        (一)主要目标。到2027年,优良断面比例达到90%以上。
        (一)治理河流
        1.治理砚河。清理河道。2025年年底前,完成砚河两岸排查;到2026年,新建湿地3座以上。(市水利局牵头,市财政局配合)
        2.管好排口。力争2025年6月底前完成排口编号。(市水利局、市城管局按职责分工负责)
        (一)强化督导。市环委办要定期开展督导。

        """;

    internal const string CountyPlanId = "wangyao-2025-2027";

    /// <summary>The city's plan, whose measure 2 lies on 望窑区 too, and that district's own plan.</summary>
    internal static ShippedCity ShipTwo()
    {
        ShippedPlan city = Plan();
        ShippedMeasure[] measures = [.. city.Measures];
        ShippedMeasure second = measures[1] with { Duties = [.. measures[1].Duties, new ShippedDuty("望窑区", DutyRole.LocalUnits, UnitKind.LocalGovernment)] };
        ShippedPlan county = city with
        {
            Id = CountyPlanId,
            Title = "望窑区水环境行动方案(2025-2027年)",
            Measures =
            [
                measures[0] with { Duties = [new ShippedDuty("望窑区", DutyRole.LeadUnit, UnitKind.LocalGovernment)] },
                measures[1] with { Duties = [new ShippedDuty("市水利局", DutyRole.LeadUnit, UnitKind.Department)] },
            ],
            Safeguards = [],
        };
        return Ship(
            """[{"id":"water","name":"市水利局","kind":"Department","area":"qingyou","aliases":[]},{"id":"urban","name":"市城管局","kind":"Department","area":"qingyou","aliases":[]},{"id":"wangyao","name":"望窑区","kind":"District","area":"qingyou","aliases":[]}]""",
            city with { Measures = [measures[0], second] },
            county);
    }

    internal static ShippedCity Ship(string? title = null) => Ship("[]", title is null ? Plan() : Plan() with { Title = title });

    private static ShippedCity Ship(string units, params ShippedPlan[] plans)
    {
        string folder = Directory.CreateTempSubdirectory("celadon-city-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "city.json"), """{"city":"青釉市","area":"qingyou","localClassNames":[],"areas":[{"id":"qingyou","name":"青釉市"}],"units":""" + units + "}");
            foreach ((int at, ShippedPlan plan) in plans.Index())
            {
                File.WriteAllText(Path.Combine(folder, $"plan-{at}.json"), JsonSerializer.Serialize(plan, ShippedCity.Format));
            }

            return ShippedCity.InFolder(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ShippedPlan Plan() => new(
        PlanId,
        "青釉市水环境三年行动方案(2025-2027年)",
        "釉政办〔2025〕6号",
        "青釉市人民政府办公室",
        new DateOnly(2025, 2, 20),
        new PlanPeriod(2025, 2027),
        [new ShippedGroup("一", "治理河流")],
        new ShippedObjectives("一(一)", "主要目标", [Item("O01", "优良断面比例", "优良断面比例达到90%以上", "到2027年", new DateOnly(2027, 12, 31))]),
        [
            Measure(1, "治理砚河", [new ShippedDuty("市水利局", DutyRole.LeadUnit, UnitKind.Department), new ShippedDuty("市财政局", DutyRole.SupportingUnit, UnitKind.Department)], [Item("M01-T1", "新建湿地", "新建湿地3座以上", "到2026年", new DateOnly(2026, 12, 31), ordinal: 2)], [Item("M01-D1", "砚河两岸排查", "完成砚河两岸排查", "2025年年底前", new DateOnly(2025, 12, 31), ordinal: 2)]),
            Measure(2, "管好排口", [new ShippedDuty("市水利局", DutyRole.SharedUnits, UnitKind.Department), new ShippedDuty("市城管局", DutyRole.SharedUnits, UnitKind.Department)], [], [Item("M02-D1", "排口编号", "完成排口编号", "2025年6月底前", new DateOnly(2025, 6, 30)) with { Modality = "力争" }]),
        ],
        [new ShippedSafeguard("S1", "一", "三(一)", "强化督导", [Item("S1-1", "定期督导", "定期开展督导", "定期", null) with { Who = "市环委办" }])]);

    private static ShippedMeasure Measure(int number, string title, ShippedDuty[] duties, ShippedItem[] targets, ShippedItem[] deliverables)
    {
        int start = Text.IndexOf($"{number}.{title}", StringComparison.Ordinal);
        int end = Text.IndexOf('\n', start);
        string folded = FoldedText.Of(Text[start..end]).Text;
        return new ShippedMeasure($"M0{number}", number, "一", $"二(一){number}", title, new ShippedText(start, end, folded.Length, FoldedText.Hash(folded)), duties, targets, deliverables);
    }

    private static ShippedItem Item(string code, string label, string evidence, string date, DateOnly? day, int ordinal = 1)
    {
        int at = Text.IndexOf(evidence, StringComparison.Ordinal);
        TextSpan sentence = Sentences.Of(Text).First(span => span.Contains(at));
        string words = sentence.Of(Text);
        return new ShippedItem(
            code,
            label,
            new ShippedSentence(sentence.Start, sentence.End, ordinal, FoldedText.Hash(FoldedText.Of(words).Text)),
            new ShippedMark(at - sentence.Start, at - sentence.Start + evidence.Length),
            Deadline: new ShippedDeadline(
                date,
                day is null ? DeadlineKind.Recurring : DeadlineKind.BeforeYearEnd,
                day,
                day is null ? Period.Unspecified : null,
                Mark: new ShippedMark(words.IndexOf(date, StringComparison.Ordinal), words.IndexOf(date, StringComparison.Ordinal) + date.Length)));
    }
}
