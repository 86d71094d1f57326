using System.Net;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;

namespace Celadon.Tests.Register;

public sealed class PeoplePagesTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private const string Form = "main form[method=post]";

    [Fact]
    public async Task A_person_is_entered_made_liaison_and_seen_by_their_own_unit_only()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Dictionary<string, string> fields = (await browser.Read("/organization/people/new?unit=yuzhou")).HiddenFields(Form);
        (fields["Name"], fields["UnitId"], fields["Phone"]) = ("禹青", "yuzhou", "138");
        using (HttpResponseMessage refused = await SendAsync(browser, "/organization/people/new", fields))
        {
            Assert.Contains("ORG-031", (await Page.Of(refused)).Main, StringComparison.Ordinal);
        }

        fields["Phone"] = "13800000001";
        string person = await AddressAsync(browser, "/organization/people/new", fields);
        Page unit = await browser.Read("/organization/units/yuzhou");
        Dictionary<string, string> appointing = new()
        {
            ["__RequestVerificationToken"] = unit.Attribute(Form + " [name=__RequestVerificationToken]", "value"),
            ["_handler"] = "liaison-appoint",
            ["PersonId"] = person.Split('/')[^1],
            ["Rank"] = "First",
            ["DaysFrom"] = "2026-01-01",
        };
        await AddressAsync(browser, "/organization/units/yuzhou", appointing);
        Assert.Contains("禹青 13800000001", (await browser.Read("/organization/executors")).Main, StringComparison.Ordinal);
        Assert.Contains("禹青", (await browser.Read("/organization/people?liaison=only")).Main, StringComparison.Ordinal);

        Cookie elsewhere = await celadon.Office.SignInAsync("people-liaison", Role.CountyLiaison, "weidu", TestContext.Current.CancellationToken);
        using RunningCeladon.Browser other = celadon.OpenAs(elsewhere, "en");
        Page seen = await other.Read("/organization/units/yuzhou");
        Assert.Contains("禹青", seen.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000001", seen.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Read(person)).Status);
        Assert.DoesNotContain("禹青", (await other.Read("/organization/people")).Main, StringComparison.Ordinal);
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
