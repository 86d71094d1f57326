using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Celadon.OfficialDocuments.Workbooks;
using Celadon.Tests.Running;

namespace Celadon.Tests.Register;

public sealed class ImportPagesTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private const string Address = "/organization/import/people";

    [Fact]
    public async Task A_file_is_checked_shown_and_imported_as_it_was_shown()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        using HttpResponseMessage template = await browser.Ask(Address + ".xlsx");
        Assert.Equal("PK", Encoding.ASCII.GetString(await template.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), 0, 2));

        Page wrong = await CheckAsync(browser, await FileAsync(["禹青", "无此局"]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("B3 单位： ORG-024", wrong.Main, StringComparison.Ordinal);
        Assert.Contains("ORG-050", (await CheckAsync(browser, "no workbook"u8.ToArray())).Main, StringComparison.Ordinal);

        Page shown = await CheckAsync(browser, await FileAsync(["禹青", "禹州市"]));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Dictionary<string, string> fields = shown.Document.QuerySelectorAll("main section form input[type=hidden]")
            .Where(field => field.ParentElement!.QuerySelector("[name=Digest]") is not null).ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!);
        Assert.Contains("新增 1", (await SendAsync(browser, fields)).Main, StringComparison.Ordinal);
        Assert.Contains("禹青", (await browser.Read("/organization/people")).Main, StringComparison.Ordinal);

        Page again = await SendAsync(browser, fields);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("ORG-058", again.Main, StringComparison.Ordinal);
    }

    private static async Task<Page> SendAsync(RunningCeladon.Browser browser, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using HttpResponseMessage answer = await browser.Send(Address, form);
        return await Page.Of(answer);
    }

    private static async Task<Page> CheckAsync(RunningCeladon.Browser browser, byte[] file)
    {
        Page page = await browser.Read(Address);
        using var form = new MultipartFormDataContent();
        foreach ((string name, string value) in page.HiddenFields("main form[enctype]"))
        {
            form.Add(new StringContent(value), name);
        }

        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(part, "File", "people.xlsx");
        using HttpResponseMessage answer = await browser.Send(Address, form);
        return await Page.Of(answer);
    }

    private static async Task<byte[]> FileAsync(params string[][] rows)
    {
        var file = new MemoryStream();
        await Workbook.WriteAsync(
            new TableSheet("人员", ["人员"], [new("姓名", 12), new("单位", 12)], rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(TableCell.Of)])), file, TestContext.Current.CancellationToken);
        return file.ToArray();
    }
}
