using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>Reads a workbook that somebody hands in. Nothing in it is trusted: sizes are counted while unpacking, no formula is computed, nothing outside is followed.</summary>
public static class WorkbookOpener
{
    /// <summary>The largest file that is read. [bytes]</summary>
    public const int LargestFile = 1_000_000;

    /// <summary>The most rows that are read.</summary>
    public const int MostRows = 3_000;

    private const int LargestPart = 20_000_000;
    private const string Workbook = "xl/workbook.xml";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Reads the first sheet that is not hidden.</summary>
    /// <param name="file">The file's bytes.</param>
    public static OpenedSheet Open(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > LargestFile)
        {
            return OpenedSheet.Refused(SheetRefusal.TooLarge);
        }

        // A password turns a workbook into the container the old programs wrote.
        if (file.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return OpenedSheet.Refused(SheetRefusal.ProtectedOrOld);
        }

        if (!file.AsSpan().StartsWith("PK"u8))
        {
            return OpenedSheet.Refused(SheetRefusal.NotAWorkbook);
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return archive.GetEntry(Workbook) is null ? OpenedSheet.Refused(SheetRefusal.NotAWorkbook)
                : archive.GetEntry("xl/vbaProject.bin") is not null ? OpenedSheet.Refused(SheetRefusal.HoldsMacros)
                : Read(archive);
        }
        catch (TooLargeException)
        {
            return OpenedSheet.Refused(SheetRefusal.TooLarge);
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or IOException or FormatException or OverflowException or NotSupportedException)
        {
            return OpenedSheet.Refused(SheetRefusal.Damaged);
        }
    }

    private static OpenedSheet Read(ZipArchive archive)
    {
        XElement book = Load(archive, Workbook)!;
        string? relation = book.Descendants(Main + "sheet").FirstOrDefault(sheet => (string?)sheet.Attribute("state") is null or "visible")?.Attribute(Relations + "id")?.Value;
        string? target = Load(archive, "xl/_rels/workbook.xml.rels")?.Elements().FirstOrDefault(entry => (string?)entry.Attribute("Id") == relation)?.Attribute("Target")?.Value;
        if (target is null || Load(archive, target.StartsWith('/') ? target[1..] : "xl/" + target) is not { } sheet)
        {
            return OpenedSheet.Refused(SheetRefusal.Damaged);
        }

        List<XElement> rows = [.. sheet.Elements(Main + "sheetData").Elements(Main + "row")];
        if (rows.Count > MostRows)
        {
            return OpenedSheet.Refused(SheetRefusal.TooManyRows);
        }

        string[] words = [.. (Load(archive, "xl/sharedStrings.xml")?.Elements(Main + "si") ?? []).Select(SheetCells.WordsOf)];
        var cells = new SheetCells(words, DayStyles.Of(Load(archive, "xl/styles.xml")), (string?)book.Element(Main + "workbookPr")?.Attribute("date1904") is "1" or "true");
        return new OpenedSheet(cells.Rows(rows, [.. sheet.Elements(Main + "mergeCells").Elements(Main + "mergeCell").Select(merge => (string?)merge.Attribute("ref") ?? "")]));
    }

    // Unpacked by hand, so that a small file cannot fill the memory; a document type would be the way to other files and is refused.
    private static XElement? Load(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using Stream packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            if (unpacked.Length + read > LargestPart)
            {
                throw new TooLargeException();
            }

            unpacked.Write(buffer, 0, read);
        }

        unpacked.Position = 0;
        using var reader = XmlReader.Create(unpacked, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    private sealed class TooLargeException : Exception;
}
