using System.Net;
using System.Text;
using AngleSharp.Dom;
using Celadon.Tests.Running;

namespace Celadon.Tests.Review;

/// <summary>From a read document to the ledger over HTTP, as a browser without a script does it.</summary>
public sealed class ReviewFlowTests(RunningCeladon site) : IClassFixture<RunningCeladon>
{
    private const string Plan = """
        青釉市扬尘治理行动方案（2025—2027年）
        一、主要任务
        1.强化扬尘管控。到2027年，全市平均降尘量不高于7吨/平方千米·月。2026年6月底前，完成工地清单。（青釉市扬尘办牵头）
        """;

    [Fact]
    public async Task A_document_is_reviewed_adopted_and_stands_in_the_ledger()
    {
        using RunningCeladon.Browser browser = site.Open();
        string address = await BegunAsync(browser, Plan);
        Page page = await browser.Read(address);
        Assert.Contains("已认可 0", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#review-bar .btn.sign[disabled]"));

        Page target = await browser.Read(page.Document.QuerySelectorAll("article.xcard[data-item] a[data-act=correct]")[0].GetAttribute("href")!);
        Dictionary<string, string> fields = Fields(target, "form.entry");
        Page wrong = await SendAsync(browser, address + "/parts/" + NumberOf(page), new Dictionary<string, string>(fields) { ["Value"] = "七" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("REVIEW-001", wrong.Main, StringComparison.Ordinal);
        Assert.Equal("七", wrong.Attribute("#Value", "value"));

        await ActAsync(browser, address, "accept-all");
        Page units = await browser.Read(address + "/units");
        Dictionary<string, string> unit = Fields(units, "form.row");
        await SendAsync(browser, address + "/units", unit);
        Page ready = await browser.Read(address);
        Assert.Null(ready.Document.QuerySelector("#obstacles"));

        Page confirmation = await browser.Read(ready.Attribute("#review-bar a.btn.sign", "href"));
        Assert.Contains("措施 1", confirmation.Main, StringComparison.Ordinal);
        await SendAsync(browser, address + "/adopt", Fields(confirmation, "form#adopt"));
        Page adopted = await browser.Read(address + "/adopt");
        Assert.Contains("已采纳", adopted.Main, StringComparison.Ordinal);
        Page ledger = await browser.Read(adopted.Attribute(".note.good a", "href"));
        Assert.Contains("降尘量", ledger.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_form_says_so_and_keeps_what_was_typed()
    {
        using RunningCeladon.Browser browser = site.Open("en");
        string address = await BegunAsync(browser, Plan + "\n");
        Page page = await browser.Read(address);
        string part = address + "/parts/" + NumberOf(page);
        Dictionary<string, string> fields = Fields(await browser.Read(part), "form.entry");
        await ActAsync(browser, address, page.Attribute("article.xcard[data-item] button[data-act=accept]", "value"));

        Page stale = await SendAsync(browser, part, new Dictionary<string, string>(fields) { ["Scope"] = "望窑区" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, stale.Status);
        Assert.Contains("STORE-006", stale.Main, StringComparison.Ordinal);
        Assert.Equal("望窑区", stale.Attribute("#Scope", "value"));
    }

    [Fact]
    public async Task An_act_that_is_none_and_a_part_that_is_none_are_not_found()
    {
        using RunningCeladon.Browser browser = site.Open();
        string address = await BegunAsync(browser, Plan + "\n\n");
        using HttpResponseMessage act = await PostAsync(browser, address, "explode-1");
        Assert.Equal(HttpStatusCode.NotFound, act.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read(address + "/parts/9999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/plans/0000000000000000/adopt")).Status);
    }

    private static string NumberOf(Page page) => page.Document.QuerySelector("article.xcard[data-item] .acts")!.Id!["part-".Length..];

    private static async Task<string> BegunAsync(RunningCeladon.Browser browser, string text)
    {
        Page plans = await browser.Read("/plans");
        using var upload = new MultipartFormDataContent();
        foreach ((string name, string value) in plans.HiddenFields("form[data-upload]"))
        {
            upload.Add(new StringContent(value), name);
        }

        upload.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "File", "扬尘.txt");
        using HttpResponseMessage answer = await browser.Send("/plans", upload);
        string address = new Uri(browser.Client.BaseAddress!, answer.Headers.Location!).AbsolutePath;
        Page page = await browser.Read(address);
        for (int tries = 0; page.Document.QuerySelector($"form[action='{address}/review/begin']") is null && tries < 50; tries++)
        {
            page = await browser.Read(address);
        }

        Dictionary<string, string> fields = page.HiddenFields($"form[action='{address}/review/begin']");
        fields["returnTo"] = "review";
        using var begin = new FormUrlEncodedContent(fields);
        using HttpResponseMessage begun = await browser.Send(address + "/review/begin", begin);
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        return address;
    }

    private static async Task ActAsync(RunningCeladon.Browser browser, string address, string act)
    {
        using HttpResponseMessage answer = await PostAsync(browser, address, act);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningCeladon.Browser browser, string address, string act)
    {
        Dictionary<string, string> fields = (await browser.Read(address)).HiddenFields("form#review");
        fields["act"] = act;
        using var content = new FormUrlEncodedContent(fields);
        return await browser.Send(address + "/review", content);
    }

    private static async Task<Page> SendAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using HttpResponseMessage answer = await browser.Send(path, content);
        return await Page.Of(answer);
    }

    private static Dictionary<string, string> Fields(Page page, string form)
    {
        IElement element = page.Document.QuerySelector(form)!;
        var fields = page.HiddenFields(form);
        foreach (IElement field in element.QuerySelectorAll("input[type=text]"))
        {
            fields[field.GetAttribute("name")!] = field.GetAttribute("value") ?? "";
        }

        foreach (IElement field in element.QuerySelectorAll("textarea"))
        {
            fields[field.GetAttribute("name")!] = field.TextContent;
        }

        foreach (IElement field in element.QuerySelectorAll("select"))
        {
            fields[field.GetAttribute("name")!] = field.QuerySelector("option[selected]")?.GetAttribute("value") ?? "";
        }

        return fields;
    }
}
