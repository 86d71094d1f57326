namespace Celadon.Storage.Attachments;

/// <summary>A file somebody attached to a record.</summary>
/// <param name="Id">Its id. [32 hexadecimal digits]</param>
/// <param name="FileName">The name it was given, cleaned.</param>
/// <param name="Kind">What its content is.</param>
/// <param name="Size">Its length. [bytes]</param>
/// <param name="Sha256">The hash of its content. [64 hexadecimal digits]</param>
/// <param name="StoredAt">When it was attached.</param>
public sealed record Attachment(string Id, string FileName, AttachmentKind Kind, long Size, string Sha256, DateTimeOffset StoredAt)
{
    /// <summary>What a browser is told that it is.</summary>
    public string MediaType => AttachmentKinds.MediaTypeOf(Kind);
}

/// <summary>What an attachment's content is, told from the content itself.</summary>
public enum AttachmentKind
{
    /// <summary>A Word document without macros.</summary>
    Docx,

    /// <summary>An Excel workbook without macros.</summary>
    Xlsx,

    /// <summary>A presentation without macros.</summary>
    Pptx,

    /// <summary>An OFD document (GB/T 33190—2016).</summary>
    Ofd,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>Plain text.</summary>
    Txt,

    /// <summary>A table as text.</summary>
    Csv,

    /// <summary>An archive without programs in it.</summary>
    Zip,
}
