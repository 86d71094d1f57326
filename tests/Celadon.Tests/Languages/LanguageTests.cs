using Celadon.Tests.Running;

namespace Celadon.Tests.Languages;

public sealed class LanguageTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Theory]
    [InlineData("zh-CN", "zh-CN")]
    [InlineData("zh-Hans-CN", "zh-CN")]
    [InlineData("zh, en;q=0.8", "zh-CN")]
    [InlineData("en-GB", "en")]
    [InlineData("fr, en;q=0.5", "en")]
    [InlineData("en;q=0, zh;q=0.1", "zh-CN")]
    [InlineData("fr", "zh-CN")]
    public async Task The_browser_gets_the_language_it_asks_for(string asked, string language)
    {
        using RunningCeladon.Browser browser = celadon.Open(asked);
        Page page = await browser.Read("/ledger");

        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(language == "en" ? "Ledger of tasks" : "任务台账", page.Document.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_readers_choice_wins_over_the_browser()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Dictionary<string, string> fields = (await browser.Read("/deadlines?asOf=2025-01-31")).HiddenFields("form[action='/preferences/language']");
        using var form = new FormUrlEncodedContent(fields);
        using HttpResponseMessage kept = await browser.Send("/preferences/language", form);

        Assert.Equal("/deadlines?asOf=2025-01-31", kept.Headers.Location?.ToString());
        Assert.Equal("en", (await browser.Read("/deadlines")).Document.DocumentElement.GetAttribute("lang"));
    }
}
