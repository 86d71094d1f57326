using System.Net;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;

namespace Celadon.Tests.Register;

public sealed class UnitPagesTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task A_unit_is_entered_changed_renamed_and_ended_and_stays_on_record()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Dictionary<string, string> fields = (await browser.Read("/organization/units/new")).HiddenFields(Form);
        (fields["Name"], fields["Kind"], fields["AreaId"]) = ("市青釉局", "Department", "xuchang");
        fields["Aliases"] = "青釉局\n旧釉局 - 2020-13-01";
        Page refused = await PageAsync(browser, "/organization/units/new", fields, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("ORG-030", refused.Main, StringComparison.Ordinal);
        Assert.Equal("市青釉局", refused.Attribute("#Name", "value"));

        fields["Aliases"] = "青釉局\n旧釉局 - 2020-12-31";
        string unit = await AddressAsync(browser, "/organization/units/new", fields);
        Page page = await browser.Read(unit);
        Assert.Contains("旧釉局", page.Main, StringComparison.Ordinal);

        Dictionary<string, string> stale = (await browser.Read(unit + "/edit")).HiddenFields(Form);
        Dictionary<string, string> renaming = Sent(page, "unit-rename");
        (renaming["Name"], renaming["NameFrom"]) = ("市天青局", "2026-01-01");
        await AddressAsync(browser, unit, renaming);
        page = await browser.Read(unit);
        Assert.Contains("市天青局", page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2025-12-31", page.Main, StringComparison.Ordinal);

        stale["Name"] = "市旧表单局";
        Page late = await PageAsync(browser, unit + "/edit", stale, HttpStatusCode.Conflict);
        Assert.Contains("市天青局", late.Main, StringComparison.Ordinal);
        Assert.Equal("市旧表单局", late.Attribute("#Name", "value"));

        Dictionary<string, string> ending = Sent(page, "unit-end");
        Assert.Contains("ORG-020", (await PageAsync(browser, unit, ending, HttpStatusCode.UnprocessableEntity)).Main, StringComparison.Ordinal);
        (ending["Stands"], ending["Successors"]) = ("2026-06-30", "ecology");
        await AddressAsync(browser, unit, ending);
        Assert.Contains("市生态环境局", (await browser.Read(unit)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("市天青局", (await browser.Read("/organization/units?q=釉")).Main, StringComparison.Ordinal);
        Assert.Contains("市天青局", (await browser.Read("/organization/units?q=釉&asOf=2026-06-30")).Main, StringComparison.Ordinal);
        Assert.Contains("市天青局", (await browser.Read("/organization/units?q=釉&state=ended")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_area_keeps_its_codes_with_their_days_and_the_executors_are_seen_as_of_a_day()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page form = await browser.Read("/organization/areas/jianan");
        Assert.Contains("GB/T 2260 411023 - 2016-12-31", form.Document.QuerySelector("#Codes")!.TextContent, StringComparison.Ordinal);
        Dictionary<string, string> fields = form.HiddenFields(Form);
        (fields["Name"], fields["ParentId"], fields["Codes"]) = ("建安区", "xuchang", "GB/T 2260 411003\n平台 410102 2020-01-01");
        await AddressAsync(browser, "/organization/areas/jianan", fields);
        Assert.Contains("410102", (await browser.Read("/organization/areas")).Main, StringComparison.Ordinal);
        Assert.Contains("共 9 个单位", (await browser.Read("/organization/executors")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_liaison_sees_the_register_and_finds_nothing_to_change()
    {
        Cookie session = await celadon.Office.SignInAsync("register-liaison", Role.CountyLiaison, "yuzhou", TestContext.Current.CancellationToken);
        using RunningCeladon.Browser browser = celadon.OpenAs(session, "en");
        Page unit = await browser.Read("/organization/units/yuzhou");
        Assert.Equal(HttpStatusCode.OK, unit.Status);
        Assert.Null(unit.Document.QuerySelector(Form));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Read("/organization/units/yuzhou/edit")).Status);
    }

    private static Dictionary<string, string> Sent(Page page, string handler)
    {
        int at = page.Document.QuerySelectorAll(Form).Index().First(form => form.Item.QuerySelector("[name=_handler]")?.GetAttribute("value") == handler).Index;
        return page.Document.QuerySelectorAll(Form)[at].QuerySelectorAll("input[type=hidden]")
            .ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value")!);
    }

    private static async Task<string> AddressAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using HttpResponseMessage answer = await browser.Send(path, content);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return new Uri(browser.Client.BaseAddress!, answer.Headers.Location!).PathAndQuery;
    }

    private static async Task<Page> PageAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields, HttpStatusCode status)
    {
        using var content = new FormUrlEncodedContent(fields);
        using HttpResponseMessage answer = await browser.Send(path, content);
        Page page = await Page.Of(answer);
        Assert.Equal(status, page.Status);
        return page;
    }
}
