using System.Net;
using AngleSharp.Dom;
using Celadon.Tests.Running;

namespace Celadon.Tests.Calendar;

public sealed class DeadlinesPageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task The_as_of_mark_stands_between_what_has_passed_and_what_has_not()
    {
        Page page = await Read("/deadlines?asOf=2025-06-30");
        IElement[] rows = [.. page.Document.QuerySelector("#as-of-mark")!.ParentElement!.Children];
        int mark = Array.FindIndex(rows, row => row.Id == "as-of-mark");

        Assert.All(Days(rows[..mark]), day => Assert.True(string.CompareOrdinal(day, "2025-06-30") < 0, day));
        Assert.All(Days(rows[mark..]), day => Assert.True(string.CompareOrdinal(day, "2025-06-30") >= 0, day));
        Assert.NotEmpty(Days(rows[..mark]));
        Assert.NotEmpty(Days(rows[mark..]));
    }

    [Fact]
    public async Task The_overview_counts_what_the_months_list()
    {
        Page page = await Read("/deadlines");
        foreach (IElement link in page.Document.QuerySelectorAll("table.overview a"))
        {
            IElement head = page.Document.GetElementById(link.GetAttribute("href")!.Split('#')[1])!;
            int listed = 0;
            for (IElement? row = head.NextElementSibling; row is not null && !row.ClassList.Contains("group"); row = row.NextElementSibling)
            {
                listed += row.ClassList.Contains("trow") ? 1 : 0;
            }

            Assert.Equal(link.TextContent, listed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Recurring_duties_stand_apart()
    {
        Page page = await Read("/deadlines");
        IElement recurring = page.Document.GetElementById("recurring")!.Closest("section")!;

        Assert.NotEmpty(recurring.QuerySelectorAll("tr.trow"));
        Assert.Empty(recurring.QuerySelectorAll("time"));
    }

    [Fact]
    public async Task A_unit_sees_its_own_deadlines_only()
    {
        Page all = await Read("/deadlines");
        Page own = await Read("/deadlines?unit=" + Uri.EscapeDataString("市水利局"));

        Assert.NotEmpty(own.Document.QuerySelectorAll("tr.trow"));
        Assert.True(own.Document.QuerySelectorAll("tr.trow").Length < all.Document.QuerySelectorAll("tr.trow").Length);
        Assert.All(
            own.Document.QuerySelectorAll("tr.trow"),
            row => Assert.Contains("市水利局", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_word_that_does_not_exist_is_named()
    {
        Page page = await Read("/deadlines?strength=soft-ish");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("LEDGER-001", page.Main, StringComparison.Ordinal);
    }

    private static string[] Days(IEnumerable<IElement> rows) =>
        [.. rows.SelectMany(row => row.QuerySelectorAll("time")).Select(day => day.GetAttribute("datetime")!)];

    private async Task<Page> Read(string path)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        return await browser.Read(path);
    }
}
