using System.Text;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>White space as a page shows it.</summary>
internal static class WhiteSpace
{
    /// <summary>
    /// Makes one space of every run. A run that breaks the source's line next to a Chinese character is no space at all:
    /// the editor broke the line there, not the author (CSS Text 3, §4.1.3, goes as far only between two of them).
    /// </summary>
    internal static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            if (!IsWhite(text[i]))
            {
                result.Append(text[i++]);
                continue;
            }

            bool breaksLine = false;
            for (; i < text.Length && IsWhite(text[i]); i++)
            {
                breaksLine |= text[i] is '\n' or '\r';
            }

            bool isInside = result.Length > 0 && i < text.Length;
            if (isInside && !(breaksLine && (IsWide(result[^1]) || IsWide(text[i]))))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    private static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0';

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFFEF' or '“' or '”' or '—' or '…' or '·';
}
