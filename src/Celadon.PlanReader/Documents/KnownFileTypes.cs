using System.Text;

namespace Celadon.PlanReader.Documents;

/// <summary>A type of file that is not read.</summary>
/// <param name="Name">As messages name it.</param>
/// <param name="Advice">What to do instead.</param>
internal sealed record FileType(Phrase Name, Phrase Advice)
{
    /// <summary>For what another program wrote as a document.</summary>
    internal static FileType Document(string chinese, string english) => new(new Phrase(chinese, english), new Phrase(
        "用原软件打开，另存为 docx 后再上传。", "Open it in its own program, save it as docx, then upload it again."));

    /// <summary>For pictures.</summary>
    internal static FileType Picture(string chinese, string english) => new(new Phrase(chinese, english), new Phrase(
        "向发文单位索取 docx 原稿，或用文字识别（OCR）软件转换并校对后再上传。", "Ask the issuing office for the source docx, or convert it by OCR and proofread it, then upload it."));

    /// <summary>For archives.</summary>
    internal static FileType Archive(string chinese, string english) => new(new Phrase(chinese, english), new Phrase(
        "先解压，再上传其中的方案文件。", "Unpack it, then upload the plan that is in it."));

    /// <summary>For what holds no document at all.</summary>
    internal static FileType Other(string chinese, string english) => new(new Phrase(chinese, english), new Phrase(
        "上传方案的原文件。", "Upload the plan's source file."));
}

/// <summary>File types that are recognised by their first bytes and refused by name.</summary>
internal static class KnownFileTypes
{
    private static readonly (byte[] Start, FileType Type)[] Signatures =
    [
        ([0x89, .. "PNG"u8], FileType.Picture("图片（PNG）", "a picture (PNG)")),
        ([0xFF, 0xD8, 0xFF], FileType.Picture("图片（JPEG）", "a picture (JPEG)")),
        ([.. "GIF8"u8], FileType.Picture("图片（GIF）", "a picture (GIF)")),
        ([.. "II*\0"u8], FileType.Picture("图片（TIFF）", "a picture (TIFF)")),
        ([.. "MM\0*"u8], FileType.Picture("图片（TIFF）", "a picture (TIFF)")),
        ([.. "RIFF"u8], FileType.Picture("图像或音视频（RIFF）", "a picture, sound or film (RIFF)")),
        ([.. "{\\rtf"u8], FileType.Document("RTF 文档", "an RTF document")),
        ([.. "%!PS"u8], FileType.Document("PostScript 文件", "a PostScript file")),
        ([.. "7z"u8, 0xBC, 0xAF], FileType.Archive("7z 压缩包", "a 7z archive")),
        ([.. "Rar!"u8], FileType.Archive("RAR 压缩包", "a RAR archive")),
        ([0x1F, 0x8B], FileType.Archive("gzip 压缩包", "a gzip archive")),
        ([.. "BZh"u8], FileType.Archive("bzip2 压缩包", "a bzip2 archive")),
        ([0x7F, .. "ELF"u8], FileType.Other("可执行程序", "an executable program")),
        ([.. "SQLite format 3\0"u8], FileType.Other("数据库文件（SQLite）", "a database (SQLite)")),
        ([.. "CAJ\0"u8], FileType.Document("CAJ 文档", "a CAJ document")),
        ([.. "ID3"u8], FileType.Other("音频（MP3）", "sound (MP3)")),
    ];

    /// <summary>The type these bytes begin; <c>null</c> where none is known.</summary>
    internal static FileType? Recognise(ReadOnlySpan<byte> content)
    {
        foreach (var (start, type) in Signatures)
        {
            if (content.StartsWith(start))
            {
                return type;
            }
        }

        // Two letters begin many a text; only with zero bytes near by are they a bitmap or a program.
        bool hasZero = content[..Math.Min(64, content.Length)].Contains((byte)0);
        return hasZero switch
        {
            true when content.StartsWith("BM"u8) => FileType.Picture("图片（BMP）", "a picture (BMP)"),
            true when content.StartsWith("MZ"u8) => FileType.Other("可执行程序（exe）", "an executable program (exe)"),
            true when content.Length > 12 && content[4..].StartsWith("ftyp"u8) => FileType.Picture("图像或视频（MP4/HEIC）", "a picture or film (MP4/HEIC)"),
            _ => null,
        };
    }

    /// <summary>Texts whose form is another program's: Word 2003 XML, saved web archives.</summary>
    internal static FileType? RecogniseText(string characters)
    {
        var head = characters.AsSpan(0, Math.Min(2048, characters.Length));
        if (head.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && (head.Contains("Word.Document", StringComparison.Ordinal) || head.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)))
        {
            return FileType.Document("Word XML 文档", "a Word XML document");
        }

        bool isArchive = head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
        return isArchive ? FileType.Document("网页存档（mht）", "a web archive (mht)") : null;
    }

    /// <summary>What an OLE file holds, by the names of its streams.</summary>
    internal static FileType RecogniseOle(ReadOnlySpan<byte> content)
    {
        if (Names(content, "WordDocument"))
        {
            return FileType.Document("Word 97–2003 文档（doc）", "a Word 97–2003 document (doc)");
        }

        if (Names(content, "Workbook") || Names(content, "Book"))
        {
            return FileType.Document("Excel 97–2003 工作簿（xls）", "an Excel 97–2003 workbook (xls)");
        }

        return Names(content, "PowerPoint Document")
            ? FileType.Document("PowerPoint 97–2003 演示文稿（ppt）", "a PowerPoint 97–2003 presentation (ppt)")
            : FileType.Document("OLE 复合文件（旧版办公软件）", "an OLE compound file (of an older office program)");
    }

    /// <summary>True for a docx, xlsx or pptx whose content is encrypted.</summary>
    internal static bool IsEncryptedPackage(ReadOnlySpan<byte> content) => Names(content, "EncryptedPackage");

    /// <summary>What a zip file holds, by the names of its entries.</summary>
    internal static FileType RecogniseZip(IReadOnlyCollection<string> names)
    {
        bool Any(string start) => names.Any(name => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return names switch
        {
            _ when Any("xl/") => FileType.Document("Excel 工作簿（xlsx）", "an Excel workbook (xlsx)"),
            _ when Any("ppt/") => FileType.Document("PowerPoint 演示文稿（pptx）", "a PowerPoint presentation (pptx)"),
            _ when Any("OFD.xml") => FileType.Document("OFD 版式文件", "an OFD document"),
            _ when Any("META-INF/container.xml") => FileType.Document("电子书（epub）", "an e-book (epub)"),
            _ when Any("content.xml") => FileType.Document("OpenDocument 文档（odt 等）", "an OpenDocument file (odt or the like)"),
            _ => FileType.Archive("压缩包（zip），其中没有 Word 文档正文", "a zip archive without the body of a Word document"),
        };
    }

    // Directory entries of an OLE file hold the names of streams in UTF-16.
    private static bool Names(ReadOnlySpan<byte> content, string stream) =>
        content.IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0;
}
