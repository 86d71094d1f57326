using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Celadon.Tests.Running;

namespace Celadon.Tests.Ledger;

public sealed class LedgerPageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task The_whole_plan_stands_in_the_ledger()
    {
        Page page = await Read("/ledger");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        // Main targets and safeguards have a heading each, beside the twelve groups.
        Assert.Equal(12 + 2, page.Document.QuerySelectorAll("table.ledger tr.group").Length);
        Assert.Equal(30 + 4, page.Document.QuerySelectorAll("table.ledger tr.measure").Length);
    }

    [Fact]
    public async Task A_shared_duty_shows_no_lead_and_is_flagged()
    {
        Page page = await Read("/ledger");
        IElement measure = page.Document.QuerySelector("#head-M02 tr")!;

        Assert.Null(measure.QuerySelector(".duty.lead"));
        Assert.NotNull(measure.QuerySelector(".duty.share"));
        Assert.Equal("无汇总单位", measure.QuerySelector(".tag.flag")!.TextContent);
    }

    [Fact]
    public async Task A_day_that_has_passed_is_said_as_passed_and_not_as_failure()
    {
        Page page = await Read("/ledger");

        Assert.Contains("已过时限", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("逾期", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main .lamp.red"));
    }

    [Fact]
    public async Task The_as_of_date_moves_the_states()
    {
        Page page = await Read("/ledger?asOf=2025-12-10");
        IElement row = Row(page, "M03-T1");

        Assert.Contains("21 天后到期", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("方案期已于", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_after_the_period_says_so_and_offers_its_last_day()
    {
        Page page = await Read("/ledger?role=lead");
        IElement note = page.Document.QuerySelectorAll("p.note").Single(note => note.TextContent.Contains("方案期已于 2025-12-31 结束", StringComparison.Ordinal));

        Assert.Equal("/ledger?role=lead&asOf=2025-12-31", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_figure_leads_to_where_it_came_from()
    {
        Page page = await Read("/ledger");
        IElement figure = Row(page, "M03-T3").QuerySelector("a.fig")!;
        Assert.Equal("≥ 80%", figure.TextContent);

        Page source = await Read(figure.GetAttribute("href")!.Split('#')[0]);
        Assert.Contains("许政办〔2023〕20号 二(二)3", Page.Words(source.Document.QuerySelector("#M03-T3")!.TextContent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit=市公安局", "#head-M15", "#head-M03")]
    [InlineData("role=lead&unit=市生态环境局", "#head-M01", "#head-M02")]
    [InlineData("group=二", "#head-M03", "#head-M01")]
    [InlineData("strength=soft", "#head-M03", "#head-M01")]
    [InlineData("summing=none", "#head-M02", "#head-M01")]
    [InlineData("q=铁水联运", "#head-M03", "#head-M02")]
    [InlineData("deadline=recurring", "#head-M01", "#head-M03")]
    public async Task A_filter_keeps_what_fits_and_leaves_out_the_rest(string query, string kept, string left)
    {
        Page page = await Read("/ledger?" + query);

        Assert.NotNull(page.Document.QuerySelector(kept));
        Assert.Null(page.Document.QuerySelector(left));
        Assert.Equal(query.Split('&').Length, page.Document.QuerySelectorAll(".chips a.tag").Length);
    }

    [Fact]
    public async Task A_chip_takes_away_its_filter_only()
    {
        Page page = await Read("/ledger?role=lead&unit=市生态环境局&asOf=2025-06-30");
        IElement chip = page.Document.QuerySelectorAll(".chips a.tag").Single(chip => chip.TextContent.Contains("角色", StringComparison.Ordinal));

        Assert.Equal("/ledger?unit=" + Uri.EscapeDataString("市生态环境局") + "&asOf=2025-06-30", chip.GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_offers_the_way_back()
    {
        Page page = await Read("/ledger?q=没有这样的任务");

        Assert.Contains("没有符合条件的任务", page.Main, StringComparison.Ordinal);
        Assert.Equal("/ledger", page.Document.QuerySelector(".state a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_filter_word_that_does_not_exist_is_named()
    {
        Page page = await Read("/ledger?role=boss");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("LEDGER-001", page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("role=boss", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_deadline_the_days_follow_each_other()
    {
        Page page = await Read("/ledger?order=deadline");
        string[] days = [.. page.Document.QuerySelectorAll("table.ledger tr.trow time").Select(day => day.GetAttribute("datetime")!)];

        Assert.True(days.Length > 50);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal("ascending", page.Attribute("th[aria-sort=ascending]", "aria-sort"));
    }

    [Fact]
    public async Task The_export_is_a_workbook_of_what_is_seen()
    {
        Page page = await Read("/ledger?unit=市公安局&asOf=2025-06-30");
        string address = page.Document.QuerySelectorAll("a.btn").Select(link => link.GetAttribute("href")!)
            .Single(link => link.Contains("export.xlsx", StringComparison.Ordinal));
        using RunningCeladon.Browser browser = celadon.Open();
        using HttpResponseMessage answer = await browser.Ask(address);
        string sheet = await FirstSheet(answer);

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith("2025-06-30.xlsx", answer.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.Contains("2025-06-30", sheet, StringComparison.Ordinal);
        Assert.All(Measures(page), title => Assert.Contains(title, sheet, StringComparison.Ordinal));
        Assert.DoesNotContain("铁水联运", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_pages_keep_the_plans_words_and_mark_them_as_Chinese()
    {
        using RunningCeladon.Browser browser = celadon.Open("en");
        Page page = await browser.Read("/ledger");
        IElement title = page.Document.QuerySelector("#head-M03 th a")!;

        Assert.Equal("zh-CN", title.GetAttribute("lang"));
        Assert.Contains("No summing-up unit", page.Main, StringComparison.Ordinal);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
    }

    private static IEnumerable<string> Measures(Page page) =>
        page.Document.QuerySelectorAll("table.ledger tr.measure th a").Select(title => title.TextContent);

    private static IElement Row(Page page, string code) =>
        page.Document.QuerySelectorAll("table.ledger tr.trow").Single(row => row.QuerySelector($"a[href*='#{code}']") is not null);

    private static async Task<string> FirstSheet(HttpResponseMessage answer)
    {
        await using Stream content = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var workbook = new ZipArchive(content);
        ZipArchiveEntry sheet = workbook.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
        using var words = new StreamReader(await sheet.OpenAsync(TestContext.Current.CancellationToken));
        return WebUtility.HtmlDecode(await words.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private async Task<Page> Read(string path)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        return await browser.Read(path);
    }
}
