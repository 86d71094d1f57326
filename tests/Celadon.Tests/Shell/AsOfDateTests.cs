using System.Net;
using Celadon.Tests.Running;

namespace Celadon.Tests.Shell;

public sealed class AsOfDateTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task A_page_speaks_of_today_in_the_office_unless_asked_otherwise()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger");

        Assert.Equal("2026-10-12", page.Attribute("#as-of", "value"));
        Assert.Equal("2026-10-12", page.Attribute("footer time", "datetime"));
    }

    [Fact]
    public async Task Links_of_the_shell_carry_the_day_on()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger?asOf=2025-06-30");

        Assert.All(
            page.Document.QuerySelectorAll("nav.mainnav a"),
            link => Assert.EndsWith("asOf=2025-06-30", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(page.Document.QuerySelectorAll(".asof a"), link => link.GetAttribute("href") == "/ledger");
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("30.06.2025")]
    [InlineData("9999-12-31")]
    [InlineData("<script>")]
    public async Task A_wrong_date_is_named_kept_and_shows_no_content(string typed)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger?asOf=" + Uri.EscapeDataString(typed));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("ASOF-001", page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.Attribute("#as-of", "value"));
        Assert.Null(page.Document.QuerySelector("section.panel"));
        Assert.Null(page.Document.QuerySelector("footer time"));
    }

    [Fact]
    public async Task Changing_the_day_keeps_what_was_asked_for()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger?q=%E6%89%AC%E5%B0%98&unit=a&unit=b");

        Assert.Equal(
            ["q=扬尘", "unit=a", "unit=b"],
            page.Document.QuerySelectorAll("form.asof input[type=hidden]")
                .Select(field => field.GetAttribute("name") + "=" + field.GetAttribute("value")));
    }
}
