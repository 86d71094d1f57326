using System.Globalization;
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

            main.Document!.Body!.AppendChild(Section(main, look));
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
        bool isTitle = look.Title is { } title && line.StartsWith(title, StringComparison.Ordinal);
        int size = isTitle ? look.HalfPoints + 12 : look.HalfPoints;
        var run = new Run(
            new RunProperties(new RunFonts { Ascii = look.Font, HighAnsi = look.Font, EastAsia = look.Font }, new FontSize { Val = Number(size) }),
            new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        // LibreOffice 7.4 loses some of the full stops that it hangs over the margin.
        var properties = new ParagraphProperties(
            new OverflowPunctuation { Val = false },
            new SpacingBetweenLines { Line = Number(look.LineTwips), LineRule = LineSpacingRuleValues.Exact, After = Number(look.AfterTwips) });
        if (look.IndentCharacters > 0 && !isTitle)
        {
            properties.AppendChild(new Indentation { FirstLine = Number(look.IndentCharacters * look.HalfPoints * 10) });
        }

        properties.AppendChild(new Justification { Val = isTitle ? JustificationValues.Center : look.IsJustified ? JustificationValues.Both : JustificationValues.Left });
        return new Paragraph(properties, run);
    }

    private static SectionProperties Section(MainDocumentPart main, PageLook look)
    {
        var section = new SectionProperties();
        if (look.RunningHead is { } head)
        {
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new Text(head))));
            section.AppendChild(new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) });
        }

        if (look.PageNumber is { } number)
        {
            string[] around = number.Split('N');
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                new Run(new Text(around[0]) { Space = SpaceProcessingModeValues.Preserve }),
                new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
                new Run(new Text(around[1]) { Space = SpaceProcessingModeValues.Preserve })));
            section.AppendChild(new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) });
        }

        section.AppendChild(new PageSize { Width = 11906, Height = 16838 });
        section.AppendChild(new PageMargin { Top = 2098, Bottom = 1984, Left = look.LeftTwips, Right = look.RightTwips, Header = 851, Footer = 1200, Gutter = 0 });
        return section;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
