using System.Text.RegularExpressions;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Structure;

/// <summary>Tells from headings, and where they are silent from structure, what each part is for.</summary>
internal static class SectionKinds
{
    private const int LongestFixedTitle = 16;

    private static readonly Regex Objectives = BoundedPattern.Create("(目标|指标)(要求|任务|指标)?$|^(主要|工作|总体|发展|攻坚|治理)目标");
    private static readonly Regex General = BoundedPattern.Create("总体要求|总体思路|指导思想|原则|意义|背景|形势|现状|基础$|依据|(范围|对象|时间)$");
    private static readonly Regex Safeguards = BoundedPattern.Create("保障|组织实施|组织领导|推进措施|工作要求|监督考核|考核评估|考核问责|实施要求|工作措施$");

    public static void Assign(FoldedText text, OutlineNode root)
    {
        foreach (OutlineNode node in root.Descendants())
        {
            node.Kind = KindOf(text, node);
        }

        if (root.Children.All(top => top.Kind != SectionKind.Safeguards))
        {
            GuessSafeguards(text, root);
        }
    }

    private static SectionKind KindOf(FoldedText text, OutlineNode node)
    {
        SectionKind inherited = node.Parent!.Mark is null ? SectionKind.Tasks : node.Parent.Kind;
        string title = text.Of(node.Title);
        if ((node.Mark!.Rank >= HeadingRank.Arabic && node.Parent!.Mark is not null) || node.Mark.Rank == HeadingRank.Article || title.Length > LongestFixedTitle || inherited is SectionKind.Objectives or SectionKind.Safeguards)
        {
            return inherited;
        }

        bool isTop = node.Parent.Mark is null || (node.Parent.Mark.Rank == HeadingRank.Part && node.Parent.Kind == SectionKind.Tasks && node.Mark.Rank < HeadingRank.ListedChinese);
        if ((isTop || inherited == SectionKind.General) && Objectives.IsMatch(title))
        {
            return SectionKind.Objectives;
        }

        if (isTop && Safeguards.IsMatch(title))
        {
            return SectionKind.Safeguards;
        }

        return isTop && General.IsMatch(title) ? SectionKind.General : inherited;
    }

    // Where no heading says so: the last of several parts names no responsible unit while the others do.
    private static void GuessSafeguards(FoldedText text, OutlineNode root)
    {
        List<OutlineNode> tasks = [.. root.Children.Where(top => top.Kind == SectionKind.Tasks)];
        if (tasks.Count < 3 || HasResponsibility(text, tasks[^1]) || !tasks[..^1].All(part => HasResponsibility(text, part)))
        {
            return;
        }

        tasks[^1].Kind = SectionKind.Safeguards;
        foreach (OutlineNode below in tasks[^1].Descendants())
        {
            below.Kind = SectionKind.Safeguards;
        }
    }

    private static bool HasResponsibility(FoldedText text, OutlineNode node)
    {
        TextSpan span = node.Span;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] == '(' && ResponsibilityText.OpensAt(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
