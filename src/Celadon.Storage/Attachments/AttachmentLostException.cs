namespace Celadon.Storage.Attachments;

/// <summary>An attachment's content is missing or is not what was stored.</summary>
public sealed class AttachmentLostException : Exception
{
    /// <summary>The stable code.</summary>
    public const string Code = "ATT-007";

    /// <summary>For serialisers only.</summary>
    public AttachmentLostException()
        : this("", null)
    {
    }

    /// <summary>A lost content.</summary>
    /// <param name="fileName">The attachment's name.</param>
    public AttachmentLostException(string fileName)
        : this(fileName, null)
    {
    }

    /// <summary>A lost content.</summary>
    /// <param name="fileName">The attachment's name.</param>
    /// <param name="innerException">What the system said.</param>
    public AttachmentLostException(string fileName, Exception? innerException)
        : base(Words(fileName, "en"), innerException) => FileName = fileName;

    /// <summary>The attachment's name.</summary>
    public string FileName { get; }

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Words(FileName, language);

    private static string Words(string fileName, string language) => Code + " " + (language == "en"
        ? $"The content of the attachment \"{fileName}\" is missing or was changed after it was stored. It is not shown. Ask the system administrator to restore it from a backup; audit verify lists every such file."
        : $"附件“{fileName}”的内容缺失或在存入后被改动，不予显示。请联系系统管理员用备份恢复；audit verify 可列出全部此类文件。");
}
