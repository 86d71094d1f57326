namespace Celadon.Organization.Permissions;

/// <summary>Somebody asks for what their role does not give, or not over this object. Nothing was done.</summary>
public sealed class NotPermittedException : Exception
{
    /// <summary>The stable code.</summary>
    public const string Code = "ORG-001";

    /// <summary>For serialisers only.</summary>
    public NotPermittedException()
        : this(MessageIn("en"), null)
    {
    }

    /// <summary>For serialisers only.</summary>
    /// <param name="message">The words.</param>
    public NotPermittedException(string message)
        : this(message, null)
    {
    }

    /// <summary>For serialisers only.</summary>
    /// <param name="message">The words.</param>
    /// <param name="innerException">What led to it.</param>
    public NotPermittedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A permission that is not given.</summary>
    /// <param name="permission">Which.</param>
    public NotPermittedException(Permission permission)
        : this($"{MessageIn("en")} ({permission})", null) => Permission = permission;

    /// <summary>The permission that is missing; null where none is named.</summary>
    public Permission? Permission { get; }

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public static string MessageIn(string language) => Code + " " + (language == "en"
        ? "Your account may not do this here. Nothing was changed. If your duty needs it, ask the security administrator to give your account the role."
        : "您的账号没有此项权限，未作任何改动。如工作需要，请联系安全管理员为账号授予相应角色。");
}
