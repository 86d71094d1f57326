using Celadon.Languages;
using Celadon.SignIn.Access;
using Microsoft.AspNetCore.Mvc;

namespace Celadon.Shell.Preferences;

/// <summary>Keeps language and theme in cookies, so that they work without a script and without an account.</summary>
internal static class PreferenceEndpoints
{
    internal static void MapPreferences(this WebApplication app)
    {
        app.MapPost("/preferences/language", (HttpContext context, [FromForm] string? choice, [FromForm] string? returnTo) =>
            PageLanguage.Tags.Contains(choice) ? Keep(context, PageLanguage.Cookie, choice!, returnTo) : Results.BadRequest()).OpenToEverybody();
        app.MapPost("/preferences/theme", (HttpContext context, [FromForm] string? choice, [FromForm] string? returnTo) =>
            PageTheme.Words.Contains(choice) ? Keep(context, PageTheme.Cookie, choice!, returnTo) : Results.BadRequest()).OpenToEverybody();
    }

    private static IResult Keep(HttpContext context, string cookie, string choice, string? returnTo)
    {
        context.Response.Cookies.Append(cookie, choice, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.LocalRedirect(IsOwnPage(returnTo) ? returnTo! : "/");
    }

    // "//elsewhere" and "/\elsewhere" are other sites to a browser.
    private static bool IsOwnPage(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal);
}
