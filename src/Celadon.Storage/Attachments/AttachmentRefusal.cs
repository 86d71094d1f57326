using System.Globalization;

namespace Celadon.Storage.Attachments;

/// <summary>Why a file was not taken. Nothing of it was kept.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="FileName">The name it was given, cleaned.</param>
/// <param name="Limit">The most that is accepted. [bytes]</param>
public sealed record AttachmentRefusal(AttachmentRefusalReason Reason, string FileName, long Limit)
{
    private const long BytesPerMegabyte = 1024 * 1024;

    /// <summary>The stable code: ATT-001 …</summary>
    public string Code => Reason switch
    {
        AttachmentRefusalReason.Empty => "ATT-001",
        AttachmentRefusalReason.TooLarge => "ATT-002",
        AttachmentRefusalReason.NotAccepted => "ATT-003",
        AttachmentRefusalReason.NotAsNamed => "ATT-004",
        AttachmentRefusalReason.Runs => "ATT-005",
        _ => "ATT-006",
    };

    /// <summary>Found – expected – what to do, without the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language)
    {
        string megabytes = (Limit / BytesPerMegabyte).ToString(CultureInfo.InvariantCulture);
        return (language == "en", Reason) switch
        {
            (true, AttachmentRefusalReason.Empty) => $"\"{FileName}\" has 0 bytes. Check that it was saved completely, then attach it again.",
            (true, AttachmentRefusalReason.TooLarge) => $"\"{FileName}\" is larger than {megabytes} MB. Make its pictures smaller or split it.",
            (true, AttachmentRefusalReason.NotAccepted) => $"\"{FileName}\" is of a type that is not accepted. Accepted are docx, xlsx, pptx, ofd, pdf, jpg, png, txt, csv and zip; save it as one of these.",
            (true, AttachmentRefusalReason.NotAsNamed) => $"The content of \"{FileName}\" is not what its name says. Open it in its own program and save it anew under a name with the right ending.",
            (true, AttachmentRefusalReason.Runs) => $"\"{FileName}\" is or holds a program, a script, a macro or a web page and was not taken, for safety. Attach the document itself.",
            (true, _) => $"\"{FileName}\" bears a mark of secrecy. Documents with state secrets must not be put into this system; nothing of it was kept. Handle it by the rules of secrecy.",
            (_, AttachmentRefusalReason.Empty) => $"“{FileName}”为 0 字节。请确认保存完整后重新上传。",
            (_, AttachmentRefusalReason.TooLarge) => $"“{FileName}”超过 {megabytes} MB。请压缩图片或拆分后上传。",
            (_, AttachmentRefusalReason.NotAccepted) => $"“{FileName}”的类型不能上传。可上传 docx、xlsx、pptx、ofd、pdf、jpg、png、txt、csv、zip，请另存后上传。",
            (_, AttachmentRefusalReason.NotAsNamed) => $"“{FileName}”的内容与扩展名不符。请用原软件打开，另存为正确的类型后上传。",
            (_, AttachmentRefusalReason.Runs) => $"“{FileName}”是或含有程序、脚本、宏或网页，为安全起见未接收。请上传文件本身。",
            (_, _) => $"“{FileName}”带有密级标志。涉密文件不得存入本系统，系统未保留其任何内容。请按保密规定处理。",
        };
    }
}

/// <summary>Why a file was not taken.</summary>
public enum AttachmentRefusalReason
{
    /// <summary>It has no content.</summary>
    Empty,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>It is of a type that is not accepted.</summary>
    NotAccepted,

    /// <summary>Its content is not what its name says.</summary>
    NotAsNamed,

    /// <summary>It is or holds something that runs.</summary>
    Runs,

    /// <summary>It bears a mark of secrecy.</summary>
    Secret,
}

/// <summary>What came of storing a file: the attachment, or why it was refused.</summary>
/// <param name="Attachment">The attachment; null where it was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was stored.</param>
public sealed record AttachmentStoring(Attachment? Attachment, AttachmentRefusal? Refusal);
