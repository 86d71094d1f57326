namespace Celadon.Tests.Commands;

public sealed class CalendarCommandTests
{
    [Theory]
    [InlineData("2024-09-27", "5", "2024-10-10")]   // Sunday 29 September is worked, 1–7 October are off: 29, 30, 8, 9, 10
    [InlineData("2024-09-27", "0", "2024-09-27")]
    public async Task The_answer_is_the_day_the_term_ends_and_nothing_else(string date, string workdays, string end)
    {
        CommandRun run = await CommandRun.Of(["calendar", "add", "--date", date, "--workdays", workdays]);

        Assert.Equal(new CommandRun(0, end + Environment.NewLine, ""), run);
    }

    [Theory]
    [InlineData("zh-CN", "没有 2031 年的放假通知")]
    [InlineData("en", "no holiday notice for 2031")]
    public async Task A_year_without_a_notice_is_refused_in_the_readers_language(string system, string words)
    {
        CommandRun run = await CommandRun.Of(["calendar", "add", "--date", "2031-03-03", "--workdays", "1"], system);

        Assert.Equal(1, run.Code);
        Assert.Equal("", run.Answer);
        Assert.StartsWith("CAL-001 ", run.Messages, StringComparison.Ordinal);
        Assert.Contains(words, run.Messages, StringComparison.Ordinal);
    }
}
