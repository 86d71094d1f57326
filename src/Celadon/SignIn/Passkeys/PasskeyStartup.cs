using System.Text;
using Celadon.Organization;
using Celadon.SignIn.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Celadon.SignIn.Passkeys;

/// <summary>Passkeys by the framework's own handler, over our accounts.</summary>
internal static class PasskeyStartup
{
    private const string Json = "application/json";

    internal static void AddPasskeys(this IServiceCollection services)
    {
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // With the person verified by the device, a passkey is two factors in one.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        services.AddScoped<IPasskeyHandler<PasskeyHolder>>(provider => new PasskeyHandler<PasskeyHolder>(
            Holders(provider), provider.GetRequiredService<IOptions<IdentityPasskeyOptions>>()));
        services.AddScoped<PasskeyDesk>();
    }

    internal static void MapPasskeys(this WebApplication app)
    {
        app.MapGet("/sign-in/passkey", async (HttpContext context, PasskeyDesk desk) => Results.Text(await desk.AskForOneAsync(context), Json, Encoding.UTF8)).OpenToEverybody();
        app.MapGet("/my-account/passkey", async (HttpContext context, PasskeyDesk desk, CurrentActor current) => await current.AccountAsync() is { } account
            ? Results.Text(await desk.AskForNewAsync(context, account), Json, Encoding.UTF8)
            : Results.Unauthorized()).OpenToSignedIn();
    }

    private static UserManager<PasskeyHolder> Holders(IServiceProvider provider) => new(
        new PasskeyHolders(provider.GetRequiredService<OrganizationModule>()), Options.Create(new IdentityOptions()), new PasswordHasher<PasskeyHolder>(), [], [],
        new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), provider, provider.GetRequiredService<ILogger<UserManager<PasskeyHolder>>>());
}
