using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Responsibility;

/// <summary>The verbs behind a list of units, and the labels in front of one.</summary>
internal static class RoleWords
{
    private const string Verbs =
        "总牵头|牵头负责|牵头督导|牵头组织|牵头落实|牵头推进|牵头实施|牵头"
        + "|按照?(?:各自)?(?:职责|职能)(?:分工)?(?:负责落实|抓好落实|组织实施|负责|配合|落实|实施|推进)?"
        + "|分工负责|配合支持|配合实施|配合落实|配合|参与|参加|协同|协助|支持"
        + "|负责落实|负责实施|负责组织实施|组织实施|抓好落实|组织落实|贯彻落实|负责推进|负责|指导|督导|督促|落实|实施";

    private const string Adverbs = "(?:共同|分别|具体|统一|积极|联合|统筹|密切)?";

    private static readonly Regex AtEnd = BoundedPattern.Create($"{Adverbs}(?:{Verbs})$");

    private static readonly Regex AtStart = BoundedPattern.Create("^[ \t]{0,3}(?<l>(?:市级|县级|省级|区级)?(?:第一|共同|主要|具体)?(?:牵头考核|牵头责任|牵头督导|牵头负责|牵头|配合|协作|责任|参与|参加|协办|主办|承办|主责|实施|落实|支持|督导|考核|协同|属地|督办|协助)(?:配合|责任|落实)?(?:单位|部门|主体|机构|处室)?)[ \t]{0,3}:");

    private static readonly Regex Person = BoundedPattern.Create("^[ \t]{0,3}(?:牵头|责任|分管|包保|联系|主管|市级|督导)?(?:领导|责任人|联系人|联络员|负责人)[ \t]{0,3}:");

    private static readonly Regex Time = BoundedPattern.Create("^[ \t]{0,3}(?:完成|整改|办结|推进)?(?:时限|时间|期限|时间节点|时间要求)[ \t]{0,3}:");

    /// <summary>Start of the role verb that ends the folded words; -1 where none does.</summary>
    public static int VerbStart(string words)
    {
        // Role verbs are short: looking at the end alone keeps long lists cheap.
        int from = Math.Max(0, words.Length - 24);
        Match match = AtEnd.Match(words, from);
        return match.Success ? match.Index : -1;
    }

    /// <summary>True where the words end in 牵头 or 配合: then even 、 begins a new list.</summary>
    public static bool EndsList(string words) => words.EndsWith("牵头", StringComparison.Ordinal) || words.EndsWith("配合", StringComparison.Ordinal);

    /// <summary>The label in front of the folded words with its colon; empty where there is none.</summary>
    public static string Label(string words)
    {
        Match match = AtStart.Match(words);
        return match.Success ? match.Value : string.Empty;
    }

    /// <summary>True where the words name a person or say when, not which unit.</summary>
    public static bool NamesNoUnit(string words) => Person.IsMatch(words) || Time.IsMatch(words);

    /// <summary>True where the words say when (完成时限:…).</summary>
    public static bool SaysWhen(string words) => Time.IsMatch(words);

    /// <summary>The role a verb gives.</summary>
    /// <param name="verb">As <see cref="VerbStart"/> found it.</param>
    /// <param name="areLocal">True where every unit of the list is a local government or a class of them.</param>
    public static DutyRole OfVerb(string verb, bool areLocal)
    {
        if (verb.Contains("牵头", StringComparison.Ordinal))
        {
            return DutyRole.LeadUnit;
        }

        if (verb.Contains("配合", StringComparison.Ordinal) || verb.Contains("参与", StringComparison.Ordinal) || verb.Contains("参加", StringComparison.Ordinal)
            || verb.EndsWith("协同", StringComparison.Ordinal) || verb.EndsWith("协助", StringComparison.Ordinal) || verb.EndsWith("支持", StringComparison.Ordinal)
            || verb.EndsWith("指导", StringComparison.Ordinal) || verb.EndsWith("督导", StringComparison.Ordinal) || verb.EndsWith("督促", StringComparison.Ordinal))
        {
            return DutyRole.SupportingUnit;
        }

        bool isShared = verb.Contains("职责", StringComparison.Ordinal) || verb.Contains("职能", StringComparison.Ordinal) || verb.Contains("分工", StringComparison.Ordinal);
        return areLocal && !isShared ? DutyRole.LocalUnits : DutyRole.SharedUnits;
    }

    /// <summary>The role a label gives.</summary>
    /// <param name="label">As <see cref="Label"/> found it.</param>
    /// <param name="besideLead">True where the same bracket names a lead by label: then 责任单位 means the supporting ones.</param>
    /// <param name="areLocal">True where every unit of the list is local.</param>
    public static DutyRole OfLabel(string label, bool besideLead, bool areLocal)
    {
        if (IsLeadLabel(label))
        {
            return DutyRole.LeadUnit;
        }

        if (label.Contains("责任", StringComparison.Ordinal) || label.Contains("落实", StringComparison.Ordinal) || label.Contains("实施", StringComparison.Ordinal)
            || label.Contains("属地", StringComparison.Ordinal))
        {
            return areLocal ? DutyRole.LocalUnits : besideLead ? DutyRole.SupportingUnit : DutyRole.SharedUnits;
        }

        return DutyRole.SupportingUnit;
    }

    /// <summary>True where the label names who is accountable for the whole.</summary>
    public static bool IsLeadLabel(string label) =>
        label.Contains("牵头", StringComparison.Ordinal) || label.Contains("主办", StringComparison.Ordinal)
        || label.Contains("主责", StringComparison.Ordinal) || label.Contains("承办", StringComparison.Ordinal);
}
