using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Structure;

/// <summary>What follows the plan's last sentence: signature block, "copies to", links of the web page.</summary>
internal static class DocumentTail
{
    private const int LongestFurniture = 60;

    private static readonly Regex Opening = BoundedPattern.Create(@"^\(?(抄送|主送|附件|附表|附录|此件|政策解读|相关|扫一扫|责任编辑|主办|联系人|联系电话|电话|邮箱|传真|信息来源|来源|分享|打印|上一篇|下一篇)");

    private static readonly Regex List = BoundedPattern.Create("^附件[ \t]{0,3}:");

    /// <summary>True where the paragraph begins a list of appendices (附件:1.…).</summary>
    public static bool OpensAppendixList(FoldedText text, TextSpan paragraph) => List.IsMatch(text.Value[paragraph.Start..Math.Min(paragraph.End, paragraph.Start + 10)]);

    /// <summary>True for a short line without a sentence.</summary>
    public static bool IsListItem(FoldedText text, TextSpan paragraph) => paragraph.Length <= LongestFurniture && !text.Of(paragraph).Contains('。', StringComparison.Ordinal);

    /// <summary>Index of the first paragraph of the tail; the count of paragraphs where there is none.</summary>
    public static int StartOf(FoldedText text, List<TextSpan> paragraphs)
    {
        int start = paragraphs.Count;
        while (start > 0)
        {
            TextSpan last = paragraphs[start - 1];
            string words = text.Of(last);
            bool endsLikeSentence = words[^1] is '。' or ';' or '!' or ')' or '”' or ':';
            bool isFurniture = Opening.IsMatch(words) || (!endsLikeSentence && last.Length <= LongestFurniture && HeadingMark.TryRead(text, last) is null);
            if (!isFurniture || words.Contains("单位:", StringComparison.Ordinal))
            {
                break;
            }

            start--;
        }

        int appendix = paragraphs.FindLastIndex(paragraph => OpensAppendixList(text, paragraph));
        if (appendix > 0 && appendix < start && paragraphs[appendix..].TrueForAll(paragraph => IsListItem(text, paragraph)))
        {
            start = appendix;
        }

        // A text without any sentence mark is a list of lines, not a plan with a signature.
        return start == 0 ? paragraphs.Count : start;
    }
}
