using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>The words of a pdf's text layer.</summary>
internal static class PdfFile
{
    private const int MostPages = 3_000;
    private const int MostGlyphs = 5_000_000;

    /// <summary>True for the bytes of a pdf; the mark may stand within the first 1024 bytes (ISO 32000-1 annex H.3, 13).</summary>
    internal static bool Begins(ReadOnlySpan<byte> content) =>
        content[..Math.Min(1024, content.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Reads a pdf.</summary>
    /// <exception cref="UnreadableFileException">Encrypted, a scan, damaged, or a bomb.</exception>
    internal static DocumentText Read(ReadOnlyMemory<byte> content)
    {
        var pages = ReadPages(content);
        RefuseScan(pages);
        RefuseUnmapped(pages);
        var lines = RunningLines.Removed([.. pages.Select(page => page.Lines())]);
        var writer = new LineWriter();
        foreach (string paragraph in PdfParagraphs.Of(lines))
        {
            writer.Paragraph(paragraph);
        }

        return writer.ToDocument(DocumentFormat.Pdf);
    }

    private static List<PdfPage> ReadPages(ReadOnlyMemory<byte> content)
    {
        var filters = new BoundedFilters(content.Length);
        var pages = new List<PdfPage>();
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, FilterProvider = filters };
            using var document = PdfDocument.Open(content.ToArray(), options);
            if (document.NumberOfPages > MostPages)
            {
                throw filters.Bomb(new Phrase(
                    string.Create(CultureInfo.InvariantCulture, $"{document.NumberOfPages:N0} 页"),
                    string.Create(CultureInfo.InvariantCulture, $"{document.NumberOfPages:N0} pages")));
            }

            FormGraph.Check(document, filters);
            int glyphs = 0;
            for (int number = 1; number <= document.NumberOfPages; number++)
            {
                var page = PdfPage.Of(document.GetPage(number));
                glyphs += page.GlyphCount;
                if (glyphs > MostGlyphs)
                {
                    throw filters.Bomb(new Phrase("文字多于 5,000,000 个", "more than 5,000,000 characters"));
                }

                pages.Add(page);
            }
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableFileException(RefusalKind.PasswordProtected, DocumentOpener.NameOf(DocumentFormat.Pdf));
        }
        catch (Exception damage) when (damage is not (UnreadableFileException or OutOfMemoryException))
        {
            // The library answers damaged files with exceptions of many types, also those of plain programming errors;
            // only its own calls stand inside this block.
            throw filters.Refusal ?? new UnreadableFileException(
                RefusalKind.Damaged, DocumentOpener.NameOf(DocumentFormat.Pdf), Phrase.Same(damage.GetType().Name));
        }

        return filters.Refusal is { } refusal ? throw refusal : pages;
    }

    // A cover may be a picture; a document whose pages are pictures is a scan, even where a stamp or a page number has text.
    private static void RefuseScan(List<PdfPage> pages)
    {
        int pictures = pages.Count(page => page.HasPicture && page.GlyphCount < 20);
        if (pictures * 2 > pages.Count)
        {
            throw new UnreadableFileException(RefusalKind.Scanned, DocumentOpener.Count(pages.Count));
        }
    }

    private static void RefuseUnmapped(List<PdfPage> pages)
    {
        long all = pages.Sum(page => (long)page.GlyphCount);
        long unmapped = pages.Sum(page => (long)page.UnmappedCount);
        if (unmapped * 10 > all)
        {
            throw new UnreadableFileException(RefusalKind.UnmappedText, DocumentOpener.Count(unmapped), DocumentOpener.Count(all));
        }
    }
}
