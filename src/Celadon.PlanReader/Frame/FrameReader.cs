using System.Globalization;
using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Frame;

/// <summary>Reads what stands before the plan's first heading and after its last sentence.</summary>
internal static class FrameReader
{
    private const int LongestTitle = 80;

    private static readonly Regex PlanNoun = BoundedPattern.Create("(?:方案|计划|规划|办法|意见|纲要|要点|行动|细则|措施|清单|决定|工作安排)(?:\\([^()]{1,40}\\)){0,8}$");
    private static readonly Regex Number = BoundedPattern.Create("(?<a>[\u4e00-\u9fffA-Za-z]{1,14})[ \t]{0,3}\\([ \t]{0,3}(?<y>(?:19|20)\\d\\d)[ \t]{0,3}\\)[ \t]{0,3}(?:第[ \t]{0,3})?(?<n>\\d{1,5})[ \t]{0,3}号");
    private static readonly Regex Years = BoundedPattern.Create("(?<a>(?:19|20)\\d\\d)[ \t]{0,3}年?[ \t]{0,3}(?:-{1,2}|~|至|到)[ \t]{0,3}(?<b>(?:19|20)\\d\\d)");
    private static readonly Regex OneYear = BoundedPattern.Create("(?<a>(?:19|20)\\d\\d)[ \t]{0,3}年?");
    private static readonly Regex FiveYear = BoundedPattern.Create("十(?<n>[一二三四五六七八])五");
    private static readonly Regex Body = BoundedPattern.Create("(?:人民政府|政府|委员会|办公室|办公厅|局|厅|部|指挥部|领导小组)$");
    private static readonly Regex GoalHeading = BoundedPattern.Create("^[^\u4e00-\u9fff]{0,3}[\u4e00-\u9fff]{0,6}目标[:]?$");
    private static readonly Regex AgreedTitle = BoundedPattern.Create("《(?<t>[^《》]{4,80})》(?:已经|已|经|印发)");

    /// <summary>Reads the frame.</summary>
    public static PlanFrame Read(FoldedText text, Outline outline, TokenMap tokens)
    {
        IReadOnlyList<TextSpan> front = outline.Root.Body;
        string? title = Title(text, front);
        DateOnly? issued = Issued(front, tokens) ?? Issued(outline.Tail, tokens);
        return new PlanFrame(title, DocumentNumber(text, front) ?? DocumentNumber(text, outline.Tail), Issuer(text, front) ?? Issuer(text, outline.Tail), issued, Period(title), Addressees(text, front));
    }

    /// <summary>Accounts for the numbers and dates of the frame's lines; prose is left to the sentence reader.</summary>
    /// <returns>The paragraphs that are prose.</returns>
    public static List<TextSpan> SetFurnitureApart(FoldedText text, IEnumerable<TextSpan> paragraphs, TokenMap tokens)
    {
        var prose = new List<TextSpan>();
        foreach (TextSpan paragraph in paragraphs)
        {
            if (IsProse(text, paragraph))
            {
                prose.Add(paragraph);
                continue;
            }

            bool isTitle = PlanNoun.IsMatch(text.Of(paragraph)) || text.Of(paragraph).Contains('《', StringComparison.Ordinal);
            foreach (Token token in tokens.In(paragraph))
            {
                bool isDate = token is { Kind: TokenKind.Date, Date.Shape: DateShape.Day };
                token.Ignore(token.Kind == TokenKind.DocumentNumber ? IgnoredReason.DocumentNumber
                    : isDate && token.Span.Length >= paragraph.Length - 6 && !text.Of(paragraph).Contains(':', StringComparison.Ordinal) ? IgnoredReason.DateOfIssue
                    : isTitle ? IgnoredReason.TitlePeriod
                    : IgnoredReason.PageFurniture);
            }
        }

        return prose;
    }

    /// <summary>Offset behind an unnumbered heading of the main targets (▲ 行动目标); past the end where there is none.</summary>
    public static int GoalsFrom(FoldedText text, IReadOnlyList<TextSpan> front)
    {
        TextSpan heading = front.FirstOrDefault(line => line.Length <= 14 && GoalHeading.IsMatch(text.Of(line)));
        return heading.IsEmpty ? int.MaxValue : heading.End;
    }

    private static bool IsProse(FoldedText text, TextSpan paragraph)
    {
        string words = text.Of(paragraph);
        return words.Contains('。', StringComparison.Ordinal) || (words.Length > LongestTitle && words.Contains(',', StringComparison.Ordinal)) || words[^1] == ';';
    }

