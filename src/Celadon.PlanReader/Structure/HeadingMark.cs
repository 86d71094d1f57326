using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Structure;

/// <summary>The levels of Chinese official headings, outermost first.</summary>
internal enum HeadingRank
{
    Part = 1,
    Chapter,
    Section,
    Article,
    ListedChinese,
    BracketedChinese,
    Arabic,
    Decimal,
    BracketedArabic,
}

/// <summary>The number in front of a heading.</summary>
/// <param name="Rank">Its level.</param>
/// <param name="Printed">The number without its marks: 一, 十二, 3.</param>
/// <param name="Number">Its value.</param>
/// <param name="Span">Number and marks.</param>
internal sealed record HeadingMark(HeadingRank Rank, string Printed, int Number, TextSpan Span)
{
    private const string Numeral = "[" + ChineseNumeral.Characters + "]";

    // All anchored and without nesting: linear by construction.
    private static readonly (HeadingRank Rank, Regex Pattern)[] Forms =
    [
        (HeadingRank.Part, BoundedPattern.Create($@"^第(?<n>{Numeral}{{1,4}}|\d{{1,2}})部分[ \t]{{0,3}}[:、.]?[ \t]{{0,3}}")),
        (HeadingRank.Chapter, BoundedPattern.Create($@"^第(?<n>{Numeral}{{1,4}}|\d{{1,2}})章[ \t]{{0,3}}")),
        (HeadingRank.Section, BoundedPattern.Create($@"^第(?<n>{Numeral}{{1,4}}|\d{{1,2}})节[ \t]{{0,3}}")),
        (HeadingRank.Article, BoundedPattern.Create($@"^第(?<n>{Numeral}{{1,4}}|\d{{1,3}})条[ \t]{{0,3}}")),
        (HeadingRank.ListedChinese, BoundedPattern.Create($@"^(?<n>{Numeral}{{1,4}})[ \t]{{0,3}}[、.。][ \t]{{0,3}}")),
        (HeadingRank.BracketedChinese, BoundedPattern.Create($@"^\([ \t]{{0,3}}(?<n>{Numeral}{{1,4}})[ \t]{{0,3}}\)[、.]?[ \t]{{0,3}}")),
        (HeadingRank.Decimal, BoundedPattern.Create(@"^\d{1,2}[.]\d{0,2}[.]?(?<n>\d{1,2})[ \t]{1,3}(?=[\u4e00-\u9fff“])")),
        (HeadingRank.Arabic, BoundedPattern.Create(@"^(?<n>\d{1,3})[ \t]{0,3}[.、][ \t]{0,3}")),
        (HeadingRank.BracketedArabic, BoundedPattern.Create(@"^(?:\([ \t]{0,3}(?<n>\d{1,3})[ \t]{0,3}\)|(?<n>\d{1,2})\))[、.]?[ \t]{0,3}")),
    ];

    private static readonly Regex OpensDate = BoundedPattern.Create("^(?:(?:19|20)\\d\\d[ \t]{0,3}年|\\d{1,2}[ \t]{0,3}月)");

    /// <summary>True for the levels that measures stand at; the others only divide the plan.</summary>
    public bool IsItem => Rank is HeadingRank.Article or >= HeadingRank.BracketedChinese;

    /// <summary>Reads the mark at the start of a paragraph; null where there is none.</summary>
    public static HeadingMark? TryRead(FoldedText text, TextSpan paragraph)
    {
        // 【一、年度目标】: the frame belongs to the heading's mark.
        int frame = text.Original[paragraph.Start] == '【' ? 1 : 0;
        string head = text.Value[(paragraph.Start + frame)..Math.Min(paragraph.End, paragraph.Start + 24)];
        foreach ((HeadingRank rank, Regex pattern) in Forms)
        {
            Match match = pattern.Match(head);
            if (!match.Success)
            {
                continue;
            }

            // 1.5亿元 opens a sentence with a number, not a heading.
            int next = paragraph.Start + frame + match.Length;
            if (rank == HeadingRank.Arabic && next < paragraph.End && char.IsAsciiDigit(text[next]) && !OpensDate.IsMatch(text.Value[next..Math.Min(paragraph.End, next + 10)]))
            {
                return null;
            }

            string printed = match.Groups["n"].Value;
            int number;
            if (char.IsAsciiDigit(printed[0]))
            {
                number = int.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);
            }
            else if (!ChineseNumeral.TryRead(printed, out number))
            {
                continue;
            }

            return new HeadingMark(rank, printed, number, new TextSpan(paragraph.Start, next));
        }

        return null;
    }
}
