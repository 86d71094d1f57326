using System.Globalization;

namespace Celadon.Languages;

/// <summary>The language a page speaks.</summary>
public sealed class PageLanguage
{
    /// <summary>Name of the cookie that keeps the reader's choice.</summary>
    public const string Cookie = "celadon-language";

    /// <summary>The languages every page has; the first is the one for readers who ask for none of them.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["zh-CN", "en"];

    /// <summary>The tag for the page's <c>lang</c> attribute.</summary>
    public string Tag => CultureInfo.CurrentUICulture.Name;

    /// <summary>True where the page speaks Chinese.</summary>
    public bool IsChinese => Tag == Tags[0];

    internal static void Configure(RequestLocalizationOptions options)
    {
        CultureInfo[] cultures = [.. Tags.Select(CultureInfo.GetCultureInfo)];
        options.SupportedCultures = cultures;
        options.SupportedUICultures = cultures;
        options.SetDefaultCulture(Tags[0]);
        options.RequestCultureProviders = [new LanguageOfRequest()];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }

    /// <summary>The language of ours that serves a tag such as zh, zh-Hans-CN or en-GB; null where none does.</summary>
    internal static string? For(string? tag) =>
        tag is null ? null : Tags.FirstOrDefault(ours => string.Equals(Primary(ours), Primary(tag), StringComparison.OrdinalIgnoreCase));

    private static string Primary(string tag) => tag.Split('-', '_')[0];
}
