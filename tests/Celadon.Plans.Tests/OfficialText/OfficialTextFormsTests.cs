using System.Net;
using System.Text;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.OfficialText;

/// <summary>The office gives the official text as whatever file it has.</summary>
public sealed class OfficialTextFormsTests
{
    [Fact]
    public Task The_text_file_fills_every_sentence() => FillsAsync(Text(), "plan.txt");

    [Fact]
    public Task The_same_text_in_GB18030_fills_every_sentence()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return FillsAsync(Encoding.Convert(Encoding.UTF8, Encoding.GetEncoding("GB18030"), Text()), "plan.txt");
    }

    [Fact]
    public Task The_web_page_fills_every_sentence() => FillsAsync(
        Encoding.UTF8.GetBytes($"<!doctype html><html lang=zh><head><meta charset=utf-8><title>a</title></head><body><nav><a href=/>首页</a></nav><div class=article>{string.Concat(Lines().Select(line => $"<p>　　{WebUtility.HtmlEncode(line)}</p>\n"))}</div></body></html>"),
        "plan.html");

    [Fact]
    public Task The_Word_file_fills_every_sentence() => FillsAsync(WordFile.Of(Lines()), "plan.docx");

    [Fact]
    public async Task The_pdf_fills_every_sentence() => await FillsAsync(await WordFile.AsPdfAsync(Lines()), "plan.pdf");

    private static byte[] Text() => File.ReadAllBytes(Repository.OfficialText);

    private static string[] Lines() => Encoding.UTF8.GetString(Text()).Split('\n');

    private static async Task FillsAsync(byte[] content, string fileName)
    {
        DocumentText words = DocumentOpener.Open(content, fileName).Text!;
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        OfficialTextFilling? filling = await disk.Plans.LoadOfficialTextAsync(PlansOnDisk.Office, 
            "xuchang-2023-2025", words, ActionPlanReader.Read(words), fileName, "00", TestContext.Current.CancellationToken);
        Assert.Empty(filling!.Differences.Select(difference => difference.Message("en")));
        Assert.True(filling.IsKept);
    }
}
