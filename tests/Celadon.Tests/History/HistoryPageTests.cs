using System.Net;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;

namespace Celadon.Tests.History;

public sealed class HistoryPageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>, IAsyncLifetime
{
    private static int auditors;

    private Cookie? session;

    public async ValueTask InitializeAsync() => session = await celadon.Office.SignInAsync(
        "auditor" + Interlocked.Increment(ref auditors), Role.AuditAdministrator, null, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("zh-CN", "变更历史", "载入随附台账")]
    [InlineData("en", "History", "Loaded the shipped ledger")]
    public async Task The_history_lists_what_happened_in_words(string language, string title, string act)
    {
        using RunningCeladon.Browser browser = Open(language);
        string page = await TextAsync(browser, "/history?table=plans_plan");
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(act, page, StringComparison.Ordinal);
        Assert.DoesNotContain("What-", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_entries_are_paged_and_the_filter_goes_along()
    {
        using RunningCeladon.Browser browser = Open();
        string first = await TextAsync(browser, "/history?table=plans_item");
        Assert.Contains("/history?table=plans_item&amp;page=2", first, StringComparison.Ordinal);
        string second = await TextAsync(browser, "/history?table=plans_item&page=2");
        Assert.Contains("rel=\"prev\"", second, StringComparison.Ordinal);
        Assert.Contains("没有符合条件的记录", await TextAsync(browser, "/history?person=nobody"), StringComparison.Ordinal);
        Assert.Contains("没有符合条件的记录", await TextAsync(browser, "/history?day=2020-01-01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_goes_from_midnight_to_midnight_in_the_office()
    {
        using RunningCeladon.Browser browser = Open();
        Assert.Contains("载入随附台账", await TextAsync(browser, "/history?table=plans_plan&day=2026-10-12"), StringComparison.Ordinal);
        Assert.Contains("没有符合条件的记录", await TextAsync(browser, "/history?table=plans_plan&day=2026-10-11"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_day_that_is_none_is_said(string day)
    {
        using RunningCeladon.Browser browser = Open();
        using HttpResponseMessage answer = await browser.Ask("/history?day=" + day);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("HIST-007", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_verifies_and_says_what_was_found()
    {
        using RunningCeladon.Browser browser = Open();
        Page form = await browser.Read("/history");
        using var fields = new FormUrlEncodedContent(form.HiddenFields(".pagehead form"));
        using HttpResponseMessage answer = await browser.Send("/history", fields);
        Page page = await Page.Of(answer);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("历史链完整：", page.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{64}", page.Main);
    }

    [Fact]
    public async Task Health_says_what_is_well()
    {
        using RunningCeladon.Browser browser = Open();
        Assert.Equal("Healthy", await TextAsync(browser, "/health"));
    }

    private RunningCeladon.Browser Open(string language = "zh-CN") => celadon.OpenAs(session, language);

    private static async Task<string> TextAsync(RunningCeladon.Browser browser, string path)
    {
        using HttpResponseMessage answer = await browser.Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
