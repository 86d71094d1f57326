using Celadon.Organization;
using Celadon.SignIn.Access;
using Celadon.SignIn.External;
using Celadon.SignIn.Passkeys;
using Microsoft.AspNetCore.Authentication;

namespace Celadon.SignIn;

/// <summary>Sessions, and the endpoints that end them.</summary>
internal static class SignInStartup
{
    internal static void AddSignIn(this IServiceCollection services, ExternalProvider? provider, bool isHttps)
    {
        AuthenticationBuilder authentication = services.AddSessions(isHttps);
        services.AddSingleton<LinkPermits>();
        if (provider is not null)
        {
            services.AddSingleton(provider);
            authentication.AddExternalSignIn(provider, isHttps);
        }

        services.AddPasskeys();
        services.AddScoped<CurrentActor>();
        services.AddSingleton<AuthenticatorKeys>();
        services.AddHostedService<SignInLogPurge>();
    }

    internal static void MapSignIn(this WebApplication app)
    {
        app.MapPost("/sign-out", SignOutAsync).OpenToSignedIn();
        app.MapExternalSignIn();
        app.MapPasskeys();
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, CurrentActor current, OrganizationModule organization, Microsoft.AspNetCore.Antiforgery.IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        if (await current.AccountAsync() is { } account)
        {
            await organization.RecordSignOutAsync(account, current.Address, context.RequestAborted);
        }

        await context.SignOutAsync(Session.Whole);
        return Results.LocalRedirect("/sign-in");
    }
}
