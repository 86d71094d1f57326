using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Damage;

/// <summary>
/// Finds where a copy of the text was damaged. Numbers and dates there are listed as unread, with place and reason, and never guessed.
/// </summary>
internal sealed class DamageFinder(FoldedText text, TokenMap tokens)
{
    private const int FewestSwappedStops = 3;
    private const int FewestLoneMarks = 5;
    private const int FewestTableHeads = 3;
    private const int NearBreak = 8;
    private const int LongestToken = 64;
    private const int FewestCells = 4;

    // 1) opens a list item.
    private const int ListMark = 4;

    // A title or signature line is short; a wrapped line of prose is not.
    private const int ShortestLine = 16;

    // 达到92.左右, 达到95,以上: a stop stands where the unit was.
    private static readonly Regex LostUnit = BoundedPattern.Create("\\d[ \\t]{0,2}[.。,、][ \\t]{0,2}(?:左右|以上|以下|以内)");
    private static readonly Regex LoneMark = BoundedPattern.Create("[ \\t][、,;。()][ \\t]");
    private static readonly Regex TableHead = BoundedPattern.Create("序号|重点任务|工作措施|工作内容|完成时限|时限|牵头部门|牵头单位|主责单位|责任单位|协办单位|配合单位|责任部门");
    private static readonly Regex OpensToken = BoundedPattern.Create("(?:\\d[ \\t]{0,2}|[(《“])$");
    private static readonly Regex GoesOnToken = BoundedPattern.Create("^(?:[年月日号%)》”、,;]|\\d{1,4}[ \\t]{0,2}[)号%])");

    private static readonly Regex Role = BoundedPattern.Create("牵头|配合|负责|责任单位");
    private static readonly Regex Gap = BoundedPattern.Create("\\d {1,2}\\d(?!\\d?:)");
    private static readonly Regex EndsInNumber = BoundedPattern.Create("\\d[.,]?[ \t]{0,2}$");
    private static readonly Regex OpensAmount = BoundedPattern.Create("^(?!(?:19|20)\\d\\d)\\d{1,5}(?:[.]\\d{1,3})?[ \t]{0,2}(?![\\d月日、.)号])[\u4e00-\u9fff%]");

    private readonly List<UnreadText> _found = [];

    /// <summary>Marks damaged tokens and returns the places that hold none.</summary>
    /// <param name="paragraphs">The paragraphs of the text.</param>
    public List<UnreadText> Mark(IReadOnlyList<TextSpan> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            MarkPunctuation(paragraphs[i]);
            MarkTable(paragraphs[i]);
            MarkGap(paragraphs[i]);
            MarkBracket(paragraphs[i]);
            if (i > 0)
            {
                MarkBreak(paragraphs[i - 1], paragraphs[i]);
            }
        }

