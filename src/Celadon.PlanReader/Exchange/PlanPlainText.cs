using System.Text;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Exchange;

/// <summary>A read plan as lines for a person at a terminal.</summary>
public static class PlanPlainText
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language"><c>zh-CN</c>, or English for anything else.</param>
    public static string Write(ActionPlan plan, string language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        bool chinese = language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        string Say(string zh, string en) => chinese ? zh : en;
        var lines = new StringBuilder();
        lines.AppendLine(plan.Frame.Title ?? Say("（没有标题）", "(no title)"));
        if (plan.Frame.DocumentNumber is not null)
        {
            lines.AppendLine(plan.Frame.DocumentNumber);
        }

        string clause = string.Empty;
        foreach (PlanItem item in PlanItem.Of(plan).Where(item => item.Kind != "ignored"))
        {
            if (item.Clause != clause && item.Clause.Length > 0)
            {
                lines.AppendLine().Append(item.Clause).Append(' ').AppendLine(item.Measure);
            }

            clause = item.Clause;
            lines.Append("  ").Append(KindOf(item.Kind, Say)).Append("  ").AppendLine(Line(item, chinese));
        }

        lines.AppendLine();
        lines.AppendLine(Say(
            FormattableString.Invariant($"措施 {plan.Measures.Count} 项，目标 {plan.Objectives.Count + plan.Measures.Sum(measure => measure.Targets.Count)} 个，不作要求的数字 {plan.Ignored.Count} 处，未读懂 {plan.Unread.Count} 处。"),
            FormattableString.Invariant($"Measures: {plan.Measures.Count}. Targets: {plan.Objectives.Count + plan.Measures.Sum(measure => measure.Targets.Count)}. Numbers that ask for nothing: {plan.Ignored.Count}. Not understood: {plan.Unread.Count}.")));
        return lines.ToString();
    }

    private static string InChinese(string word) => word switch
    {
        "lead" => "牵头",
        "cooperate" => "配合",
        "shared" => "按职责",
        "localImplement" => "落实",
        "every:day" => "每日",
        "every:week" => "每周",
        "every:month" => "每月",
        "every:quarter" => "每季度",
        "every:halfYear" => "每半年",
        "every:year" => "每年",
        "every:unspecified" => "定期",
        "noMetric" => "不知道是什么的数",
        "unitLost" => "单位或符号丢失",
        "dateNotResolved" => "时限不是确定的日期",
        "noDuty" => "日期所在句没有任务",
        "punctuationDamaged" => "标点错乱",
        "tableFlattened" => "表格被压成一行",
        "brokenLine" => "断行在词中",
        "roleMissing" => "没有写角色",
        "bracketUnbalanced" => "括号不成对",
        _ => word,
    };

    private static string KindOf(string kind, Func<string, string, string> say) => kind switch
    {
        "objective" => say("主要目标", "objective"),
        "duty" => say("责任", "duty"),
        "target" => say("目标", "target"),
        "deliverable" => say("成果", "deliverable"),
        "safeguard" => say("保障", "safeguard"),
        _ => say("未读懂", "unread"),
    };

    private static string Line(PlanItem item, bool chinese)
    {
        string value = item.Comparison.Length > 0 ? $" {item.Comparison} {item.Value}{item.Unit}" : string.Empty;
        string subject = item.Subject.Length > 0 ? item.Subject : item.Words.ReplaceLineEndings(" ");
        string[] marks = [.. new[] { item.Kind is "duty" or "unread" ? item.Role : string.Empty, item.Modality, item.Deadline }.Where(mark => mark.Length > 0).Select(mark => chinese ? InChinese(mark) : mark)];
        string what = item.Kind == "safeguard" && item.Subject.Length > 0 ? $"{item.Subject}: {item.Words}" : subject;
        return what + value + (marks.Length > 0 ? "  [" + string.Join(", ", marks) + "]" : string.Empty);
    }
}
