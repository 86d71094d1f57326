using Celadon.Browser.Tests.Running;
using OtpNet;

namespace Celadon.Browser.Tests.WholeWay;

/// <summary>Somebody at a browser of their own, with a phone for the codes.</summary>
internal sealed class Person : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Person(IBrowserContext context, IPage page, string name)
    {
        (this.context, Page, Name) = (context, page, name);
    }

    /// <summary>What is open before them.</summary>
    public IPage Page { get; }

    /// <summary>The account.</summary>
    public string Name { get; }

    /// <summary>What they sign in with after the first time.</summary>
    public string Password => $"Song-Kiln-{1127 + Name.Length}";

    public static async Task<Person> AtAsync(Chromium chromium, string address, string name)
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = address, Locale = "zh-CN", ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(Chromium.Patience);
        return new Person(context, await context.NewPageAsync(), name);
    }

    /// <summary>Signs in with what is known; chooses a password and sets up the phone where that is asked.</summary>
    public async Task SignInAsync(string? firstPassword = null)
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("#UserName", Name);
        await Page.FillAsync("#Password", firstPassword ?? Password);
        await Send("password");
        if (await Page.Locator("#NewPassword").IsVisibleAsync())
        {
            await Page.FillAsync("#NewPassword", Password);
            await Page.FillAsync("#RepeatedPassword", Password);
            await Send("choose");
        }

        if (await Page.Locator("#authenticator-key").IsVisibleAsync())
        {
            string key = (await Page.Locator("#authenticator-key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
            await Page.FillAsync("#Code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp());
            await Send("enrol");
            await Assertions.Expect(Page.Locator("ul.codes li")).ToHaveCountAsync(10);
            await Page.Locator("p.hintline a.btn.main").ClickAsync();
        }

        await Assertions.Expect(Page.Locator(".who")).ToBeVisibleAsync();
    }

    /// <summary>Presses the button of the form that does an act.</summary>
    public Task Send(string act) =>
        Page.Locator($"form:not([hidden]):has(input[name=Act][value={act}]) button[type=submit]").ClickAsync();

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
