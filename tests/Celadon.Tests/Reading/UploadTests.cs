using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Celadon.PlanReader.Exchange;
using Celadon.Tests.Running;

namespace Celadon.Tests.Reading;

public sealed class UploadTests(RunningCeladon site) : IClassFixture<RunningCeladon>
{
    private const string Plan = """
        青釉市扬尘治理行动方案（2025—2027年）
        一、主要任务
        1.强化扬尘管控。到2027年，全市平均降尘量不高于7吨/平方千米·月。（市住房城乡建设局牵头）
        """;

    [Fact]
    public async Task A_plan_is_kept_read_and_shown_beside_what_was_read()
    {
        using RunningCeladon.Browser browser = site.Open();
        // The same bytes keep the name they first came with, and other tests give this plan too.
        string address = await Sent(browser, "扬尘.txt", Encoding.UTF8.GetBytes(Plan + "\n"));

        Page page = await Read(browser, address);

        Assert.Contains("降尘量不高于7吨/平方千米·月", page.Document.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
        IElement mark = page.Document.QuerySelector(".paper mark.mt")!;
        Assert.NotNull(page.Document.GetElementById(mark.QuerySelector("a")!.GetAttribute("href")![1..]));
        Assert.Contains("扬尘.txt", (await browser.Read("/plans")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_between_document_and_extraction_has_its_other_end()
    {
        using RunningCeladon.Browser browser = site.Open("en");
        Page page = await Read(browser, await Sent(browser, "plan.txt", Encoding.UTF8.GetBytes(Plan)));

        Assert.All(page.Document.QuerySelectorAll("[data-review] a[href^='#']"), link =>
            Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));
        string[] ids = [.. page.Document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task The_reading_is_exported_as_json()
    {
        using RunningCeladon.Browser browser = site.Open();
        string address = await Sent(browser, "扬尘.txt", Encoding.UTF8.GetBytes(Plan));

        using HttpResponseMessage answer = await browser.Ask(address + "/reading.json");
        using JsonDocument json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Single(json.RootElement.GetProperty("measures").EnumerateArray());
    }

    [Theory]
    [InlineData("zh-CN", "导出 CSV")]
    [InlineData("en", "Export CSV")]
    public async Task The_reading_is_exported_as_csv_that_a_spreadsheet_takes_for_chinese(string language, string button)
    {
        using RunningCeladon.Browser browser = site.Open(language);
        string address = await Sent(browser, "扬尘.txt", Encoding.UTF8.GetBytes(Plan));
        IElement link = (await Read(browser, address)).Document.QuerySelectorAll("a[download]").Single(link => link.TextContent == button);

        using HttpResponseMessage answer = await browser.Ask(link.GetAttribute("href")!);
        byte[] content = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        string[] lines = Encoding.UTF8.GetString(content.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("\uFEFF"u8.ToArray(), content[..3]);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(".csv", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.Equal(PlanCsv.Header, lines[0]);
        Assert.Contains(lines, line => line.StartsWith("target,", StringComparison.Ordinal) && line.Contains(",<=,7,吨/平方千米·月,2027-12-31,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN", "0 字节")]
    [InlineData("en", "0 bytes")]
    public async Task An_empty_file_is_refused_in_the_form_and_its_name_is_kept(string language, string words)
    {
        using RunningCeladon.Browser browser = site.Open(language);

        using HttpResponseMessage answer = await Send(browser, "空.docx", []);
        Page page = await Page.Of(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("READ-001", page.Main, StringComparison.Ordinal);
        Assert.Contains(words, page.Main, StringComparison.Ordinal);
        Assert.Contains("空.docx", page.Main, StringComparison.Ordinal);
        Assert.Equal("true", page.Attribute("#File", "aria-invalid"));
    }

    [Fact]
    public async Task A_form_without_a_file_says_what_to_do()
    {
        using RunningCeladon.Browser browser = site.Open();

        using HttpResponseMessage answer = await Send(browser, "", []);

        Assert.Contains("没有选文件", (await Page.Of(answer)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_kept_and_its_page_says_why_it_cannot_be_read()
    {
        using RunningCeladon.Browser browser = site.Open();
        string address = await Sent(browser, "扫描.png", [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 0]);

        Page page = await Read(browser, address);

        Assert.Contains("READ-003", page.Main, StringComparison.Ordinal);
        Assert.Contains("扫描.png", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_was_never_given_is_no_page()
    {
        using RunningCeladon.Browser browser = site.Open();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/plans/0000000000000000")).Status);
        using HttpResponseMessage json = await browser.Ask("/plans/0000000000000000/reading.json");
        using HttpResponseMessage csv = await browser.Ask("/plans/0000000000000000/reading.csv");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (json.StatusCode, csv.StatusCode));
    }

    private static async Task<string> Sent(RunningCeladon.Browser browser, string name, byte[] content)
    {
        using HttpResponseMessage answer = await Send(browser, name, content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(browser.Client.BaseAddress!, answer.Headers.Location!).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> Send(RunningCeladon.Browser browser, string name, byte[] content)
    {
        Page form = await browser.Read("/plans");
        using var body = new MultipartFormDataContent();
        foreach ((string field, string value) in form.HiddenFields("form[data-upload]"))
        {
            body.Add(new StringContent(value), field);
        }

        body.Add(new ByteArrayContent(content), "File", name.Length == 0 ? "\"\"" : name);
        return await browser.Send("/plans", body);
    }

    /// <summary>The page once the reading has ended; until then it says that it renews itself.</summary>
    private static async Task<Page> Read(RunningCeladon.Browser browser, string address)
    {
        using HttpResponseMessage answer = await browser.Ask(address);
        return answer.Headers.Contains("Refresh") ? await Read(browser, address) : await Page.Of(answer);
    }
}
