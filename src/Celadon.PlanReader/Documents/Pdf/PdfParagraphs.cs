using System.Text;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>
/// Joins lines to paragraphs by geometry alone: first-line indent, whether the next word would still have fit on the line,
/// font size, distance. Words decide nothing, so that a heading in an unknown form still stands alone.
/// </summary>
internal static class PdfParagraphs
{
    internal static IEnumerable<string> Of(List<List<PdfLine>> pages)
    {
        var common = PageMargins.Of([.. pages.SelectMany(page => page)], null);
        var placed = pages.SelectMany((page, number) =>
        {
            var margins = PageMargins.Of(page, common);
            return page.Select(line => new PlacedLine(line, margins, number));
        }).ToList();
        var style = ParagraphStyle.Of(placed);
        var paragraph = new StringBuilder();
        for (int i = 0; i < placed.Count; i++)
        {
            if (i > 0 && !style.Continues(placed[i - 1], placed[i]))
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            Append(paragraph, placed[i].Line.Text);
        }

        yield return paragraph.ToString();
    }

    // A line ends in the middle of a number or a word of ideographs as often as not; only two Latin words need their space back.
    private static void Append(StringBuilder paragraph, string line)
    {
        if (paragraph.Length > 0 && char.IsAsciiLetter(paragraph[^1]) && char.IsAsciiLetter(line[0]))
        {
            paragraph.Append(' ');
        }

        paragraph.Append(line);
    }
}

/// <summary>A line between the margins of its page.</summary>
internal sealed record PlacedLine(PdfLine Line, PageMargins Margins, int Page)
{
    /// <summary>How far it begins from the left margin. [characters]</summary>
    internal double Indent => (Line.Start - Margins.Left) / Line.Size;

    /// <summary>How far it ends from the right margin. [characters]</summary>
    internal double Rest => (Margins.Right - Line.SolidEnd) / Line.Size;

    /// <summary>True where the next line's first word would not have fit any more.</summary>
    internal bool IsFullBefore(PlacedLine next) =>
        Line.End + next.Line.FirstToken + (Slack(Line.Text[^1], next.Line.Text[0]) * Line.Size) > Margins.Right;

    // Programs put a quarter of a character between an ideograph and a Latin word; a fiftieth is what rounding of positions costs.
    private static double Slack(char last, char next) => char.IsAscii(last) || char.IsAscii(next) ? 0.35 : -0.02;
}
