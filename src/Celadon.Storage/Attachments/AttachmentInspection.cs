using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Celadon.Storage.Attachments;

/// <summary>Tells from a file's content what it is, and whether it may be taken.</summary>
internal static partial class AttachmentInspection
{
    private const int HeadLength = 1024;

    // A text is read whole; what is longer than this is not read by people either. [bytes]
    private const int MostRead = 8 * 1024 * 1024;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Why the content may not be taken under that name; null where it may.</summary>
    internal static AttachmentRefusalReason? Refuse(Stream content, string fileName)
    {
        byte[] head = new byte[HeadLength];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        content.Position = 0;
        if (AttachmentKinds.IsProgram(fileName) || IsProgram(head))
        {
            return AttachmentRefusalReason.Runs;
        }

        if (AttachmentKinds.Claimed(fileName) is not { } claimed)
        {
            return AttachmentRefusalReason.NotAccepted;
        }

        return claimed switch
        {
            AttachmentKind.Pdf => Begins(head, "%PDF-"u8) ? null : AttachmentRefusalReason.NotAsNamed,
            AttachmentKind.Jpeg => Begins(head, [0xFF, 0xD8, 0xFF]) ? null : AttachmentRefusalReason.NotAsNamed,
            AttachmentKind.Png => Begins(head, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]) ? null : AttachmentRefusalReason.NotAsNamed,
            AttachmentKind.Txt or AttachmentKind.Csv => RefuseText(content),
            _ => RefusePacked(content, claimed),
        };
    }

    private static bool IsProgram(byte[] head) =>
        Begins(head, "MZ"u8) || Begins(head, [0x7F, .. "ELF"u8]) || Begins(head, "#!"u8) || Begins(head, [0xCA, 0xFE, 0xBA, 0xBE])
        || Begins(head, [0xCF, 0xFA, 0xED, 0xFE]) || Begins(head, [0xFE, 0xED, 0xFA, 0xCF]) || Begins(head, [0x4C, 0, 0, 0, 1, 0x14, 0x02, 0])
        || Markup().IsMatch(Encoding.Latin1.GetString(head));

    private static bool Begins(ReadOnlySpan<byte> content, ReadOnlySpan<byte> mark) => content.StartsWith(mark);

    private static AttachmentRefusalReason? RefuseText(Stream content)
    {
        byte[] bytes = new byte[Math.Min(content.Length, MostRead)];
        content.ReadExactly(bytes);
        return Array.IndexOf(bytes, (byte)0) >= 0 || Decode(bytes) is not { } text ? AttachmentRefusalReason.NotAsNamed
            : SecrecyMark().IsMatch(text) ? AttachmentRefusalReason.Secret
            : null;
    }

    private static string? Decode(byte[] bytes)
    {
        // Where a long text was cut, its last character may be torn.
        byte[] whole = bytes.Length == MostRead ? bytes[..bytes.AsSpan().LastIndexOf((byte)'\n')] : bytes;
        foreach (Encoding encoding in new[] { Utf8, Gb18030 })
        {
            try
            {
                return encoding.GetString(whole);
            }
            catch (DecoderFallbackException)
            {
                // The next one may fit.
            }
        }

        return null;
    }

    private static AttachmentRefusalReason? RefusePacked(Stream content, AttachmentKind claimed)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            string[] names = [.. archive.Entries.Select(entry => entry.FullName)];
            return names.Any(name => AttachmentKinds.IsProgram(name) || name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? AttachmentRefusalReason.Runs
                : PackedKind(names) != claimed ? AttachmentRefusalReason.NotAsNamed
                : claimed == AttachmentKind.Docx && BearsSecrecyMark(archive.GetEntry("word/document.xml")!) ? AttachmentRefusalReason.Secret
                : null;
        }
        catch (InvalidDataException)
        {
            return AttachmentRefusalReason.NotAsNamed;
        }
    }

    private static AttachmentKind PackedKind(string[] names) =>
        names.Contains("word/document.xml") ? AttachmentKind.Docx
        : names.Contains("xl/workbook.xml") ? AttachmentKind.Xlsx
        : names.Contains("ppt/presentation.xml") ? AttachmentKind.Pptx
        : names.Contains("OFD.xml") ? AttachmentKind.Ofd
        : AttachmentKind.Zip;

    private static bool BearsSecrecyMark(ZipArchiveEntry document)
    {
        byte[] bytes = new byte[MostRead];
        using Stream unpacked = document.Open();
        int length = unpacked.ReadAtLeast(bytes, MostRead, throwOnEndOfStream: false);
        return SecrecyMark().IsMatch(Tag().Replace(Encoding.UTF8.GetString(bytes, 0, length), ""));
    }

    // 秘密级标志: the grade, a star, then the term (GB/T 9704—2012 §7.2.2).
    [GeneratedRegex(@"(绝密|机密|秘密)\s*★")]
    private static partial Regex SecrecyMark();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(\xEF\xBB\xBF)?\s*(<!--.*?-->\s*)*<(!doctype|html|head|body|script|svg|iframe|\?xml|\?php|%)", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Markup();
}
