using Celadon.Organization;
using Celadon.SignIn.External;
using Celadon.Startup;
using Celadon.Tests.SignedIn;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.SignIn.External;

/// <summary>The program, and a provider beside it. By the real clock, since the cookies of the way there are dated for the client's.</summary>
public sealed class SiteWithProvider : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
    private WebApplication? app;

    internal LocalProvider Provider { get; private set; } = null!;

    internal Uri Address => new(app!.Urls.First());

    internal OrganizationModule Room => app!.Services.GetRequiredService<OrganizationModule>();

    internal Office Office => new(Address, Room, TimeProvider.System);

    public async ValueTask InitializeAsync()
    {
        Provider = await LocalProvider.StartAsync(TestContext.Current.CancellationToken);
        app = await CeladonHost.BuildAsync(new CeladonHostOptions
        {
            Database = Path.Combine(folder, "celadon.db"),
            Port = 0,
            PasswordRounds = Office.PasswordRounds,
            OpenId = new OpenIdRequest(Provider.Address, LocalProvider.Client, "城市统一认证"),
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        await Provider.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
