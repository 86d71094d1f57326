using System.Net;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Startup;
using Celadon.Tests.SignedIn;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.Running;

/// <summary>The real program on a free port, with a folder of its own that goes when it stops.</summary>
public sealed class RunningCeladon : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
    private WebApplication? app;
    private Cookie? session;

    /// <summary>The day the program believes it is: long after the plan's period.</summary>
    public static DateOnly Today { get; } = new(2026, 10, 12);

    /// <summary>The database's file.</summary>
    public string Database => Path.Combine(folder, "celadon.db");

    public Uri Address => new(App.Urls.First());

    public IServiceProvider Services => App.Services;

    /// <summary>Makes accounts and signs in with them.</summary>
    internal Office Office => new(Address, Services.GetRequiredService<OrganizationModule>(), Clock);

    /// <summary>The program's clock.</summary>
    internal static TimeProvider Clock { get; } = new StoppedClock();

    private WebApplication App => app ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        app = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = Database, Port = 0, Clock = Clock, PasswordRounds = SignedIn.Office.PasswordRounds });
        await app.StartAsync();
        session = await Office.SignInAsync("office-head", Role.OfficeHead, null, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The office head's browser: it keeps cookies, asks for pages, and shows redirects instead of following them.</summary>
    public Browser Open(string language = "zh-CN") => new(Address, language, session);

    /// <summary>A browser with another session, or with none.</summary>
    public Browser OpenAs(Cookie? other, string language = "zh-CN") => new(Address, language, other);

    // 23:30 in UTC is already the next day in the office.
    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 10, 11, 23, 30, 0, TimeSpan.Zero);
    }

    /// <summary>Asks as a browser does.</summary>
    public sealed class Browser : IDisposable
    {
        private readonly HttpClient client;

        internal Browser(Uri address, string language, Cookie? session)
        {
            var cookies = new CookieContainer();
            if (session is not null)
            {
                cookies.Add(address, new Cookie(session.Name, session.Value));
            }

            client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
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
