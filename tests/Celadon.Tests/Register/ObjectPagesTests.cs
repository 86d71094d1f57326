using System.Net;
using Celadon.Tests.Running;

namespace Celadon.Tests.Register;

public sealed class ObjectPagesTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task An_object_is_entered_renamed_and_found_by_its_number()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Dictionary<string, string> fields = (await browser.Read("/organization/objects/new")).HiddenFields("main form[method=post]");
        (fields["Name"], fields["Kind"], fields["UnitId"], fields["IdentifierCreditCode"]) = ("青釉陶瓷厂", "Enterprise", "yuzhou", "91350100m000100y44");
        using (HttpResponseMessage refused = await SendAsync(browser, "/organization/objects/new", fields))
        {
            Page page = await Page.Of(refused);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains("ORG-041", page.Main, StringComparison.Ordinal);
            Assert.Equal("青釉陶瓷厂", page.Attribute("#Name", "value"));
        }

        fields["IdentifierCreditCode"] = "91350100m000100y43";
        string address = await AddressAsync(browser, "/organization/objects/new", fields);
        Dictionary<string, string> renaming = (await browser.Read(address + "/edit")).HiddenFields("main form[method=post]");
        (renaming["Name"], renaming["NameFrom"], renaming["Kind"], renaming["UnitId"]) = ("天青陶瓷有限公司", "2026-03-01", "Enterprise", "yuzhou");
        renaming["IdentifierCreditCode"] = "91350100M000100Y43";
        await AddressAsync(browser, address + "/edit", renaming);
        Page one = await browser.Read(address);
        Assert.Contains("青釉陶瓷厂", one.Main, StringComparison.Ordinal);
        Assert.Contains("2026-02-28", one.Main, StringComparison.Ordinal);
        Assert.Contains("天青陶瓷有限公司", (await browser.Read("/organization/objects?q=91350100M000100Y43")).Main, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await browser.Send(path, content);
    }

    private static async Task<string> AddressAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields)
    {
        using HttpResponseMessage answer = await SendAsync(browser, path, fields);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return new Uri(browser.Client.BaseAddress!, answer.Headers.Location!).PathAndQuery;
    }
}
