namespace Celadon.PlanReader.Documents;

/// <summary>All reasons to refuse a file. {0} is the file's name, the rest are the details of the kind.</summary>
/// <param name="Code">Stable: never used again for another reason.</param>
/// <param name="Words">The message in both languages.</param>
internal sealed record RefusalKind(string Code, Phrase Words)
{
    internal static readonly RefusalKind Empty = new("READ-001", new(
        "文件“{0}”为 0 字节，没有内容。请确认文件已完整保存或下载，再重新上传。",
        "The file \"{0}\" has 0 bytes: there is nothing in it. Check that it was saved or downloaded completely, then upload it again."));

    internal static readonly RefusalKind TooLarge = new("READ-002", new(
        "文件“{0}”有 {1} 字节，超过上限 {2} 字节（50 MB）。请去掉其中的图片或附件，或另存为纯文字的 docx 后再上传。",
        "The file \"{0}\" has {1} bytes, more than the limit of {2} bytes (50 MB). Remove its pictures or attachments, or save it as a docx of words only, then upload it again."));

    internal static readonly RefusalKind WrongType = new("READ-003", new(
        "文件“{0}”的内容是{1}，不能读取。可读取的类型：docx、带文字的 pdf、html、txt。请{2}",
        "The content of the file \"{0}\" is {1}, which cannot be read. What can be read: docx, pdf with text, html, txt. {2}"));

    internal static readonly RefusalKind Unrecognised = new("READ-004", new(
        "文件“{0}”的开头（{1}）不是任何可读取的类型，像是二进制文件。可读取的类型：docx、带文字的 pdf、html、txt。请上传方案的原文件。",
        "The file \"{0}\" begins with {1}, which is none of the types that can be read; it looks binary. What can be read: docx, pdf with text, html, txt. Upload the plan's source file."));

    internal static readonly RefusalKind PasswordProtected = new("READ-005", new(
        "文件“{0}”（{1}）设有打开密码，内容已加密。请用原软件打开，取消密码后另存，再上传。",
        "The file \"{0}\" ({1}) is protected by a password and its content is encrypted. Open it in its own program, remove the password, save it, then upload it again."));

    internal static readonly RefusalKind Scanned = new("READ-006", new(
        "文件“{0}”共 {1} 页，只有图像，没有文字层，应为扫描件。请向发文单位索取 docx 原稿，或用文字识别（OCR）软件转成带文字的 pdf 或 docx 并校对后再上传。",
        "The file \"{0}\" has {1} page(s) of images and no text layer: it is a scan. Ask the issuing office for the source docx, or turn it into a pdf or docx with text by OCR, proofread it, then upload it."));

    internal static readonly RefusalKind Damaged = new("READ-007", new(
        "文件“{0}”是{1}，但已损坏，不能打开（{2}）。请重新下载，或用原软件打开并另存后再上传。",
        "The file \"{0}\" is {1} but damaged and cannot be opened ({2}). Download it again, or open it in its own program and save it anew, then upload it."));

    internal static readonly RefusalKind Bomb = new("READ-008", new(
        "文件“{0}”有 {1} 字节，解压后异常庞大（{2}）。为安全起见未予展开。正常的方案文件不会如此；请用原软件打开并另存后再上传。",
        "The file \"{0}\" has {1} bytes and unpacks to an abnormal size ({2}). It was not unpacked, for safety. No ordinary plan is like that; open it in its own program and save it anew, then upload it."));

    internal static readonly RefusalKind HostileMarkup = new("READ-009", new(
        "文件“{0}”是{1}，其标记异常（{2}）。为安全起见未予读取。请在浏览器中打开该页，把正文复制到 docx 或 txt 后再上传。",
        "The file \"{0}\" is {1} with abnormal markup ({2}). It was not read, for safety. Open the page, copy its article into a docx or txt, then upload that."));

    internal static readonly RefusalKind NoWords = new("READ-010", new(
        "文件“{0}”是{1}，其中没有文字。如果内容是图片，请索取 docx 原稿，或用文字识别（OCR）软件转换并校对后再上传。",
        "The file \"{0}\" is {1} without any words in it. If its content is a picture, ask for the source docx, or convert it by OCR and proofread it, then upload it."));

    internal static readonly RefusalKind UnknownCharacters = new("READ-011", new(
        "文件“{0}”的文字编码无法识别：第 {1} 字节处既不是 UTF-8，全文也不是 GB18030。请用记事本打开并另存为 UTF-8 编码后再上传。",
        "The characters of the file \"{0}\" cannot be decoded: byte {1} is not UTF-8, and the file is not GB18030. Open it in a text editor, save it as UTF-8, then upload it again."));

    internal static readonly RefusalKind UnmappedText = new("READ-012", new(
        "文件“{0}”的文字层不可用：{2} 个字符中有 {1} 个的字体没有说明是什么字。请向发文单位索取 docx 原稿，或用文字识别（OCR）软件转换并校对后再上传。",
        "The text layer of the file \"{0}\" is of no use: the fonts of {1} of its {2} characters do not tell which characters they are. Ask the issuing office for the source docx, or convert it by OCR and proofread it, then upload it."));

    /// <summary>Every kind, in the order of the codes.</summary>
    internal static readonly IReadOnlyList<RefusalKind> All =
    [
        Empty, TooLarge, WrongType, Unrecognised, PasswordProtected, Scanned, Damaged, Bomb, HostileMarkup, NoWords, UnknownCharacters,
        UnmappedText,
    ];
}
