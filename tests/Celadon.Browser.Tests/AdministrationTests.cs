using Celadon.Browser.Tests.Running;
using Celadon.Organization.Permissions;

namespace Celadon.Browser.Tests;

/// <summary>The pages of those who look after the system, and of those who are not in yet.</summary>
public sealed class AdministrationTests(Chromium chromium, RunningCeladon site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.SystemAdministrator, "/accounts", "main table a")]
    [InlineData(Role.SecurityAdministrator, "/accounts", "main table a")]
    [InlineData(Role.AuditAdministrator, "/accounts/sign-ins", null)]
    [InlineData(Role.AuditAdministrator, "/history", null)]
    [InlineData(Role.OfficeClerk, "/my-account", null)]
    [InlineData(null, "/sign-in", null)]
    public async Task No_page_keeps_people_out_scrolls_sideways_or_complains(Role? role, string address, string? next)
    {
        System.Net.Cookie? session = role is { } held ? await site.Office.SignInAsync($"p{Guid.NewGuid().ToString("N")[..8]}", held, null, Cancellation) : null;
        foreach (string language in new[] { "zh-CN", "en" })
        {
            await using Visit visit = await Visit.Begin(chromium, site, language, isSignedIn: role is not null, session: session);
            await visit.Page.GotoAsync(address);
            await LookAsync(visit, language);
            if (next is not null)
            {
                await visit.Page.Locator(next).First.ClickAsync();
                await visit.Page.WaitForURLAsync(url => !url.EndsWith(address, StringComparison.Ordinal));
                await LookAsync(visit, language);
            }
        }
    }

    private static async Task LookAsync(Visit visit, string language)
    {
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.OverhangEverywhere());
        if (language == "zh-CN")
        {
            Assert.Empty(await visit.BarriersEverywhere());
        }

        Assert.Empty(visit.Complaints);
    }
}
