using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests;

public sealed class EveryPageTests(Chromium chromium, RunningCeladon site)
{
    private static readonly string[] Pages =
    [
        "/ledger", "/ledger?unit=市生态环境局&role=lead", "/ledger?order=deadline", "/ledger?q=没有这样的词",
        "/ledger/objectives", "/ledger/measures/M01", "/ledger/measures/M30", "/ledger/safeguards", "/ledger/official-text",
        "/deadlines", "/plans", "/tasks", "/tasks/new?measure=M01",
    ];

    public static TheoryData<string> Addresses => [.. Pages];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_scrolls_sideways_keeps_people_out_or_complains(string address)
    {
        await using Visit visit = await Begin(address, "zh-CN");
        Assert.Empty(await visit.Barriers());
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await visit.Barriers("color-contrast"));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await visit.Page.SetViewportSizeAsync(390, 900);
        Assert.Equal(0, await visit.Overhang());
        Assert.Empty(await visit.Barriers());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_scrolls_sideways_or_complains_in_English(string address)
    {
        // The languages share their markup: what keeps people out is looked for in one.
        await using Visit visit = await Begin(address, "en");
        await visit.Page.SetViewportSizeAsync(390, 900);
        Assert.Equal(0, await visit.Overhang());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_page_that_is_not_there_says_so_to_everybody(int width)
    {
        await using Visit visit = await Visit.Begin(chromium, site, width: width);

        IResponse? answer = await visit.Page.GotoAsync("/ledger/measures/M99");

        Assert.Equal(404, answer?.Status);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("PAGE-404");
        Assert.Equal(0, await visit.Overhang());
        Assert.Empty(await visit.Barriers());
    }

    private async Task<Visit> Begin(string address, string language)
    {
        Visit visit = await Visit.Begin(chromium, site, language);
        await visit.Page.GotoAsync(address);
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await visit.Overhang());
        return visit;
    }
}