        MarkScatteredTable(paragraphs);
        return _found;
    }

    // A responsibility bracket that lost one of its ends: units and roles of it cannot be told for sure.
    private void MarkBracket(TextSpan paragraph)
    {
        for (int i = paragraph.Start + ListMark; i < paragraph.End; i++)
        {
            if (text[i] is '(' or ')' && text.PartnerOf(i) < 0 && Role.IsMatch(text.Value[Math.Max(paragraph.Start, i - 60)..Math.Min(paragraph.End, i + 60)]))
            {
                Add(new TextSpan(Math.Max(paragraph.Start, i - 6), Math.Min(paragraph.End, i + 7)), UnreadReason.BracketUnbalanced);
                return;
            }
        }
    }

    // Cells of a table, one a line: numbers and dates alone on their lines.
    private void MarkScatteredTable(IReadOnlyList<TextSpan> paragraphs)
    {
        List<Token> cells = [.. paragraphs.SelectMany(paragraph => tokens.In(paragraph).Where(token => token.Fate == Fate.Open && token.Span.Length >= paragraph.Length - 1 && IsCell(token)))];
        foreach (Token cell in cells.Count >= FewestCells ? cells : [])
        {
            cell.LeaveUnread(UnreadReason.TableFlattened);
        }
    }

    private static bool IsCell(Token token) => token.Kind == TokenKind.Quantity || (token.Kind == TokenKind.Date && token.Date!.Year is null);

    private void MarkPunctuation(TextSpan paragraph)
    {
        string words = text.Of(paragraph);
        Match lost = LostUnit.Match(words);
        int swapped = 0, first = -1;
        for (int i = paragraph.Start + 1; i < paragraph.End - 1; i++)
        {
            if (text.Original[i] is '.' or '．' && IsChinese(text[i - 1]) && IsChinese(text[i + 1]))
            {
                swapped++;
                first = first < 0 ? i : first;
            }
        }

        if (!lost.Success && swapped < FewestSwappedStops)
        {
            return;
        }

        for (; lost.Success; lost = lost.NextMatch())
        {
            var place = new TextSpan(paragraph.Start + lost.Index, paragraph.Start + lost.Index + 1);
            foreach (Token token in tokens.In(Around(place)).Where(token => token.Span.Contains(place.Start)))
            {
                token.LeaveUnread(UnreadReason.UnitLost);
            }
        }

        foreach (Token token in tokens.In(paragraph).Where(token => token.Fate == Fate.Open))
        {
            token.LeaveUnread(UnreadReason.PunctuationDamaged);
        }

        if (first >= 0)
        {
            Add(new TextSpan(Math.Max(paragraph.Start, first - 6), Math.Min(paragraph.End, first + 7)), UnreadReason.PunctuationDamaged);
        }
    }

    private void MarkTable(TextSpan paragraph)
    {
        string words = text.Of(paragraph);
        int marks = LoneMark.Count(words);
        bool isHeadOnly = !words.Contains('。', StringComparison.Ordinal) && !words.Contains('\t', StringComparison.Ordinal);
        bool hasHeads = isHeadOnly && TableHead.Count(words) >= FewestTableHeads && words.Contains(' ', StringComparison.Ordinal);
        if (marks < FewestLoneMarks && !hasHeads)
        {
            return;
        }

        foreach (Token token in tokens.In(paragraph).Where(token => token.Fate == Fate.Open))
        {
            token.LeaveUnread(UnreadReason.TableFlattened);
        }

        Add(new TextSpan(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + 24)), UnreadReason.TableFlattened);
    }

    private void MarkBreak(TextSpan before, TextSpan after)
    {
        if (HeadingMark.TryRead(text, after) is not null || IsTitle(before) || EndsSentence(before))
        {
            return;
        }

        string end = text.Value[Math.Max(before.Start, before.End - 4)..before.End];
        string start = text.Value[after.Start..Math.Min(after.End, after.Start + 8)];
        bool breaksNumber = EndsInNumber.IsMatch(end) && char.IsAsciiDigit(start[0]);
        bool opensWithAmount = before.Length > ShortestLine && OpensAmount.IsMatch(start);
        bool breaksToken = breaksNumber || opensWithAmount || OpensToken.IsMatch(end) && (GoesOnToken.IsMatch(start) || end[^1] is '(' or '《' or '“');
        if (!breaksToken && !GoesOnToken.IsMatch(start) && !(HasUnpaired(before, opens: true) && HasUnpaired(after, opens: false)))
        {
            return;
        }

        var place = new TextSpan(Math.Max(before.Start, before.End - NearBreak), Math.Min(after.End, after.Start + NearBreak));
        foreach (Token token in tokens.In(new TextSpan(Math.Max(before.Start, place.Start - NearBreak), Math.Min(after.End, place.End + NearBreak))))
        {
            if (token.Span.Overlaps(place) && token.Fate == Fate.Open)
            {
                token.LeaveUnread(UnreadReason.BrokenLine);
            }
        }

        Add(place, UnreadReason.BrokenLine);
    }

    // The tokens near a place; looking through a whole paragraph for each would grow with its square.
    private TextSpan Around(TextSpan place) => new(Math.Max(0, place.Start - LongestToken), Math.Min(text.Length, place.End + LongestToken));

    private bool IsTitle(TextSpan paragraph) => HeadingMark.TryRead(text, paragraph) is not null && !text.Of(paragraph).Contains('。', StringComparison.Ordinal);

    // 5 0批次: a gap inside a number that groups no thousands.
    private void MarkGap(TextSpan paragraph)
    {
        for (Match gap = Gap.Match(text.Of(paragraph)); gap.Success; gap = gap.NextMatch())
        {
            var place = new TextSpan(paragraph.Start + gap.Index, paragraph.Start + gap.Index + gap.Length);
            foreach (Token token in tokens.In(Around(place)).Where(token => token.Span.Overlaps(place) && !token.Span.Covers(place) && token.Fate == Fate.Open))
            {
                token.LeaveUnread(UnreadReason.BrokenLine);
            }
        }
    }

    private bool EndsSentence(TextSpan paragraph) => text[paragraph.End - 1] is '。' or ';' or ':' or '!' or '?' or '》' or '”';

    private bool HasUnpaired(TextSpan paragraph, bool opens)
    {
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            if (text.PartnerOf(i) < 0 && (opens ? text[i] is '(' or '《' : text[i] is ')' or '》'))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(TextSpan place, UnreadReason why) => _found.Add(new UnreadText(text.Written(place), place, why));

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