    private static string? Title(FoldedText text, IReadOnlyList<TextSpan> front)
    {
        List<TextSpan> lines = [.. front.Where(line => line.Length <= LongestTitle && !IsProse(text, line) && !text.Of(line).EndsWith(':'))];
        foreach (TextSpan paragraph in front)
        {
            Match agreed = AgreedTitle.Match(text.Of(paragraph));
            if (agreed.Success)
            {
                return text.Written(new TextSpan(paragraph.Start + agreed.Groups["t"].Index, paragraph.Start + agreed.Groups["t"].Index + agreed.Groups["t"].Length));
            }
        }

        int last = lines.FindLastIndex(line => PlanNoun.IsMatch(text.Of(line)));
        if (last < 0)
        {
            return null;
        }

        string title = text.Written(lines[last]);
        bool isRest = last > 0 && title.Length <= 12 && lines[last - 1].Length >= 6 && !PlanNoun.IsMatch(text.Of(lines[last - 1])) && FollowsDirectly(text, lines[last - 1], lines[last])
            && !char.IsAsciiDigit(text[lines[last - 1].End - 1]) && text[lines[last - 1].End - 1] is not ('号' or '日' or ')');
        return isRest ? text.Written(lines[last - 1]) + title : title;
    }

    private static bool FollowsDirectly(FoldedText text, TextSpan a, TextSpan b) => string.IsNullOrWhiteSpace(text.Value[a.End..b.Start]);

    private static string? DocumentNumber(FoldedText text, IReadOnlyList<TextSpan> lines)
    {
        foreach (TextSpan line in lines)
        {
            string words = text.Of(line);
            if (words.Length > 60 || words.Contains('《', StringComparison.Ordinal))
            {
                continue;
            }

            Match match = Number.Match(words);
            if (match.Success)
            {
                return $"{match.Groups["a"].Value}〔{match.Groups["y"].Value}〕{match.Groups["n"].Value}号";
            }
        }

        return null;
    }

    private static DateOnly? Issued(IReadOnlyList<TextSpan> lines, TokenMap tokens)
    {
        foreach (TextSpan line in lines)
        {
            Token? day = tokens.In(line).FirstOrDefault(token => token is { Kind: TokenKind.Date, Date: { Shape: DateShape.Day, Year: not null } });
            if (day is not null && (day.Span.Length >= line.Length - 1) && day.Date is { Year: int year, Month: int month, Day: int date } && date <= DateTime.DaysInMonth(year, month))
            {
                return new DateOnly(year, month, date);
            }
        }

        return null;
    }

    private static string? Issuer(FoldedText text, IReadOnlyList<TextSpan> lines)
    {
        TextSpan found = lines.LastOrDefault(line => line.Length is >= 4 and <= 30 && Body.IsMatch(text.Of(line)) && text.Of(line).IndexOfAny([',', ':', '、', '。']) < 0);
        return found.IsEmpty ? null : text.Written(found);
    }

    private static PlanPeriod? Period(string? title)
    {
        if (title is null)
        {
            return null;
        }

        string folded = new FoldedText(title).Value;
        Match years = Years.Match(folded);
        if (years.Success)
        {
            return new PlanPeriod(int.Parse(years.Groups["a"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(years.Groups["b"].ValueSpan, CultureInfo.InvariantCulture));
        }

        Match one = OneYear.Match(folded);
        if (one.Success)
        {
            int year = int.Parse(one.Groups["a"].ValueSpan, CultureInfo.InvariantCulture);
            return new PlanPeriod(year, year);
        }

        Match five = FiveYear.Match(folded);
        if (!five.Success)
        {
            return null;
        }

        // The eleventh plan (十一五) ran 2006 to 2010.
        int end = 2010 + (5 * "一二三四五六七八".IndexOf(five.Groups["n"].Value[0]));
        return new PlanPeriod(end - 4, end);
    }

    private static List<string> Addressees(FoldedText text, IReadOnlyList<TextSpan> front)
    {
        TextSpan line = front.FirstOrDefault(paragraph => text[paragraph.End - 1] == ':' && paragraph.Length > 4 && text.Of(paragraph).IndexOfAny(['政', '部', '局', '会', '位']) > 0);
        if (line.IsEmpty)
        {
            return [];
        }

        List<TextSpan> lists = ResponsibilityText.Segments(text, new TextSpan(line.Start, line.End - 1), 0);
        return [.. lists.SelectMany(list => UnitNames.Read(text, [list], 0)).Select(unit => unit.Name)];
    }
}
