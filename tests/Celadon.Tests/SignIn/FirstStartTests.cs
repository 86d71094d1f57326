using System.Net;
using AngleSharp.Html.Dom;
using Celadon.Organization;
using Celadon.Startup;
using Celadon.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.SignIn;

public sealed class FirstStartTests
{
    private static readonly string[] Roles = ["SystemAdministrator", "SecurityAdministrator", "AuditAdministrator", "OfficeClerk"];

    [Fact]
    public async Task While_there_is_no_account_every_page_leads_to_the_first_start_which_happens_once()
    {
        string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
        await using WebApplication app = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = Path.Combine(folder, "celadon.db"), Port = 0 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        string opening = (await app.Services.GetRequiredService<OrganizationModule>().OpenFirstStartAsync(TestContext.Current.CancellationToken))!;
        using var browser = new RunningCeladon.Browser(new Uri(app.Urls.First()), "zh-CN", null);

        using HttpResponseMessage anywhere = await browser.Ask("/ledger");
        Assert.Equal("/first-start", anywhere.Headers.Location?.ToString());

        Page weak = await SendAsync(browser, opening, "short");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.Status);
        Assert.Contains("ACC-004", weak.Main, StringComparison.Ordinal);
        Assert.Equal("管理员0", ((IHtmlInputElement)weak.Document.QuerySelector("#PersonName-SystemAdministrator")!).Value);
        Assert.All(weak.Document.QuerySelectorAll("input[type=password]"), field => Assert.Null(field.GetAttribute("value")));

        Assert.Contains("ACC-015", (await SendAsync(browser, "wrong", "First-of-all-1")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(browser, opening, "First-of-all-1")).Status);

        using HttpResponseMessage now = await browser.Ask("/ledger");
        Assert.Equal("/sign-in?returnTo=%2Fledger", now.Headers.Location?.ToString());
        Assert.Contains("ACC-016", (await browser.Read("/first-start")).Main, StringComparison.Ordinal);
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Page> SendAsync(RunningCeladon.Browser browser, string opening, string password)
    {
        Dictionary<string, string> fields = (await browser.Read("/first-start")).HiddenFields("main form:not([hidden])[action='/first-start']");
        fields["StartPassword"] = opening;
        for (int i = 0; i < Roles.Length; i++)
        {
            (fields["UserName-" + Roles[i]], fields["PersonName-" + Roles[i]], fields["Password-" + Roles[i]]) = ($"first{i}", $"管理员{i}", password);
        }

        using HttpResponseMessage answer = await browser.Send("/first-start", new FormUrlEncodedContent(fields));
        return await Page.Of(answer);
    }
}
