using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>The words of a docx.</summary>
internal static class WordFile
{
    private static readonly OpenSettings Settings = new()
    {
        AutoSave = false,
        // Text boxes come twice, as a drawing and as its fallback for old programs; only one is to be read.
        MarkupCompatibilityProcessSettings = new MarkupCompatibilityProcessSettings(
            MarkupCompatibilityProcessMode.ProcessLoadedPartsOnly, FileFormatVersions.Microsoft365),
        MaxCharactersInPart = PackageGuard.LargestMarkup,
    };

    /// <summary>Reads a docx.</summary>
    /// <exception cref="UnreadableFileException">Another kind of zip, damaged, or a bomb.</exception>
    internal static DocumentText Read(ReadOnlyMemory<byte> content)
    {
        using var file = new MemoryStream(content.ToArray(), writable: false);
        try
        {
            PackageGuard.Check(file, content.Length);
            file.Position = 0;
            using var package = WordprocessingDocument.Open(file, false, Settings);
            return Read(package);
        }
        catch (Exception damage) when (damage
            is InvalidDataException or FileFormatException or XmlException or OpenXmlPackageException or UriFormatException
            or IOException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            // What the libraries below throw for a package whose parts do not fit together; our own faults are of other types.
            throw Damaged(damage);
        }
    }

    private static DocumentText Read(WordprocessingDocument package)
    {
        if (package.MainDocumentPart is not { } main || !IsMarkup(main) || main.Document?.Body is not { } body)
        {
            throw new InvalidDataException("no document body");
        }

        var styles = WordStyles.Of(IfMarkup(main.StyleDefinitionsPart)?.Styles);
        var numbering = ListCounters.Of(IfMarkup(main.NumberingDefinitionsPart)?.Numbering, styles);
        var lines = new LineWriter();
        new WordBody(lines, styles, numbering).Write(body);
        if (IfMarkup(main.FootnotesPart)?.Footnotes is { } footnotes)
        {
            new WordBody(lines, styles, numbering).WriteNotes(footnotes);
        }

        return lines.ToDocument(DocumentFormat.Docx);
    }

    // Only parts with this ending went through the guard.
    private static bool IsMarkup(OpenXmlPart part) => part.Uri.OriginalString.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static T? IfMarkup<T>(T? part)
        where T : OpenXmlPart => part is not null && IsMarkup(part) ? part : null;

    private static UnreadableFileException Damaged(Exception damage) =>
        new(RefusalKind.Damaged, DocumentOpener.NameOf(DocumentFormat.Docx), Phrase.Same(damage.GetType().Name));
}
