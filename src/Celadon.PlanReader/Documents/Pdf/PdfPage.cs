using UglyToad.PdfPig.Content;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>The printed characters of a page, turned upright.</summary>
internal sealed class PdfPage
{
    private readonly List<PdfGlyph> glyphs;

    private PdfPage(List<PdfGlyph> glyphs, int unmapped, bool hasPicture) =>
        (this.glyphs, UnmappedCount, HasPicture) = (glyphs, unmapped, hasPicture);

    /// <summary>Characters that are not spaces.</summary>
    internal int GlyphCount => glyphs.Count(glyph => !glyph.IsSpace) + UnmappedCount;

    /// <summary>Characters whose font does not tell what they are.</summary>
    internal int UnmappedCount { get; }

    /// <summary>True where an image stands on the page.</summary>
    internal bool HasPicture { get; }

    internal static PdfPage Of(Page page)
    {
        // Text that runs across the direction of the page is a watermark or a stamp and would tear paragraphs apart.
        var direction = page.Letters.Count == 0
            ? TextOrientation.Horizontal
            : page.Letters.GroupBy(letter => letter.TextOrientation).MaxBy(group => group.Count())!.Key;
        var glyphs = new List<PdfGlyph>(page.Letters.Count);
        int unmapped = 0;
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation != direction || !IsOnSomePage(letter))
            {
                continue;
            }

            if (IsUnmapped(letter.Value))
            {
                unmapped++;
                continue;
            }

            glyphs.Add(Upright(letter, direction));
        }

        return new PdfPage(glyphs, unmapped, page.NumberOfImages > 0);
    }

    /// <summary>The lines from top to bottom.</summary>
    internal List<PdfLine> Lines()
    {
        var lines = new List<PdfLine>();
        var current = new List<PdfGlyph>();
        double baseline = 0;
        double size = 0;
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            // Small figures hang lower or higher than their line (PM₂.₅), but less than half a character.
            if (current.Count > 0 && baseline - glyph.Baseline > 0.5 * Math.Max(size, glyph.Size))
            {
                AddLine(lines, current);
                current = [];
                size = 0;
            }

            if (glyph.Size > size)
            {
                (baseline, size) = (glyph.Baseline, glyph.Size);
            }

            current.Add(glyph);
        }

        AddLine(lines, current);
        return lines;
    }

    private static void AddLine(List<PdfLine> lines, List<PdfGlyph> glyphs)
    {
        if (PdfLine.Of(glyphs) is { } line)
        {
            lines.Add(line);
        }
    }

    // Hostile files print at infinity; the largest page a pdf may have is 14,400 points (ISO 32000-1 annex C).
    private static bool IsOnSomePage(Letter letter) =>
        Math.Abs(letter.StartBaseLine.X) < 100_000 && Math.Abs(letter.StartBaseLine.Y) < 100_000
        && Math.Abs(letter.EndBaseLine.X) < 100_000 && Math.Abs(letter.EndBaseLine.Y) < 100_000;

    // Some fonts give their own glyph numbers as control codes, private characters or nothing.
    private static bool IsUnmapped(string value) =>
        value.Length == 0 || value.Any(c => c == '\uFFFD' || c is >= '\uE000' and <= '\uF8FF' || (char.IsControl(c) && !char.IsWhiteSpace(c)));

    private static PdfGlyph Upright(Letter letter, TextOrientation direction)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        double size = letter.PointSize is > 0.5 and < 2000 ? letter.PointSize : letter.BoundingBox.Height is > 1 and < 2000 ? letter.BoundingBox.Height : 10;
        string text = FontDamage.Repaired(letter.Value);
        return direction switch
        {
            TextOrientation.Rotate90 => new PdfGlyph(text, -start.Y, -end.Y, start.X, size),
            TextOrientation.Rotate180 => new PdfGlyph(text, -start.X, -end.X, -start.Y, size),
            TextOrientation.Rotate270 => new PdfGlyph(text, start.Y, end.Y, -start.X, size),
            _ => new PdfGlyph(text, start.X, Math.Max(start.X, end.X), start.Y, size),
        };
    }
}
