using Celadon.Browser.Tests.Running;
using Celadon.OfficialDocuments.Workbooks;
using Celadon.Organization.Permissions;
using Celadon.Standards.Identifiers;

namespace Celadon.Browser.Tests;

/// <summary>What the register's pages show once something was typed or handed in, and what they show to whom they are closed.</summary>
public sealed class RegisterTests(Chromium chromium, RunningCeladon site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN", "91350100M000100Y4")]
    [InlineData("en", "91350100M000100Y5")]
    public async Task An_object_is_refused_with_a_wrong_number_and_shown_with_a_right_one(string language, string number)
    {
        await using Visit visit = await Visit.Begin(chromium, site, language);
        await visit.Page.GotoAsync("/organization/objects/new");
        await visit.Page.FillAsync("[name=Name]", "青釉陶瓷有限公司");
        await visit.Page.FillAsync("[name=IdentifierCreditCode]", number + "?");
        await KeepAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".errmsg")).ToContainTextAsync("ORG-");
        await LookAsync(visit, language);

        await visit.Page.FillAsync("[name=IdentifierCreditCode]", number + UnifiedSocialCreditIdentifier.CheckCharacterOf(number));
        await KeepAsync(visit);
        await visit.Page.WaitForURLAsync(url => !url.Contains("/new", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(number);
        await LookAsync(visit, language);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_file_of_units_is_shown_with_what_it_would_do_and_what_is_wrong(string language)
    {
        await using Visit visit = await Visit.Begin(chromium, site, language);
        await CheckAsync(visit, ["青釉瓷办" + language, "市直单位"], ["", "无此类"]);
        await Assertions.Expect(visit.Page.Locator(".errmsg").First).ToContainTextAsync("ORG-");
        await LookAsync(visit, language);

        await CheckAsync(visit, ["青釉瓷办" + language, "市直单位"]);
        await LookAsync(visit, language);
        await visit.Page.Locator("form:has([name=Digest]) button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".note.good")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_may_not_edit_the_register_is_told_so()
    {
        System.Net.Cookie leader = await site.Office.SignInAsync("register-leader", Role.CommitteeLeader, null, Cancellation);
        foreach (string language in new[] { "zh-CN", "en" })
        {
            await using Visit visit = await Visit.Begin(chromium, site, language, session: leader);
            IResponse? answer = await visit.Page.GotoAsync("/organization/import/units");

            Assert.Equal(403, answer?.Status);
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(NotPermittedException.Code);
            Assert.Equal(0, await visit.OverhangEverywhere());
        }
    }

    private static Task KeepAsync(Visit visit) => visit.Page.Locator("main form:has([name=IdentifierCreditCode]) button.main").ClickAsync();

    private static async Task CheckAsync(Visit visit, params string[][] rows)
    {
        using var file = new MemoryStream();
        await Workbook.WriteAsync(
            new TableSheet("单位", ["单位"], [new("名称", 12), new("类别", 12)], rows.Select(row => (IReadOnlyList<TableCell>)[.. row.Select(TableCell.Of)])), file, Cancellation);
        await visit.Page.GotoAsync("/organization/import/units");
        await visit.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "units.xlsx", MimeType = "application/octet-stream", Buffer = file.ToArray() });
        await visit.Page.Locator("form[enctype] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#check-title")).ToBeVisibleAsync();
    }

    private static async Task LookAsync(Visit visit, string language)
    {
        Assert.Equal(0, await visit.OverhangEverywhere());
        if (language == "zh-CN")
        {
            Assert.Empty(await visit.Barriers());
        }
    }
}
