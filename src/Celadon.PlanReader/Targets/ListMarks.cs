using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Marks of list items inside a measure: ①, (1), 一是, ——, ◆.</summary>
internal static class ListMarks
{
    private static readonly Regex Mark = BoundedPattern.Create("^(?:[①-⑳⑴-⒇]|\\(\\d{1,2}\\)|\\d{1,2}\\)|[一二三四五六七八九十]{1,3}是(?:要)?|-{1,2}|[◆●■◇○□▲★·])[ \t]{0,3}");

    /// <summary>The span without a mark at its start.</summary>
    public static TextSpan Strip(FoldedText text, TextSpan span)
    {
        Match match = Mark.Match(text.Value[span.Start..Math.Min(span.End, span.Start + 12)]);
        return match.Success && match.Length < span.Length ? new TextSpan(span.Start + match.Length, span.End) : span;
    }
}
