using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Carries a text as a docx in memory: one line, one paragraph.</summary>
internal static class TextAsDocx
{
    /// <summary>Makes the docx.</summary>
    /// <param name="text">One paragraph a line.</param>
    /// <param name="look">How the pages look; matters only once the docx becomes a pdf.</param>
    internal static byte[] Make(string text, PageLook? look = null)
    {
        look ??= PageLook.Official;
        return Build(main =>
        {
            foreach (string line in text.Split('\n'))
            {
                main.Document!.Body!.AppendChild(Paragraph(line, look));
            }

            main.Document!.Body!.AppendChild(Section(look));
        });
    }

    /// <summary>Makes a docx whose body is filled by the caller.</summary>
    internal static byte[] Build(Action<MainDocumentPart> fill)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body());
            fill(main);
        }

        return stream.ToArray();
    }

    private static Paragraph Paragraph(string line, PageLook look)
    {
        var run = new Run(
            new RunProperties(
                new RunFonts { Ascii = look.Font, HighAnsi = look.Font, EastAsia = look.Font },
                new FontSize { Val = look.HalfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        var properties = new ParagraphProperties(new SpacingBetweenLines { Line = look.LineTwips.ToString(System.Globalization.CultureInfo.InvariantCulture), LineRule = LineSpacingRuleValues.Exact });
        if (look.IndentCharacters > 0)
        {
            int indent = look.IndentCharacters * look.HalfPoints * 10;
            properties.AppendChild(new Indentation { FirstLine = indent.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }

        properties.AppendChild(new Justification { Val = look.IsJustified ? JustificationValues.Both : JustificationValues.Left });
        return new Paragraph(properties, run);
    }

    private static SectionProperties Section(PageLook look) => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Bottom = 1984, Left = look.LeftTwips, Right = look.RightTwips, Header = 851, Footer = 1417, Gutter = 0 });
}

/// <summary>How a page looks.</summary>
/// <param name="Font">Family.</param>
/// <param name="HalfPoints">Font size. [half points]</param>
/// <param name="LineTwips">Line distance. [twips]</param>
/// <param name="IndentCharacters">First-line indent. [characters]</param>
/// <param name="LeftTwips">Left margin. [twips]</param>
/// <param name="RightTwips">Right margin. [twips]</param>
/// <param name="IsJustified">Both margins straight.</param>
internal sealed record PageLook(string Font, int HalfPoints, int LineTwips, int IndentCharacters, uint LeftTwips, uint RightTwips, bool IsJustified)
{
    /// <summary>As GB/T 9704 asks: size three (16 pt), line distance 28 pt, two characters of indent, 28 characters a line.</summary>
    internal static readonly PageLook Official = new("Noto Serif CJK SC", 32, 560, 2, 1587, 1474, true);
}
