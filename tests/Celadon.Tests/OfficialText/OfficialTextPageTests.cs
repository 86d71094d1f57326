using System.Net;
using System.Text;
using Celadon.Tests.Running;

namespace Celadon.Tests.OfficialText;

public sealed class OfficialTextPageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private const string Address = "/ledger/official-text";

    [Fact]
    public async Task Without_a_file_the_form_says_what_is_missing()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await Give(browser, null, "plan.txt");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("LEDGER-002", page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_code()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await Give(browser, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "plan.png");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("READ-", page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_document_fills_nothing_and_every_difference_is_told()
    {
        await using var other = new RunningCeladon();
        await other.InitializeAsync();
        using RunningCeladon.Browser browser = other.Open();
        Page page = await Give(browser, Encoding.UTF8.GetBytes("青釉市行动方案\n一、总体要求\n到2027年，降尘量不高于7吨。"), "plan.txt");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("已填入 0 项原句", page.Main, StringComparison.Ordinal);
        Assert.Contains("PLAN-011", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_official_text_fills_every_sentence_without_a_difference()
    {
        string text = Path.Combine(RepositoryRoot(), "..", "shared", "plans", "xuchang-2023-2025.txt");
        Assert.SkipUnless(File.Exists(text), "The official text lies outside of the repository and is not here.");
        await using var own = new RunningCeladon();
        await own.InitializeAsync();
        using RunningCeladon.Browser browser = own.Open();

        Page page = await Give(browser, await File.ReadAllBytesAsync(text, TestContext.Current.CancellationToken), "plan.txt");
        Assert.Contains("没有差异", page.Main, StringComparison.Ordinal);

        Page measure = await browser.Read("/ledger/measures/M03");
        Assert.DoesNotContain("原文未载入", measure.Main, StringComparison.Ordinal);
        Assert.Contains("80%以上", measure.Document.QuerySelector("#M03-T3 mark.mt")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(measure.Document.QuerySelector("mark.md"));
    }

    private static async Task<Page> Give(RunningCeladon.Browser browser, byte[]? content, string fileName)
    {
        Page form = await browser.Read(Address);
        using var fields = new MultipartFormDataContent();
        foreach ((string name, string value) in form.HiddenFields("form.upload"))
        {
            fields.Add(new StringContent(value), name);
        }

        if (content is not null)
        {
            fields.Add(new ByteArrayContent(content), "Document", fileName);
        }

        using HttpResponseMessage answer = await browser.Send(Address, fields);
        return await Page.Of(answer);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Celadon.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No Celadon.slnx above the tests.");
        }

        return folder.FullName;
    }
}
