using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Tests.Reading;

/// <summary>A plan of one or a few measures, for tests of single sentences.</summary>
internal static class MiniPlan
{
    /// <summary>Reads measures that stand under 二、重点任务 of a three-year plan.</summary>
    internal static ActionPlan Read(params string[] measures) =>
        ActionPlanReader.Read(DocumentText.Plain("青釉市生态环境三年行动方案（2023—2025年）\n一、总体要求\n坚持生态优先。\n二、重点任务\n（一）综合治理\n" + string.Join('\n', measures) + "\n三、保障措施\n（一）加强领导。各部门要落实责任。"));

    /// <summary>Reads one measure with the given body.</summary>
    internal static Measure Measure(string body) => Assert.Single(Read("1.开展治理。" + body).Measures);

    /// <summary>Reads the one target of a measure with the given body.</summary>
    internal static Target Target(string body) => Assert.Single(Measure(body).Targets);

    /// <summary>Reads the units of a measure as role and name.</summary>
    internal static string[] Duties(string body) => [.. Measure(body).Duties.Select(duty => $"{duty.Role} {duty.Unit}")];
}
