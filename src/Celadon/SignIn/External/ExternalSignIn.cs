using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Celadon.SignIn.External;

/// <summary>Speaks OpenID Connect: code flow with PKCE; of the tokens nothing is kept.</summary>
internal static class ExternalSignIn
{
    /// <summary>The scheme that leads to the provider.</summary>
    internal const string Scheme = "celadon-external";

    /// <summary>The scheme of what came back from there.</summary>
    internal const string AnswerScheme = "celadon-external-answer";

    private const string AnswerPath = "/sign-in/external/answer";

    private static readonly TimeSpan AnswerLasts = TimeSpan.FromMinutes(5);

    internal static void AddExternalSignIn(this AuthenticationBuilder authentication, ExternalProvider provider, bool isHttps) => authentication
        .AddCookie(AnswerScheme, cookie =>
        {
            SessionCookies.Protect(cookie, "external", isHttps);
            cookie.ExpireTimeSpan = AnswerLasts;
            cookie.SlidingExpiration = false;
        })
        .AddOpenIdConnect(Scheme, openId =>
        {
            openId.Authority = provider.Authority.ToString();
            openId.RequireHttpsMetadata = !provider.Authority.IsLoopback;
            (openId.ClientId, openId.ClientSecret) = (provider.ClientId, provider.ClientSecret);
            openId.ResponseType = OpenIdConnectResponseType.Code;
            // A form sent from elsewhere would come without the cookies that guard the way.
            openId.ResponseMode = OpenIdConnectResponseMode.Query;
            openId.SignInScheme = AnswerScheme;
            openId.CallbackPath = AnswerPath;
            openId.MapInboundClaims = false;
            // By default the answer forgets who vouched.
            openId.ClaimActions.Remove("iss");
            openId.SaveTokens = false;
            openId.DisableTelemetry = true;
            openId.Scope.Clear();
            openId.Scope.Add("openid");
            openId.Scope.Add("profile");
            Protect(openId.CorrelationCookie, isHttps);
            Protect(openId.NonceCookie, isHttps);
            openId.Events.OnRemoteFailure = context =>
            {
                context.HandleResponse();
                context.Response.Redirect(ExternalEndpoints.FailedPage);
                return Task.CompletedTask;
            };
        });

    /// <summary>Who came back from the provider; null where nobody did.</summary>
    internal static async Task<ExternalPerson?> PersonAsync(HttpContext context)
    {
        AuthenticateResult answer = await context.AuthenticateAsync(AnswerScheme);
        return answer.Principal is { } principal && principal.FindFirstValue("iss") is { } issuer && principal.FindFirstValue("sub") is { } subject
            ? new ExternalPerson(issuer, subject, principal.FindAll("amr").Any(method => IsSecondFactor(method.Value)), answer.Properties?.Items ?? new Dictionary<string, string?>())
            : null;
    }

    // RFC 8176: what a provider says of how somebody signed in there.
    private static bool IsSecondFactor(string method) => method is "mfa" or "otp" or "hwk" or "sc" or "fpt" or "face";

    private static void Protect(CookieBuilder cookie, bool isHttps)
    {
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
