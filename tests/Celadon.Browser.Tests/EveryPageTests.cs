using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests;

public sealed class EveryPageTests(Chromium chromium, RunningCeladon site)
{
    // The languages, and the same page in another order or choice, share their markup: what keeps people out is looked for once.
    private static readonly string[] Pages =
    [
        "/ledger", "/ledger?q=没有这样的词", "/ledger/objectives", "/ledger/measures/M01", "/ledger/measures/M30", "/ledger/safeguards",
        "/ledger/official-text", "/deadlines", "/plans", "/tasks", "/tasks/new?measure=M01",
        "/organization/units", "/organization/units/jianan", "/organization/units/jianan/edit", "/organization/areas", "/organization/people", "/organization/people/new",
    ];

    private static readonly string[] Variants = ["/ledger?unit=市生态环境局&role=lead", "/ledger?order=deadline", "/organization/executors"];

    public static TheoryData<string> Addresses => [.. Pages];

    public static TheoryData<string, string> AllInBoth =>
        [.. from page in Pages.Concat(Variants) from language in new[] { "zh-CN", "en" } select new TheoryDataRow<string, string>(page, language)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_keeps_people_out(string address)
    {
        await using Visit visit = await Visit.Begin(chromium, site);

        await visit.Page.GotoAsync(address);

        Assert.Empty(await visit.BarriersEverywhere());
    }

    [Theory]
    [MemberData(nameof(AllInBoth))]
    public async Task No_page_scrolls_sideways_or_complains(string address, string language)
    {
        await using Visit visit = await Visit.Begin(chromium, site, language);

        await visit.Page.GotoAsync(address);

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await visit.OverhangEverywhere());
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
}
