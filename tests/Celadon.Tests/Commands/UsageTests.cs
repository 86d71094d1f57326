namespace Celadon.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("plan")]
    [InlineData("--lang", "fr")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--port", "many")]
    [InlineData("calendar", "add", "--date", "2024-09-27")]
    [InlineData("calendar", "add", "--date", "27.9.2024", "--workdays", "5")]
    [InlineData("calendar", "add", "--date", "2024-09-27", "--workdays", "-1")]
    public async Task Wrong_usage_is_said_on_the_messages_and_answers_2(params string[] arguments)
    {
        CommandRun run = await CommandRun.Of(arguments);

        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Answer);
        Assert.Contains("--help", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "工作日历")]
    [InlineData("zh-TW", "工作日历")]
    [InlineData("en-GB", "working calendar")]
    [InlineData("fr-FR", "working calendar")]
    [InlineData("", "working calendar")]
    public async Task Help_speaks_the_systems_language(string system, string words) =>
        Assert.Contains(words, (await CommandRun.Of(["--help"], system)).Answer, StringComparison.Ordinal);

    [Fact]
    public async Task The_language_asked_for_goes_before_the_systems()
    {
        Assert.Contains("working calendar", (await CommandRun.Of(["--lang", "en", "--help"], "zh-CN")).Answer, StringComparison.Ordinal);
        CommandRun chinese = await CommandRun.Of(["calendar", "--help", "--lang=zh-CN"], "en");
        Assert.Contains("说明", chinese.Answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Description", chinese.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_an_answer()
    {
        CommandRun run = await CommandRun.Of(["--version"]);

        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Answer);
    }
}
