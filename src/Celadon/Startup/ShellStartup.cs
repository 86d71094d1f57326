using System.Text.Encodings.Web;
using System.Text.Unicode;
using Celadon.Languages;
using Celadon.Organization.Permissions;
using Celadon.Shell;
using Celadon.Shell.AsOf;
using Celadon.Shell.Preferences;
using Celadon.Shell.Problems;
using Celadon.SignIn;
using Celadon.SignIn.External;
using Celadon.SignIn.Access;
using Celadon.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Celadon.Startup;

/// <summary>The frame all pages share: languages, theme, as-of date, problems, headers.</summary>
internal static class ShellStartup
{
    internal static void AddShell(this WebApplicationBuilder builder, CeladonHostOptions options, bool isHttps)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton(options.Clock);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.AddKeys(options);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = SessionCookies.Name("form", isHttps);
            antiforgery.Cookie.SecurePolicy = isHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;   // ours is stricter
        });
        services.AddRazorComponents();
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = ProblemWords.Fill);
        services.AddHealthChecks();
        services.AddSignIn(options.OpenId is { } asked ? ExternalProvider.Of(asked) : null, isHttps);
        services.AddRequestLimits();

        services.AddScoped<PageLanguage>();
        services.AddScoped<PageTheme>();
        services.AddScoped<AsOfDate>();
    }

    private static void AddKeys(this IServiceCollection services, CeladonHostOptions options)
    {
        IDataProtectionBuilder protection = services.AddDataProtection().SetApplicationName("Celadon");
        if (CeladonDatabase.NamesServer(options.Database))
        {
            services.AddOptions<KeyManagementOptions>().Configure<CeladonDatabase>((keys, database) => keys.XmlRepository = new KeysInDatabase(database));
        }
        else
        {
            protection.PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.Folder, "keys")));
        }
    }

    internal static void UseShell(this WebApplication app, bool isHttps)
    {
        if (isHttps)
        {
            app.UseHsts();
        }

        app.UseSecurityHeaders();
        app.UseRequestLocalization(PageLanguage.Configure);
        app.UseProblemPages();
        app.UseHeldForms();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAccessControl();
        app.UseAntiforgery();
    }

    internal static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().OpenToEverybody();
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync }).OpenToEverybody();
        app.MapPreferences();
        app.MapGet("/", async (AsOfDate asOf, CurrentActor reader) => Results.LocalRedirect(asOf.Link(FirstPageOf(await reader.FindAsync())))).OpenToSignedIn();
        app.MapRazorComponents<App>().Add(OpenOwnRedirect);
    }

    private static string FirstPageOf(Actor reader) =>
        reader.May(Permission.ReadLedger) ? "/ledger" : reader.May(Permission.ReadAccounts) ? "/accounts" : "/my-account";

    // The framework's own address for following redirects; every page says by itself who may ask it.
    private static void OpenOwnRedirect(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: "/_framework/opaque-redirect" })
        {
            endpoint.Metadata.Add(new OpenToEverybodyAttribute());
        }
    }
}
