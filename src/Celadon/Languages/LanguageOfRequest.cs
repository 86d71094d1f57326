using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;

namespace Celadon.Languages;

/// <summary>The reader's own choice first, then what the browser asks for.</summary>
/// <remarks>The framework's provider knows exact tags and parents only: a browser that asks for "zh, en;q=0.8" would get English.</remarks>
internal sealed class LanguageOfRequest : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        string? tag = PageLanguage.For(httpContext.Request.Cookies[PageLanguage.Cookie]) ?? Asked(httpContext.Request);
        return Task.FromResult(tag is null ? null : new ProviderCultureResult(tag));
    }

    private static string? Asked(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out IList<StringWithQualityHeaderValue>? asked)
            ? asked.Where(language => language.Quality != 0)
                .OrderByDescending(language => language.Quality ?? 1)
                .Select(language => PageLanguage.For(language.Value.Value))
                .FirstOrDefault(tag => tag is not null)
            : null;
}
