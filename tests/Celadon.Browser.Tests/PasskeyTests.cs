using Celadon.Browser.Tests.Running;
using Celadon.Organization.Permissions;
using Celadon.Tests.SignedIn;

namespace Celadon.Browser.Tests;

/// <summary>Passkeys with the browser's own authenticator for tests: no device is needed, and all of the dialogue is real.</summary>
public sealed class PasskeyTests(Chromium chromium, RunningCeladon site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_passkey_is_added_with_the_password_opens_alone_and_no_longer_once_removed()
    {
        await site.Office.SignInAsync("passkey-clerk", Role.OfficeClerk, null, Cancellation);
        await using Visit visit = await Visit.Begin(chromium, site, "zh-CN", isSignedIn: false);
        IPage page = visit.Page;
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });

        // A passkey belongs to a name; by number the buttons are not there.
        await page.GotoAsync("/sign-in");
        await Assertions.Expect(page.Locator("[data-passkey]")).ToHaveCountAsync(0);
        string home = site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await page.GotoAsync(home + "/sign-in?returnTo=/my-account");
        await page.GetByLabel("账号", new() { Exact = true }).FillAsync("passkey-clerk");
        await page.GetByLabel("密码").FillAsync(Office.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();

        ILocator panel = page.Locator("section", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "通行密钥" }) });
        await panel.GetByLabel("名称").FillAsync("办公室电脑");
        await panel.Locator("#PasskeyPassword").FillAsync("wrong password");
        await panel.GetByRole(AriaRole.Button, new() { Name = "添加通行密钥" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]:visible")).ToContainTextAsync("ACC-");
        await Assertions.Expect(panel.GetByText("办公室电脑 ·")).ToHaveCountAsync(0);
        await panel.GetByLabel("名称").FillAsync("办公室电脑");
        await panel.Locator("#PasskeyPassword").FillAsync(Office.Password);
        await panel.GetByRole(AriaRole.Button, new() { Name = "添加通行密钥" }).ClickAsync();
        await Assertions.Expect(panel.GetByText("办公室电脑 ·")).ToBeVisibleAsync();

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(home + "/sign-in?returnTo=/my-account");
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await Assertions.Expect(page.GetByText("passkey-clerk").First).ToBeVisibleAsync();

        await panel.GetByRole(AriaRole.Button, new() { Name = "移除通行密钥 办公室电脑" }).ClickAsync();
        await Assertions.Expect(panel.GetByText("办公室电脑 ·")).ToHaveCountAsync(0);
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(home + "/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "用通行密钥登录" }).ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]:visible")).ToContainTextAsync("SIGN-009");
    }
}
