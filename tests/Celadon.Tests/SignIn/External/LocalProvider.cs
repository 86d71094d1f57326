using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Celadon.Tests.SignIn.External;

/// <summary>A real provider of OpenID Connect on a free port of this machine. It vouches for whoever the test says stands before it.</summary>
internal sealed class LocalProvider : IAsyncDisposable
{
    public const string Client = "celadon-test";

    public const string PasswordMethod = "pwd";

    private readonly WebApplication app;

    private LocalProvider(WebApplication app) => this.app = app;

    /// <summary>Its address.</summary>
    public string Address => app.Urls.First();

    /// <summary>Who stands before it; null where somebody gives up.</summary>
    public string? Subject { get; set; }

    /// <summary>How it says the person signed in there (RFC 8176).</summary>
    public string Method { get; set; } = PasswordMethod;

    public static async Task<LocalProvider> StartAsync(CancellationToken cancellation)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        LocalProvider? provider = null;
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.EnableDegradedMode();
            server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token");
            server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
            server.RegisterScopes(Scopes.Profile);
            server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != Client || !new Uri(context.RedirectUri!).IsLoopback)
                {
                    context.Reject(Errors.InvalidClient, "Unknown client.");
                }

                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != Client)
                {
                    context.Reject(Errors.InvalidClient, "Unknown client.");
                }

                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (provider!.Subject is not { } subject)
                {
                    context.Reject(Errors.AccessDenied, "Given up.");
                    return default;
                }

                var identity = new ClaimsIdentity("local", Claims.Name, Claims.Role);
                identity.SetClaim(Claims.Subject, subject);
                identity.SetClaims(Claims.AuthenticationMethodReference, [provider.Method]);
                identity.SetDestinations(_ => [Destinations.IdentityToken]);
                context.SignIn(new ClaimsPrincipal(identity));
                return default;
            }));
        });
        WebApplication app = builder.Build();
        app.UseAuthentication();
        provider = new LocalProvider(app);
        await app.StartAsync(cancellation);
        return provider;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
