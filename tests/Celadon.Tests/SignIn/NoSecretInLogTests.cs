using System.Collections.Concurrent;
using Celadon.Organization;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Startup;
using Celadon.Tests.Running;
using Celadon.Tests.SignedIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Celadon.Tests.SignIn;

public sealed class NoSecretInLogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobodys_secret_is_logged_even_at_the_most_talkative_level()
    {
        string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
        using var log = new KeptLog();
        await using WebApplication app = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = Path.Combine(folder, "celadon.db"), Port = 0, PasswordRounds = Office.PasswordRounds });
        ListenToEverything(app, log);
        await app.StartAsync(Cancellation);
        OrganizationModule room = app.Services.GetRequiredService<OrganizationModule>();
        var secrets = new List<string> { Office.Password, (await room.OpenFirstStartAsync(Cancellation))! };
        var office = new Office(new Uri(app.Urls.First()), room, TimeProvider.System) { Seen = secrets };

        System.Net.Cookie session = await office.SignInAsync("talkative", Role.OfficeHead, null, Cancellation);
        secrets.Add(session.Value);
        Account account = (await room.AccountsAsync(Administrator, Cancellation)).Single();
        secrets.Add((await room.ResetAccountAsync(Administrator, account.Id, account.Revision, true, Cancellation)).Password);
        using (var browser = new RunningCeladon.Browser(new Uri(app.Urls.First()), "en", null))
        {
            const string wrong = "Wrong-Word-2026";
            secrets.Add(wrong);
            Dictionary<string, string> fields = (await browser.Read("/sign-in")).HiddenFields("main form:not([hidden])[action^='/sign-in']");
            (fields["UserName"], fields["Password"]) = ("talkative", wrong);
            (await browser.Send("/sign-in", new FormUrlEncodedContent(fields))).Dispose();
            (await browser.Send("/sign-in", new FormUrlEncodedContent(new Dictionary<string, string> { ["Password"] = wrong }))).Dispose();
        }

        await app.StopAsync(Cancellation);
        Assert.Contains(log.Lines, line => line.Contains("celadon signed in", StringComparison.Ordinal));
        Assert.True(secrets.Count >= 7);
        Assert.DoesNotContain(log.Lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.Ordinal)));
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Actor Administrator { get; } = new("test", "测试", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]);

    // The terminal stays as it is; a log is asked for everything by a rule of its own.
    private static void ListenToEverything(WebApplication app, KeptLog log)
    {
        LoggerFilterOptions filters = app.Services.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>().CurrentValue;
        filters.Rules.Add(new LoggerFilterRule(typeof(KeptLog).FullName, null, LogLevel.Trace, null));
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
