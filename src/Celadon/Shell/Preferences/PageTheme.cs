namespace Celadon.Shell.Preferences;

/// <summary>Light or dark, as the reader chose; the system's preference where she chose nothing.</summary>
public sealed class PageTheme(IHttpContextAccessor http)
{
    /// <summary>Name of the cookie that keeps the choice.</summary>
    public const string Cookie = "celadon-theme";

    /// <summary>The choices, as written in cookie, form and <c>data-theme</c>; the first follows the system.</summary>
    public static IReadOnlyList<string> Words { get; } = ["system", "light", "dark"];

    /// <summary>What was chosen.</summary>
    public string Chosen =>
        http.HttpContext?.Request.Cookies[Cookie] is { } word && Words.Contains(word) ? word : Words[0];

    /// <summary>The value for <c>data-theme</c>; null leaves it to the system.</summary>
    public string? Word => Chosen == Words[0] ? null : Chosen;
}
