using System.Net;
using Celadon.Startup;

namespace Celadon.Tests.Running;

/// <summary>The real program on a free port, with a folder of its own that goes when it stops.</summary>
public sealed class RunningCeladon : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
    private WebApplication? app;

    /// <summary>The day the program believes it is: long after the plan's period.</summary>
    public static DateOnly Today { get; } = new(2026, 10, 12);

    /// <summary>The database's file.</summary>
    public string Database => Path.Combine(folder, "celadon.db");

    public Uri Address => new(App.Urls.First());

    public IServiceProvider Services => App.Services;

    private WebApplication App => app ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        app = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = Database, Port = 0, Clock = new StoppedClock() });
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

    /// <summary>A browser: it keeps cookies, asks for pages, and shows redirects instead of following them.</summary>
    public Browser Open(string language = "zh-CN") => new(Address, language);

    // 23:30 in UTC is already the next day in the office.
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 10, 11, 23, 30, 0, TimeSpan.Zero);
    }

    /// <summary>Asks as a browser does.</summary>
    public sealed class Browser : IDisposable
    {
        private readonly HttpClient client;

        internal Browser(Uri address, string language)
        {
            client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
            {
                BaseAddress = address,
            };
            client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        }

        public HttpClient Client => client;

        public Task<HttpResponseMessage> Ask(string path) =>
            client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        public async Task<Page> Read(string path)
        {
            using HttpResponseMessage answer = await Ask(path);
            return await Page.Of(answer);
        }

        public Task<HttpResponseMessage> Send(string path, HttpContent content) =>
            client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);

        public void Dispose() => client.Dispose();
    }
}
