using System.Text;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>One printed line.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Start">Left end. [points]</param>
/// <param name="End">Right end. [points]</param>
/// <param name="SolidEnd">Right end without the punctuation that closes the line, which may hang over the margin. [points]</param>
/// <param name="Baseline">Height, upwards. [points]</param>
/// <param name="Size">Font size of most of its characters. [points]</param>
/// <param name="FirstToken">Width of what cannot be torn from its begin: a word, a number, a character and the punctuation that clings to it. [points]</param>
internal sealed record PdfLine(string Text, double Start, double End, double SolidEnd, double Baseline, double Size, double FirstToken)
{
    private const string Closing = "、。，．,.；;：:？?！!）)〕]】〉》」』”’％%…";
    private const string Opening = "（(〔[【〈《「『“‘";

    /// <summary>Makes a line of the characters that stand on it; <c>null</c> for spaces alone.</summary>
    internal static PdfLine? Of(List<PdfGlyph> glyphs)
    {
        var printed = WithoutDoubles([.. glyphs.OrderBy(glyph => glyph.Start)]);
        int first = printed.FindIndex(glyph => !glyph.IsSpace);
        if (first < 0)
        {
            return null;
        }

        int last = printed.FindLastIndex(glyph => !glyph.IsSpace);
        printed = printed.GetRange(first, last - first + 1);
        double size = printed.GroupBy(glyph => Quantum(glyph.Size)).MaxBy(group => group.Count())!.First().Size;
        int solid = printed.FindLastIndex(glyph => !Closing.Contains(glyph.Text[0], StringComparison.Ordinal));
        return new PdfLine(
            Joined(printed), printed[0].Start, printed.Max(glyph => glyph.End), printed[Math.Max(0, solid)].End,
            printed.MaxBy(glyph => glyph.Size).Baseline, size, FirstTokenWidth(printed));
    }

    /// <summary>A size in half points, for counting.</summary>
    internal static int Quantum(double size) => (int)Math.Floor((size * 2) + 0.5);

    // Programs print bold by printing twice, a hair beside.
    private static List<PdfGlyph> WithoutDoubles(List<PdfGlyph> sorted)
    {
        var kept = new List<PdfGlyph>(sorted.Count);
        foreach (var glyph in sorted)
        {
            bool isDouble = false;
            for (int i = kept.Count - 1; i >= Math.Max(0, kept.Count - 3) && !isDouble; i--)
            {
                isDouble = kept[i].Text == glyph.Text
                    && glyph.Start - kept[i].Start < 0.2 * Math.Max(glyph.End - glyph.Start, 0.1)
                    && Math.Abs(kept[i].Baseline - glyph.Baseline) < 0.1 * glyph.Size;
            }

            if (!isDouble)
            {
                kept.Add(glyph);
            }
        }

        return kept;
    }

    private static string Joined(List<PdfGlyph> printed)
    {
        var text = new StringBuilder();
        for (int i = 0; i < printed.Count; i++)
        {
            if (i > 0 && !printed[i].IsSpace && !printed[i - 1].IsSpace && IsGap(printed[i - 1], printed[i]))
            {
                text.Append(' ');
            }

            text.Append(printed[i].IsSpace ? " " : printed[i].Text);
        }

        return text.ToString();
    }

    // Justified lines stretch the gaps between ideographs; Latin words without a space character still show one.
    private static bool IsGap(PdfGlyph before, PdfGlyph after)
    {
        bool isLatin = char.IsAsciiLetterOrDigit(before.Text[^1]) && char.IsAsciiLetterOrDigit(after.Text[0]);
        return after.Start - before.End > (isLatin ? 0.2 : 0.8) * Math.Min(before.Size, after.Size);
    }

    private static double FirstTokenWidth(List<PdfGlyph> printed)
    {
        int i = 0;
        while (i < printed.Count - 1 && Opening.Contains(printed[i].Text[0], StringComparison.Ordinal))
        {
            i++;
        }

        if (IsUnbreakable(printed[i]))
        {
            while (i < printed.Count - 1 && IsUnbreakable(printed[i + 1]))
            {
                i++;
            }
        }

        while (i < printed.Count - 1 && Closing.Contains(printed[i + 1].Text[0], StringComparison.Ordinal))
        {
            i++;
        }

        return printed[i].End - printed[0].Start;
    }

    private static bool IsUnbreakable(PdfGlyph glyph) => glyph.Text[0] is > ' ' and < '\u2000';
}
