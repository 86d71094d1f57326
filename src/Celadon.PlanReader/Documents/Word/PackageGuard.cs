using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>Looks at a docx as a zip file before anything of it is opened: is it one, and does it unpack to a sane size.</summary>
internal static class PackageGuard
{
    /// <summary>More parts than any document has.</summary>
    internal const int MostEntries = 10_000;

    /// <summary>All parts together. [bytes]</summary>
    internal const long LargestUnpacked = 400L * 1024 * 1024;

    /// <summary>One part of markup. [bytes]</summary>
    internal const long LargestMarkup = 128L * 1024 * 1024;

    // Real markup shrinks to a tenth, in long tables to a hundredth; a bomb to a thousandth. Small parts are let be.
    private const long SteepestRatio = 400;
    private const long SmallPart = 4 * 1024 * 1024;

    // Tables in tables in text boxes come to about 60 levels.
    private const int DeepestMarkup = 400;

    /// <summary>Refuses what is no Word document, and what is a bomb, without unpacking more than the bound.</summary>
    /// <exception cref="UnreadableFileException">Another type, damaged, or a bomb.</exception>
    internal static void Check(Stream content, long fileLength)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostEntries)
        {
            throw Bomb(fileLength, new Phrase(Invariant($"含 {zip.Entries.Count:N0} 个部件"), Invariant($"{zip.Entries.Count:N0} parts")));
        }

        if (!zip.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            throw DocumentOpener.WrongType(KnownFileTypes.RecogniseZip([.. zip.Entries.Select(entry => entry.FullName)]));
        }

        long left = LargestUnpacked;
        foreach (var entry in zip.Entries)
        {
            CheckDeclared(entry, fileLength);
            left -= IsMarkup(entry) ? UnpackedMarkup(entry, left, fileLength) : entry.Length;
            if (left < 0)
            {
                throw TooLarge(fileLength, LargestUnpacked);
            }
        }
    }

    private static void CheckDeclared(ZipArchiveEntry entry, long fileLength)
    {
        long limit = IsMarkup(entry) ? LargestMarkup : LargestUnpacked;
        if (entry.Length > limit)
        {
            throw TooLarge(fileLength, limit);
        }

        if (entry.Length > SmallPart && entry.Length / Math.Max(1, entry.CompressedLength) > SteepestRatio)
        {
            long ratio = entry.Length / Math.Max(1, entry.CompressedLength);
            throw Bomb(fileLength, new Phrase(Invariant($"部件压缩比 {ratio:N0} 倍"), Invariant($"a part packed {ratio:N0} times")));
        }
    }

    // The size in the zip directory is only a claim, so the part is unpacked once, counting, and thrown away.
    private static long UnpackedMarkup(ZipArchiveEntry entry, long left, long fileLength)
    {
        using var counted = new BoundedStream(entry.Open(), Math.Min(left, LargestMarkup));
        try
        {
            using var reader = XmlReader.Create(counted, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
            while (reader.Read())
            {
                if (reader.Depth > DeepestMarkup)
                {
                    throw Bomb(fileLength, new Phrase(Invariant($"标记嵌套超过 {DeepestMarkup} 层"), Invariant($"markup nested more than {DeepestMarkup} levels deep")));
                }
            }
        }
        catch (BoundedStreamException)
        {
            throw TooLarge(fileLength, LargestMarkup);
        }

        return counted.Length;
    }

    private static bool IsMarkup(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static UnreadableFileException TooLarge(long fileLength, long limit) =>
        Bomb(fileLength, new Phrase(Invariant($"超过 {limit:N0} 字节"), Invariant($"more than {limit:N0} bytes")));

    private static UnreadableFileException Bomb(long fileLength, Phrase found) =>
        new(RefusalKind.Bomb, DocumentOpener.Count(fileLength), found);

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
