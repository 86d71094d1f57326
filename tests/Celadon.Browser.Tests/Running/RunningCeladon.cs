using Celadon.Startup;

namespace Celadon.Browser.Tests.Running;

/// <summary>The real program on a free port with a database of its own, which goes when it stops.</summary>
public sealed class RunningCeladon : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
    private WebApplication? app;

    /// <summary>Where it answers.</summary>
    public string Address => app?.Urls.First() ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        app = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = Path.Combine(folder, "celadon.db"), Port = 0 });
        await app.StartAsync();
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
