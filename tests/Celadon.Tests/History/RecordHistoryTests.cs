using System.Net;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.History;

/// <summary>The page of a record ends with its history in words, and shows of it no more than its reader may see.</summary>
public sealed class RecordHistoryTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN", "载入随附台账")]
    [InlineData("en", "Loaded the shipped ledger")]
    public async Task A_measure_shows_its_history(string language, string act)
    {
        using RunningCeladon.Browser browser = celadon.Open(language);
        Assert.Contains(act, await HistoryAsync(browser, "/ledger/measures/M03"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_shows_its_history()
    {
        string unit = (await celadon.Services.GetRequiredService<OrganizationModule>().UnitRegisterAsync(Cancellation)).Units[0].Id;
        using RunningCeladon.Browser browser = celadon.Open();
        Assert.Contains("载入随附区域与单位", await HistoryAsync(browser, "/organization/units/" + unit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_shows_its_history_and_its_roles_only_to_those_who_may_read_them()
    {
        Cookie system = await celadon.Office.SignInAsync("system-1", Role.SystemAdministrator, null, Cancellation);
        Cookie audit = await celadon.Office.SignInAsync("audit-1", Role.AuditAdministrator, null, Cancellation);
        using RunningCeladon.Browser ofSystem = celadon.OpenAs(system), ofAudit = celadon.OpenAs(audit);
        string page = (await ofSystem.Read("/accounts")).Document.QuerySelector("a[href^='/accounts/']:not([href*='sign-ins'])")!.GetAttribute("href")!;
        string withoutRoles = await HistoryAsync(ofSystem, page), withRoles = await HistoryAsync(ofAudit, page);
        Assert.Contains("维护账号", withoutRoles, StringComparison.Ordinal);
        Assert.DoesNotContain("任职", withoutRoles, StringComparison.Ordinal);
        Assert.Contains("任职", withRoles, StringComparison.Ordinal);
    }

    private static async Task<string> HistoryAsync(RunningCeladon.Browser browser, string path)
    {
        Page page = await browser.Read(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page.Document.QuerySelector("section[aria-labelledby=record-history-title]")!.TextContent;
    }
}
