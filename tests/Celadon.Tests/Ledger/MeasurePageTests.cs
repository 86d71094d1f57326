using System.Net;
using Celadon.Tests.Running;

namespace Celadon.Tests.Ledger;

public sealed class MeasurePageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task Every_measure_has_a_page_and_leads_to_the_next()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        var seen = new List<string>();
        string? address = "/ledger/measures/M01?asOf=2025-06-30";
        while (address is not null)
        {
            Page page = await browser.Read(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            seen.Add(page.Document.QuerySelector("h1")!.TextContent);
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(30, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_measure_says_who_does_what_and_who_the_local_class_is()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger/measures/M03");

        Assert.Equal(["牵头", "配合", "落实"], page.Document.QuerySelectorAll("dl.kv dt .duty b").Select(role => role.TextContent));
        Assert.Contains("长葛市", page.Document.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_official_text_a_measure_says_so_and_offers_the_form()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger/measures/M03");

        Assert.Contains("原文未载入", page.Main, StringComparison.Ordinal);
        Assert.Equal("multipart/form-data", page.Attribute("form.upload", "enctype"));
    }

    [Theory]
    [InlineData("/ledger/measures/M99")]
    [InlineData("/ledger/measures/..%2fx")]
    public async Task A_measure_that_does_not_exist_is_not_found(string path)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("PAGE-404", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ledger/objectives", "O03")]
    [InlineData("/ledger/safeguards", "S1")]
    public async Task Main_targets_and_safeguards_have_their_places(string path, string anchor)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Document.GetElementById(anchor));
    }

    [Fact]
    public async Task Every_link_of_the_ledger_leads_to_a_page_and_a_place_on_it()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page ledger = await browser.Read("/ledger");
        string[] addresses = [.. ledger.Document.QuerySelectorAll("table.ledger a[href]").Select(link => link.GetAttribute("href")!).Distinct()];
        var pages = new Dictionary<string, Page>();

        Assert.True(addresses.Length > 100);
        foreach (string[] parts in addresses.Select(address => address.Split('#')))
        {
            if (!pages.TryGetValue(parts[0], out Page? page))
            {
                page = pages[parts[0]] = await browser.Read(parts[0]);
            }

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(parts.Length == 1 || page.Document.GetElementById(parts[1]) is not null, string.Join('#', parts));
        }
    }
}
