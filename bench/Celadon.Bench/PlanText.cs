using System.Globalization;
using System.Text;

namespace Celadon.Bench;

/// <summary>Plans of a fictional city, of any length, always the same for the same length.</summary>
internal static class PlanText
{
    private static readonly string[] Units = ["市生态环境局", "市发展改革委", "市工业和信息化局", "市住房城乡建设局", "市水利局", "市农业农村局", "市交通运输局"];
    private static readonly string[] Metrics = ["细颗粒物年均浓度", "优良天数比例", "清洁取暖率", "再生水利用率", "农村生活污水治理率", "降尘量"];
    private static readonly string[] Tasks = ["完成锅炉提标改造", "建成扬尘在线监控平台", "编制河湖生态流量保障方案", "淘汰落后窑炉"];

    /// <summary>A plan of at least <paramref name="characters"/> characters.</summary>
    internal static string OfLength(int characters)
    {
        var random = new Random(20251231);
        var text = new StringBuilder("青釉市生态环境保护三年行动计划（2024—2026年）\n一、总体要求\n（一）主要目标。到2026年，全市细颗粒物年均浓度低于42微克/立方米。\n二、重点任务\n");
        for (int number = 1; text.Length < characters; number++)
        {
            if (number % 5 == 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"（{Chinese((number / 5 % 9) + 1)}）第{number}组治理行动\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{number}.推进第{number}项治理。");
            text.Append(CultureInfo.InvariantCulture, $"到{2024 + random.Next(3)}年，{Pick(random, Metrics)}达到{random.Next(10, 99)}.{random.Next(10)}%以上；");
            text.Append(CultureInfo.InvariantCulture, $"{2024 + random.Next(3)}年{random.Next(1, 13)}月底前，{Pick(random, Tasks)}{random.Next(2, 90)}台以上，力争较2023年下降{random.Next(2, 20)}%。");
            text.Append(CultureInfo.InvariantCulture, $"（{Pick(random, Units)}牵头，{Pick(random, Units)}、{Pick(random, Units)}等配合，各县〔市、区〕政府〔管委会〕负责落实）\n");
        }

        text.Append("三、保障措施\n（一）加强组织领导。各有关部门每季度报送工作进展。\n");
        return text.ToString();
    }

    /// <summary>Texts that punish a pattern which tries again from every place: one thing, over and over, without an end of line.</summary>
    internal static IEnumerable<(string Name, string Unit)> Repeated =>
    [
        ("digits", "1"), ("open brackets", "（"), ("closing brackets", "）"), ("enumeration commas", "市、"), ("years", "2025年"), ("by a year", "到2025年，"),
        ("units of a bracket", "（市生态环境局、"), ("comparators", "不低于"), ("percent", "3%、"), ("headings", "一、\n"), ("spaces", " "), ("line ends", "\n"), ("quotation marks", "“"),
    ];

    internal static string Repeat(string unit, int characters) =>
        new StringBuilder().Insert(0, unit, (characters / unit.Length) + 1).ToString(0, characters);

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static char Chinese(int number) => "一二三四五六七八九"[number - 1];
}
