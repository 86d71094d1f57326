using System.Net;
using Celadon.Organization;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;
using Celadon.Tests.SignedIn;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.SignIn;

public sealed class SignInPageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private OrganizationModule Room => celadon.Services.GetRequiredService<OrganizationModule>();

    [Theory]
    [InlineData("/ledger", "/sign-in?returnTo=%2Fledger")]
    [InlineData("/plans?asOf=2025-06-30", "/sign-in?returnTo=%2Fplans%3FasOf%3D2025-06-30")]
    [InlineData("/", "/sign-in")]
    public async Task Without_an_account_every_page_leads_to_sign_in_and_back(string path, string expected)
    {
        using RunningCeladon.Browser browser = celadon.OpenAs(null);
        using HttpResponseMessage answer = await browser.Ask(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_machine_without_an_account_gets_problem_json()
    {
        using var client = new HttpClient { BaseAddress = celadon.Address };
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/ledger/export.xlsx", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("PAGE-401", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task After_signing_in_nobody_is_led_to_another_site(string returnTo)
    {
        string name = await NewClerkAsync();
        using RunningCeladon.Browser browser = celadon.OpenAs(null);
        using HttpResponseMessage answer = await EnterAsync(browser, name, Office.Password, "/sign-in?returnTo=" + Uri.EscapeDataString(returnTo));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(new Uri(celadon.Address, "/"), new Uri(celadon.Address, answer.Headers.Location!));
    }

    [Fact]
    public async Task What_was_typed_when_the_session_had_ended_is_kept_and_sent_again_but_no_password()
    {
        string name = await NewClerkAsync();
        using RunningCeladon.Browser browser = celadon.OpenAs(null);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = "old", ["_handler"] = "sample", ["Sample"] = "air-plan.docx", ["Remark"] = "已填写的说明 <b>", ["OldPassword"] = "secret-word",
        });
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri("/plans?asOf=2025-06-30", UriKind.Relative)) { Content = form };
        post.Headers.Add("Sec-Fetch-Site", "same-origin");
        using HttpResponseMessage ended = await browser.Client.SendAsync(post, Cancellation);
        Page asked = await Page.Of(ended);
        Assert.Equal(HttpStatusCode.Unauthorized, asked.Status);
        Assert.Contains("SIGN-004", asked.Main, StringComparison.Ordinal);

        Dictionary<string, string> fields = asked.HiddenFields("main form:not([hidden])[action^='/sign-in']");
        (fields["UserName"], fields["Password"]) = (name, "wrong");
        using HttpResponseMessage wrong = await browser.Send("/sign-in", new FormUrlEncodedContent(fields));
        fields = (await Page.Of(wrong)).HiddenFields("main form:not([hidden])[action^='/sign-in']");
        (fields["UserName"], fields["Password"]) = (name, Office.Password);
        using HttpResponseMessage right = await browser.Send("/sign-in", new FormUrlEncodedContent(fields));
        Page again = await Page.Of(right);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal("/plans?asOf=2025-06-30", again.Attribute("form#held", "action"));
        Dictionary<string, string> held = again.HiddenFields("form#held");
        Assert.Equal("已填写的说明 <b>", held["Remark"]);
        Assert.False(held.ContainsKey("OldPassword"));
        Assert.DoesNotContain("secret-word", again.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        using HttpResponseMessage sent = await browser.Send("/plans?asOf=2025-06-30", new FormUrlEncodedContent(held));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.StartsWith("/plans/", sent.Headers.Location is { IsAbsoluteUri: true } there ? there.PathAndQuery : sent.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_another_site_is_never_kept()
    {
        using RunningCeladon.Browser browser = celadon.OpenAs(null);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Sample"] = "air-plan.docx" });
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri("/plans", UriKind.Relative)) { Content = form };
        post.Headers.Add("Sec-Fetch-Site", "cross-site");
        using HttpResponseMessage answer = await browser.Client.SendAsync(post, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_signer_cannot_go_on_without_a_second_factor_and_a_code_opens_once()
    {
        OneTimePassword given = await Room.AddAccountAsync(Administrator(Role.SystemAdministrator), "zhuren", "主任", Cancellation);
        await Room.GiveRoleAsync(Administrator(Role.SecurityAdministrator), given.AccountId, Role.OfficeHead, null, Cancellation);
        using RunningCeladon.Browser browser = celadon.OpenAs(null);
        using HttpResponseMessage first = await EnterAsync(browser, "zhuren", given.Password, "/sign-in");
        Dictionary<string, string> fields = (await Page.Of(first)).HiddenFields("main form:not([hidden])[action^='/sign-in']");
        Assert.Equal("choose", fields["Act"]);
        (fields["NewPassword"], fields["RepeatedPassword"]) = (Office.Password, Office.Password);
        using HttpResponseMessage second = await browser.Send("/sign-in", new FormUrlEncodedContent(fields));
        Page enrol = await Page.Of(second);
        Assert.NotNull(enrol.Document.QuerySelector("svg.qr path"));
        fields = enrol.HiddenFields("main form:not([hidden])[action^='/sign-in']");
        Assert.Equal("enrol", fields["Act"]);

        using HttpResponseMessage outside = await browser.Ask("/ledger");
        Assert.Equal(HttpStatusCode.Redirect, outside.StatusCode);

        string code = celadon.Office.CodeOf(enrol.Document.QuerySelector("#authenticator-key")!.TextContent);
        fields["Code"] = code;
        using HttpResponseMessage third = await browser.Send("/sign-in", new FormUrlEncodedContent(fields));
        Assert.Equal(10, (await Page.Of(third)).Document.QuerySelectorAll("ul.codes li").Length);
        using HttpResponseMessage inside = await browser.Ask("/ledger");
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);

        using RunningCeladon.Browser other = celadon.OpenAs(null);
        using HttpResponseMessage used = await EnterAsync(other, "zhuren", Office.Password, "/sign-in", code);
        Page refused = await Page.Of(used);
        Assert.Contains("SIGN-003", refused.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_a_taken_role_closes_its_pages()
    {
        string name = await NewClerkAsync();
        Account account = (await Room.AccountsAsync(Administrator(Role.SystemAdministrator), Cancellation)).Single(each => each.UserName == name);
        using RunningCeladon.Browser browser = celadon.OpenAs(null);
        (await EnterAsync(browser, name, Office.Password, "/sign-in")).Dispose();
        Page page = await browser.Read("/ledger");
        Assert.Contains("市环委办经办人", page.Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("nav.mainnav a[href='/accounts']"));

        using HttpResponseMessage forbidden = await browser.Ask("/accounts");
        Page told = await Page.Of(forbidden);
        Assert.Equal(HttpStatusCode.Forbidden, told.Status);
        Assert.Contains(NotPermittedException.Code, told.Main, StringComparison.Ordinal);

        using HttpResponseMessage away = await browser.Send("/sign-out", new FormUrlEncodedContent(page.HiddenFields("form[action='/sign-out']")));
        Assert.Equal(HttpStatusCode.Redirect, away.StatusCode);
        using HttpResponseMessage outside = await browser.Ask("/ledger");
        Assert.Equal(HttpStatusCode.Redirect, outside.StatusCode);

        (await EnterAsync(browser, name, Office.Password, "/sign-in")).Dispose();
        await Room.TakeRoleAsync(Administrator(Role.SecurityAdministrator), account.Id, account.Roles[0].Id, Cancellation);
        using HttpResponseMessage revoked = await browser.Ask("/ledger");
        Assert.Equal(HttpStatusCode.Redirect, revoked.StatusCode);
    }

    private static Actor Administrator(Role role) => new("test", "测试", "test", [new RoleAssignment(role, null, [])]);

    private async Task<string> NewClerkAsync()
    {
        string name = "c" + Guid.NewGuid().ToString("N")[..8];
        await celadon.Office.SignInAsync(name, Role.OfficeClerk, null, Cancellation);
        return name;
    }

    private static async Task<HttpResponseMessage> EnterAsync(RunningCeladon.Browser browser, string name, string password, string address, string code = "")
    {
        Dictionary<string, string> fields = (await browser.Read(address)).HiddenFields("main form:not([hidden])[action^='/sign-in']");
        (fields["UserName"], fields["Password"], fields["Code"]) = (name, password, code);
        return await browser.Send(address, new FormUrlEncodedContent(fields));
    }
}
