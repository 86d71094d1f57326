using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests;

public sealed class EveryPageTests(Chromium chromium, RunningCeladon site)
{
    // The languages, and the same page in another order or choice, share their markup: what keeps people out is looked for once.
    private static readonly string[] Pages =
    [
        "/ledger", "/ledger?q=没有这样的词", "/ledger/objectives", "/ledger/measures/M01", "/ledger/measures/M30", "/ledger/safeguards",
        "/ledger/official-text", "/deadlines", "/plans", "/tasks", "/tasks/new?measure=M01",
        "/organization/units", "/organization/units/jianan", "/organization/units/jianan/edit", "/organization/areas", "/organization/people", "/organization/people/new", "/organization/objects", "/organization/objects/new", "/organization/import/people",
    ];

    private static readonly string[] Variants = ["/ledger?unit=市生态环境局&role=lead", "/ledger?order=deadline", "/organization/executors"];

    public static TheoryData<string> Addresses => [.. Pages];

    public static TheoryData<string> Orders => [.. Variants];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_keeps_people_out_scrolls_sideways_or_complains(string address)
    {
        foreach (string language in new[] { "zh-CN", "en" })
        {
            await using Visit visit = await Visit.Begin(chromium, site, language);
            await OpenAsync(visit, address, language);
            if (language == "zh-CN")
            {
                Assert.Empty(await visit.BarriersEverywhere());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task No_order_of_a_page_scrolls_sideways_or_complains(string address)
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await OpenAsync(visit, address, "zh-CN");
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

    private static async Task OpenAsync(Visit visit, string address, string language)
    {
        await visit.Page.GotoAsync(address);

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await visit.OverhangEverywhere());
        Assert.Empty(visit.Complaints);
    }
}
