using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Marks of list items inside a measure: ①, (1), 一是, ——, ◆.</summary>
internal static class ListMarks
{
    private static readonly Regex Mark = BoundedPattern.Create("^(?:[①-⑳⑴-⒇]|\\(\\d{1,2}\\)|\\d{1,2}\\)|[一二三四五六七八九十]{1,3}是(?:要)?|-{1,2}|[◆●■◇○□▲★·])[ \t]{0,3}");

    // 整改目标:…: what kind of words follow, not what is measured.
    private static readonly Regex Label = BoundedPattern.Create("^[\u4e00-\u9fff]{0,6}(?:目标|措施|内容|要求|任务|标准|指标|情况|备注)[ \t]{0,2}:[ \t]{0,2}");

    /// <summary>The span without a mark or label at its start.</summary>
    public static TextSpan Strip(FoldedText text, TextSpan span)
    {
        Match match = Mark.Match(text.Value[span.Start..Math.Min(span.End, span.Start + 12)]);
        TextSpan rest = match.Success && match.Length < span.Length ? new TextSpan(span.Start + match.Length, span.End) : span;
        Match label = Label.Match(text.Value[rest.Start..Math.Min(rest.End, rest.Start + 12)]);
        return label.Success && label.Length < rest.Length ? new TextSpan(rest.Start + label.Length, rest.End) : rest;
    }
}
