using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Celadon.SignIn;

/// <summary>The cookies sessions live in.</summary>
internal static class SessionCookies
{
    private static readonly TimeSpan HalfWayLasts = TimeSpan.FromMinutes(10);

    internal static AuthenticationBuilder AddSessions(this IServiceCollection services, bool isHttps) => services
        .AddAuthentication(Session.Whole)
        .AddCookie(Session.Whole, cookie =>
        {
            Protect(cookie, "session", isHttps);
            cookie.ExpireTimeSpan = Session.Idle;
            cookie.SlidingExpiration = true;
        })
        .AddCookie(Session.HalfWay, cookie =>
        {
            Protect(cookie, "half-way", isHttps);
            cookie.ExpireTimeSpan = HalfWayLasts;
            cookie.SlidingExpiration = false;
        });

    /// <summary>A cookie's name: over HTTPS the browser itself keeps others from setting it.</summary>
    internal static string Name(string name, bool isHttps) => (isHttps ? "__Host-" : "") + "celadon-" + name;

    internal static void Protect(CookieAuthenticationOptions cookie, string name, bool isHttps)
    {
        cookie.Cookie.Name = Name(name, isHttps);
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.Path = "/";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.IsEssential = true;
    }
}
