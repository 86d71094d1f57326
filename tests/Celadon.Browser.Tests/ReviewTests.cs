using System.Text;
using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests;

/// <summary>A plan goes from the read page to the ledger with the keyboard.</summary>
public sealed class ReviewTests(Chromium chromium, RunningCeladon site)
{
    private const string Plan = """
        青釉市水环境行动方案（2025—2027年）
        一、主要任务
        1.治理砚河。到2026年，新建湿地3座以上。2025年年底前，完成砚河两岸排查。（青釉市砚河办牵头）
        """;

    [Fact]
    public async Task A_plan_is_gone_through_with_single_keys_and_adopted()
    {
        // A site of its own: an adopted plan of a later period is the one that pages without a plan in their address speak of.
        await using var alone = new RunningCeladon();
        await alone.InitializeAsync();
        await using Visit visit = await Visit.Begin(chromium, alone);
        await BeginAsync(visit, Plan);

        // The first item is selected; each "a" accepts and goes on to the next.
        await visit.Page.Locator(".side article.xcard[data-item] h4 a").First.ClickAsync();
        for (int pending = await Pending(visit).CountAsync(); pending > 1; pending = await Pending(visit).CountAsync())
        {
            await visit.Page.Keyboard.PressAsync("a");
            await Assertions.Expect(Pending(visit)).ToHaveCountAsync(pending - 1);
            if (pending > 2)
            {
                await Assertions.Expect(visit.Page.Locator(".side .on")).ToBeVisibleAsync();
            }
        }

        await visit.Page.Locator("#review-bar button[value=accept-all]").ClickAsync();
        await visit.Page.Locator("#review-bar a[href*='/units']").First.ClickAsync();
        await visit.Page.Locator("form.row button[type=submit]").First.ClickAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.GotoAsync(visit.Page.Url.Split("/units")[0]);
        await visit.Page.Locator("#review-bar a.btn.sign").ClickAsync();
        await visit.Page.Locator("#adopt button.sign").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".note.good")).ToBeVisibleAsync();
        await visit.Page.Locator(".note.good a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("新建湿地");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_page_of_the_review_fits_its_window_and_keeps_nobody_out(string language)
    {
        await using Visit visit = await Visit.Begin(chromium, site, language);
        await BeginAsync(visit, Plan + new string('\n', language.Length));
        string address = visit.Page.Url.Split('#', '?')[0];
        foreach (string page in new[] { "", "/parts/1", "/parts/3", "/units", "/add?kind=Target", "/adopt" })
        {
            await visit.Page.GotoAsync(address + page);
            Assert.Equal((page, 0), (page, await visit.OverhangEverywhere()));
            if (language == "zh-CN" && page is "" or "/parts/3" or "/adopt")
            {
                // The languages share their markup.
                Assert.Empty(await visit.BarriersEverywhere());
            }
        }

        Assert.Empty(visit.Complaints);
    }

    private static ILocator Pending(Visit visit) => visit.Page.Locator(".side [data-item] button[data-act=accept]");

    private static async Task BeginAsync(Visit visit, string text)
    {
        await visit.Page.GotoAsync("/plans");
        await visit.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "水环境.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await visit.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();
        await visit.Page.WaitForURLAsync("**/plans/*");
        await visit.Page.Locator("form[action$='/review/begin'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#review-bar")).ToBeVisibleAsync();
    }
}
