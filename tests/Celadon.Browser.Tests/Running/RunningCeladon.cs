using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Startup;
using Celadon.Tests.SignedIn;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Browser.Tests.Running;

/// <summary>The real program on a free port with a database of its own, which goes when it stops.</summary>
public sealed class RunningCeladon : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
    private WebApplication? app;

    /// <summary>Where it answers.</summary>
    public string Address => app?.Urls.First() ?? throw new InvalidOperationException("Not started.");

    /// <summary>The office head's session.</summary>
    public System.Net.Cookie Session { get; private set; } = new();

    /// <summary>Makes accounts and signs in with them.</summary>
    internal Office Office { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        app = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = Path.Combine(folder, "celadon.db"), Port = 0, PasswordRounds = Celadon.Tests.SignedIn.Office.PasswordRounds });
        await app.StartAsync();
        Office = new Office(new Uri(Address), app.Services.GetRequiredService<OrganizationModule>(), TimeProvider.System);
        Session = await Office.SignInAsync("office-head", Role.OfficeHead, null, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
