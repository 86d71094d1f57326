using Celadon.Organization.Permissions;
using Celadon.SignIn.External;
using Celadon.Startup;
using Celadon.Tests.Running;
using Celadon.Tests.SignedIn;

namespace Celadon.Tests.SignIn.External;

public sealed class ExternalSignInTests(SiteWithProvider site) : IClassFixture<SiteWithProvider>
{
    private const string Form = "main form:not([hidden])[action^='/sign-in']";
    private const string LinkForm = "main form:has(input[value='link'])";

    private readonly LocalProvider provider = site.Provider;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Uri Address => site.Address;

    [Fact]
    public async Task A_linked_clerk_enters_and_a_stranger_and_a_giver_up_are_told_in_words()
    {
        await site.Office.SignInAsync("clerk", Role.OfficeClerk, null, Cancellation);
        using var walker = new Walker(Address);
        provider.Subject = "person-1";
        Page stranger = await walker.Read("/sign-in/external?returnTo=/ledger");
        Assert.Contains("SIGN-008", stranger.Main, StringComparison.Ordinal);

        await LinkAsync(walker, "clerk");
        using var other = new Walker(Address);
        Page button = await other.Read("/sign-in?returnTo=/tasks");
        Page entered = await other.Read(button.Attribute("a[href^='/sign-in/external']", "href"));
        Assert.Equal("/tasks", other.Here.AbsolutePath);
        Assert.Contains("青釉clerk", entered.Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);

        using var third = new Walker(Address);
        provider.Subject = null;
        Page givenUp = await third.Read("/sign-in/external");
        Assert.Contains("SIGN-007", givenUp.Main, StringComparison.Ordinal);

        Page unlinked = await walker.Read("/my-account");
        Dictionary<string, string> fields = unlinked.HiddenFields("main form:has(input[value='unlink'])");
        Page done = await walker.Send("/my-account", fields);
        Assert.NotNull(done.Document.QuerySelector(LinkForm));
        provider.Subject = "person-1";
        Assert.Contains("SIGN-008", (await third.Read("/sign-in/external")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signer_shows_a_second_factor_there_or_here()
    {
        await site.Office.SignInAsync("head", Role.OfficeHead, null, Cancellation);
        using var walker = new Walker(Address);
        provider.Subject = "person-2";
        Organization.Accounts.Account held = (await site.Room.AccountsAsync(Administrator, Cancellation)).Single(each => each.UserName == "head");
        Organization.Accounts.SignInAccount account = (await site.Room.AccountOfPasskeyAsync(held.Id, Cancellation))!;
        await site.Room.LinkExternalAsync(account, provider.Address + "/", "person-2", "test", Cancellation);

        Page asked = await walker.Read("/sign-in/external");
        Dictionary<string, string> fields = asked.HiddenFields(Form);
        Assert.Equal("code", fields["Act"]);
        fields["Code"] = "000000";
        asked = await walker.Send("/sign-in", fields);
        Assert.Contains("SIGN-003", asked.Main, StringComparison.Ordinal);

        using var vouched = new Walker(Address);
        provider.Method = "mfa";
        await vouched.Read("/sign-in/external?returnTo=/ledger");
        provider.Method = LocalProvider.PasswordMethod;
        Assert.Equal("/ledger", vouched.Here.AbsolutePath);
    }

    [Fact]
    public async Task A_permit_to_link_is_good_for_the_account_it_was_given_to_alone_and_one_person_has_one_account()
    {
        await site.Office.SignInAsync("first", Role.OfficeClerk, null, Cancellation);
        await site.Office.SignInAsync("second", Role.OfficeClerk, null, Cancellation);
        provider.Subject = "person-3";
        using var first = new Walker(Address);
        await EnterAsync(first, "first");
        string way = await PermitAsync(first);
        using var second = new Walker(Address);
        await EnterAsync(second, "second");
        Assert.Contains("SIGN-013", (await second.Read(way)).Main, StringComparison.Ordinal);

        Assert.Null((await first.Read(way)).Document.QuerySelector(LinkForm));
        Assert.Contains("ACC-021", (await second.Read(await PermitAsync(second))).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://elsewhere.example", "id")]
    [InlineData("not an address", "id")]
    [InlineData("https://elsewhere.example", null)]
    public void What_cannot_be_a_provider_is_refused_at_the_start(string address, string? client)
    {
        ListeningRefusedException refusal = Assert.Throws<ListeningRefusedException>(() => ExternalProvider.Of(new OpenIdRequest(address, client, null)));
        Assert.StartsWith("HOST-006", refusal.Message, StringComparison.Ordinal);
    }

    private static Actor Administrator { get; } = new("test", "测试", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]);

    private static async Task EnterAsync(Walker walker, string name)
    {
        Dictionary<string, string> fields = (await walker.Read("/sign-in")).HiddenFields(Form);
        (fields["UserName"], fields["Password"]) = (name, Office.Password);
        await walker.Send("/sign-in", fields);
    }

    private static async Task<string> PermitAsync(Walker walker)
    {
        Dictionary<string, string> fields = (await walker.Read("/my-account")).HiddenFields(LinkForm);
        fields["PresentPassword"] = Office.Password;
        return (await walker.Send("/my-account", fields)).Attribute("main a[href^='/sign-in/external']", "href");
    }

    private static async Task LinkAsync(Walker walker, string name)
    {
        await EnterAsync(walker, name);
        Page linked = await walker.Read(await PermitAsync(walker));
        Assert.NotNull(linked.Document.QuerySelector("[role=status]"));
        Assert.NotNull(linked.Document.QuerySelector("main form:has(input[value='unlink'])"));
    }
}
