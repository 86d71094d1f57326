using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;

namespace Celadon.Tests.Tasks;

public sealed class ScanPageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. new byte[2000]];

    [Fact]
    public async Task A_scan_is_uploaded_shown_downloaded_and_withdrawn_and_is_not_there_for_others()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        string address = await RecordAsync(browser);
        using (HttpResponseMessage wrong = await UploadAsync(browser, address, "批示.pdf", "no pdf"u8.ToArray()))
        {
            Page refused = await Page.Of(wrong);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("ATT-004", refused.Main, StringComparison.Ordinal);
        }

        using (HttpResponseMessage kept = await UploadAsync(browser, address, "批示 第7号.pdf", Pdf))
        {
            Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        }

        Page page = await browser.Read(address);
        Assert.Contains("批示 第7号.pdf", page.Main, StringComparison.Ordinal);
        string file = page.Attribute("#scans li a[target]", "href"), saved = page.Attribute("#scans li a[download]", "href");
        using (HttpResponseMessage shown = await browser.Ask(file))
        {
            Assert.Equal(("application/pdf", "inline"), (shown.Content.Headers.ContentType!.MediaType, shown.Content.Headers.ContentDisposition!.DispositionType));
            Assert.Equal(Pdf, await shown.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        using (HttpResponseMessage download = await browser.Ask(saved))
        {
            Assert.Equal(("attachment", "批示 第7号.pdf"), (download.Content.Headers.ContentDisposition!.DispositionType, download.Content.Headers.ContentDisposition.FileNameStar));
        }

        string other = await RecordAsync(browser);
        using RunningCeladon.Browser foreign = celadon.OpenAs(await celadon.Office.SignInAsync("scan-liaison", Role.CountyLiaison, "yuzhou", TestContext.Current.CancellationToken));
        foreach ((RunningCeladon.Browser who, string path) in new[] { (browser, other + "/scans/" + file.Split('/')[^1]), (browser, address + "/scans/no-such-id"), (foreign, file), (foreign, address) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await who.Read(path)).Status);
        }

        Dictionary<string, string> fields = page.HiddenFields("#scans details form");
        using (HttpResponseMessage unsaid = await SendAsync(browser, address, fields))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        }

        fields["Reason"] = "放错了文件";
        using (HttpResponseMessage done = await SendAsync(browser, address, fields))
        {
            Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        }

        Assert.Contains("放错了文件", (await browser.Read(address)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read(file)).Status);
    }

    [Fact]
    public async Task Without_a_file_the_page_says_what_is_missing()
    {
        using RunningCeladon.Browser browser = celadon.Open("en");
        string address = await RecordAsync(browser);
        using HttpResponseMessage answer = await UploadAsync(browser, address, null, []);
        Page page = await Page.Of(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("No file is chosen", page.Main, StringComparison.Ordinal);
    }

    private static async Task<string> RecordAsync(RunningCeladon.Browser browser)
    {
        Dictionary<string, string> fields = (await browser.Read("/instructions/new")).HiddenFields("main form[method=post]");
        (fields["Subject"], fields["Who"], fields["Day"]) = ("夜间扬尘", "分管副市长", "2026-10-01");
        using HttpResponseMessage kept = await SendAsync(browser, "/instructions/new", fields);
        return new Uri(browser.Client.BaseAddress!, kept.Headers.Location!).PathAndQuery;
    }

    private static async Task<HttpResponseMessage> UploadAsync(RunningCeladon.Browser browser, string address, string? name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent();
        foreach ((string field, string value) in (await browser.Read(address)).HiddenFields("#scans form[enctype]"))
        {
            form.Add(new StringContent(value, Encoding.UTF8), field);
        }

        if (name is not null)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            form.Add(file, "File", name);
        }

        return await browser.Send(address, form);
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await browser.Send(path, content);
    }
}
