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

    public static TheoryData<string, int, string> Windows =>
        [.. from page in Pages from width in new[] { 1440, 390 } from language in new[] { "zh-CN", "en" } select new TheoryDataRow<string, int, string>(page, width, language)];

    public static TheoryData<string> Addresses => [.. Pages];

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task No_page_scrolls_sideways_keeps_people_out_or_complains(string address, int width, string language)
    {
        await using Visit visit = await Visit.Begin(chromium, site, language, width);

        await visit.Page.GotoAsync(address);

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await visit.Overhang());
        Assert.Empty(visit.Complaints);
        if (language == "zh-CN")
        {
            // The languages share their markup, and looking for barriers is most of the time a page takes here.
            Assert.Empty(await visit.Barriers());
        }
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

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_keeps_people_out_in_the_dark(string address)
    {
        await using Visit visit = await Visit.Begin(chromium, site, isDark: true);

        await visit.Page.GotoAsync(address);

        Assert.Empty(await visit.Barriers());
    }
}
