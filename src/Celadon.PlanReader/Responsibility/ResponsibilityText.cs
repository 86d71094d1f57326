using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Responsibility;

/// <summary>Finds where responsibility is written: brackets anywhere in a paragraph, and labels that open a line or sentence.</summary>
internal static class ResponsibilityText
{
    // The longest real bracket seen has 190 characters; the bound keeps nested brackets from being read again and again.
    private const int LongestBracket = 1200;

    private static readonly Regex Aside = BoundedPattern.Create("^(?:以下简称|简称|含|包括|不含|如|例如|即|详见|见)");

    /// <summary>True where the bracket that opens at the offset names units and their roles.</summary>
    public static bool OpensAt(FoldedText text, int index)
    {
        int close = text.PartnerOf(index);
        if (close < index || close - index < 4 || close - index > LongestBracket)
        {
            return false;
        }

        var inside = new TextSpan(index + 1, close);
        if (Aside.IsMatch(text.Of(inside)))
        {
            return false;
        }

        int depth = text.BracketDepth(index);
        List<TextSpan> segments = Segments(text, inside, depth);
        foreach (TextSpan segment in segments)
        {
            string words = text.Of(segment);
            if (RoleWords.Label(words).Length > 0)
            {
                return true;
            }

            int verb = RoleWords.VerbStart(words);
            if (verb > 1 && NamesUnits(words[..verb]))
            {
                return true;
            }
        }

        return IsBareList(text, segments, close);
    }

    /// <summary>The regions in a stretch: with their brackets, or from a label to the end of the stretch.</summary>
    public static List<TextSpan> Regions(FoldedText text, TextSpan stretch)
    {
        var regions = new List<TextSpan>();
        bool opensSentence = true;
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            if (text[i] == '(' && text.PartnerOf(i) < stretch.End && OpensAt(text, i))
            {
                regions.Add(new TextSpan(i, text.PartnerOf(i) + 1));
                i = text.PartnerOf(i);
                opensSentence = true;
                continue;
            }

            if (opensSentence && !char.IsWhiteSpace(text[i]))
            {
                string head = text.Value[i..Math.Min(stretch.End, i + 24)];
                if (RoleWords.Label(head).Length > 0 || RoleWords.NamesNoUnit(head))
                {
                    regions.Add(new TextSpan(i, stretch.End));
                    break;
                }

                opensSentence = false;
            }

            opensSentence |= text[i] is '。' or ';' && text.IsTopLevel(i);
        }

        return regions;
    }

    /// <summary>The pieces of a region between commas, semicolons and full stops of its own level.</summary>
    public static List<TextSpan> Segments(FoldedText text, TextSpan inside, int depth)
    {
        var segments = new List<TextSpan>();
        int start = inside.Start;
        for (int i = inside.Start; i <= inside.End; i++)
        {
            if (i == inside.End || (text.BracketDepth(i) == depth && !text.InQuote(i)
                && (text[i] is ',' or ';' or '。' or '\n' || (text[i] == '、' && RoleWords.VerbStart(text.Value[start..i]) > 1 && RoleWords.EndsList(text.Value[start..i])))))
            {
                TextSpan segment = text.Trim(new TextSpan(start, i));
                if (!segment.IsEmpty)
                {
                    segments.Add(segment);
                }

                start = i + 1;
            }
        }

        return segments;
    }

    private static bool NamesUnits(string words)
    {
        string last = words[(words.LastIndexOfAny(['、', ',']) + 1)..].Trim();
        int open = last.IndexOf('等', StringComparison.Ordinal);
        return UnitNames.LooksLikeUnit(open > 0 ? last[..open] : last) || UnitNames.LooksLikeUnit(words.Trim());
    }

    // Units without any role: only where the bracket closes a sentence, so that an explanation is not taken for one.
    private static bool IsBareList(FoldedText text, List<TextSpan> segments, int close)
    {
        bool closesSentence = close + 1 >= text.Length || text[close + 1] is '。' or '\n' or ' ' or ';';
        return closesSentence && segments.Count > 0 && segments.All(segment =>
            text.Of(segment).Split('、').All(word => word.Length > 2 && UnitNames.LooksLikeUnit(word.Trim()) && "市省县区各国州旗相有".Contains(word.Trim()[0], StringComparison.Ordinal)));
    }
}
