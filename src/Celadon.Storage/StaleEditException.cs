namespace Celadon.Storage;

/// <summary>Somebody else changed the record after the form was opened. Nothing was written.</summary>
public sealed class StaleEditException : Exception
{
    /// <summary>The stable code.</summary>
    public const string Code = "STORE-006";

    /// <summary>A stale edit.</summary>
    public StaleEditException()
        : this(null)
    {
    }

    /// <summary>A stale edit.</summary>
    /// <param name="message">Ignored; the words are always the same.</param>
    public StaleEditException(string? message)
        : this(message, null)
    {
    }

    /// <summary>A stale edit.</summary>
    /// <param name="message">Ignored; the words are always the same.</param>
    /// <param name="innerException">What the database said.</param>
    public StaleEditException(string? message, Exception? innerException)
        : base(MessageIn("en"), innerException)
    {
    }

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public static string MessageIn(string language) => Code + " " + (language == "en"
        ? "Somebody else has changed this record since you opened it. Nothing was saved. Look at the present state, then enter your change again; what you typed is kept below."
        : "您打开之后，该记录已被他人修改，本次未保存。请查看最新内容后重新提交；您填写的内容保留在下方。");
}
