using System.Globalization;
using Celadon.PlanReader.Documents.Pdf;
using Celadon.PlanReader.Documents.PlainText;
using Celadon.PlanReader.Documents.Web;
using Celadon.PlanReader.Documents.Word;

namespace Celadon.PlanReader.Documents;

/// <summary>Turns the bytes of a file into words, or says why it cannot be read.</summary>
public static class DocumentOpener
{
    /// <summary>The largest file that is read. [bytes]</summary>
    public const int LargestFile = 50 * 1024 * 1024;

    /// <summary>Opens a file.</summary>
    /// <param name="content">The bytes of the file; any bytes are accepted.</param>
    /// <param name="fileName">
    /// Its name, for messages, and to tell a page from a text where the content alone does not.
    /// A name that does not fit the content is no reason to refuse: the content decides.
    /// </param>
    /// <returns>The words, or a refusal. Nothing is thrown for what a file contains.</returns>
    public static DocumentOpening Open(ReadOnlyMemory<byte> content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        try
        {
            var text = Read(content, fileName);
            return string.IsNullOrWhiteSpace(text.Text)
                ? DocumentOpening.Refused(new DocumentRefusal(RefusalKind.NoWords, fileName, NameOf(text.Format)))
                : DocumentOpening.Read(text);
        }
        catch (UnreadableFileException unreadable)
        {
            return DocumentOpening.Refused(unreadable.For(fileName));
        }
    }

    private static DocumentText Read(ReadOnlyMemory<byte> content, string fileName)
    {
        if (content.IsEmpty)
        {
            throw new UnreadableFileException(RefusalKind.Empty);
        }

        if (content.Length > LargestFile)
        {
            throw new UnreadableFileException(RefusalKind.TooLarge, Count(content.Length), Count(LargestFile));
        }

        var bytes = content.Span;
        return bytes switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => WordFile.Read(content),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw Ole(bytes),
            _ when PdfFile.Begins(bytes) => PdfFile.Read(content),
            _ when KnownFileTypes.Recognise(bytes) is { } type => throw WrongType(type),
            _ => ReadCharacters(bytes, fileName),
        };
    }

    private static DocumentText ReadCharacters(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (PlainTextFile.LooksBinary(bytes))
        {
            throw new UnreadableFileException(RefusalKind.Unrecognised, PlainTextFile.FirstBytes(bytes));
        }

        string? charset = WebPageSigns.DeclaredCharset(bytes);
        string characters = CharacterDecoding.DecodeDeclared(bytes, charset);
        if (KnownFileTypes.RecogniseText(characters) is { } type)
        {
            throw WrongType(type);
        }

        return WebPageSigns.IsWebPage(characters, fileName) ? WebPageFile.Read(characters) : PlainTextFile.Read(characters);
    }

    private static UnreadableFileException Ole(ReadOnlySpan<byte> bytes) => KnownFileTypes.IsEncryptedPackage(bytes)
        ? new UnreadableFileException(RefusalKind.PasswordProtected, new Phrase("加密的 Office 文档", "an encrypted Office document"))
        : WrongType(KnownFileTypes.RecogniseOle(bytes));

    /// <summary>The refusal of a file that is whole but of another type.</summary>
    internal static UnreadableFileException WrongType(FileType type) => new(RefusalKind.WrongType, type.Name, type.Advice);

    /// <summary>A format as messages name it.</summary>
    internal static Phrase NameOf(DocumentFormat format) => format switch
    {
        DocumentFormat.Docx => new Phrase("Word 文档（docx）", "a Word document (docx)"),
        DocumentFormat.Pdf => new Phrase("PDF 文件", "a PDF file"),
        DocumentFormat.Html => new Phrase("网页（html）", "a web page (html)"),
        _ => new Phrase("文本文件（txt）", "a text file (txt)"),
    };

    /// <summary>A number as messages show it.</summary>
    internal static Phrase Count(long number) => Phrase.Same(number.ToString("N0", CultureInfo.InvariantCulture));
}
