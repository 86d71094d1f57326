using System.Net;
using Celadon.Databases;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Startup;
using Celadon.Tests.Running;
using Celadon.Tests.SignedIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.Shell;

/// <summary>The whole program on a server's database.</summary>
public sealed class ServerDatabaseTests
{
    [Fact]
    public async Task Two_that_serve_one_database_show_its_ledger_know_each_others_sessions_and_outlive_its_absence()
    {
        using PostgresServer server = await PostgresServer.OwnAsync();
        var options = new CeladonHostOptions { Database = await server.MakeDatabaseAsync(), Port = 0, PasswordRounds = Office.PasswordRounds };
        WebApplication[] both = await Task.WhenAll(CeladonHost.BuildAsync(options), CeladonHost.BuildAsync(options));
        await using WebApplication first = both[0], second = both[1];
        string sealedBySecond = Protector(second).Protect("a session");
        Assert.Equal("a session", Protector(first).Unprotect(sealedBySecond));

        await first.StartAsync(TestContext.Current.CancellationToken);
        var address = new Uri(first.Urls.First());
        var office = new Office(address, first.Services.GetRequiredService<OrganizationModule>(), TimeProvider.System);
        using var browser = new RunningCeladon.Browser(address, "en", await office.SignInAsync("office-head", Role.OfficeHead, null, TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, (await browser.Read("/ledger?asOf=2024-11-25")).Status);

        await server.StopAsync();
        Page page = await browser.Read("/ledger?asOf=2024-11-25");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("STORE-013", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("main a[href='/ledger?asOf=2024-11-25']"));

        await server.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await browser.Read("/ledger?asOf=2024-11-25")).Status);
    }

    private static IDataProtector Protector(WebApplication app) =>
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
