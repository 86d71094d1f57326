using System.Text.Json;
using Celadon.PlanReader.Exchange;

namespace Celadon.Tests.Commands;

public sealed class PlanReadTests
{
    private const string Plan = """
        青釉市扬尘治理行动方案（2025—2027年）
        一、主要任务
        1.强化扬尘管控。到2027年，全市平均降尘量不高于7吨/平方千米·月。（市住房城乡建设局牵头，市交通运输局配合）
        """;

    [Fact]
    public async Task Standard_input_is_read_and_the_answer_is_one_json_document()
    {
        CommandRun run = await CommandRun.OfText(["plan", "read", "-"], Plan);

        Assert.Equal((0, ""), (run.Code, run.Messages));
        using JsonDocument answer = JsonDocument.Parse(run.Answer);
        JsonElement measure = Assert.Single(answer.RootElement.GetProperty("measures").EnumerateArray());
        Assert.Equal(7, Assert.Single(measure.GetProperty("targets").EnumerateArray()).GetProperty("value").GetInt32());
        Assert.Equal(2, measure.GetProperty("duties").GetArrayLength());
    }

    [Fact]
    public async Task Csv_has_a_line_for_every_duty_and_target_and_stays_free_of_a_byte_order_mark()
    {
        CommandRun run = await CommandRun.OfText(["plan", "read", "-", "--format", "csv"], Plan);

        string[] lines = run.Answer.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, ""), (run.Code, run.Messages));
        Assert.Equal(PlanCsv.Header, lines[0]);
        Assert.Equal(2, lines.Count(line => line.StartsWith("duty,", StringComparison.Ordinal)));
        string target = Assert.Single(lines, line => line.StartsWith("target,", StringComparison.Ordinal));
        Assert.Contains(",<=,7,吨/平方千米·月,2027-12-31,", target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "措施 1 项，目标 1 个", "责任  市住房城乡建设局")]
    [InlineData("en", "Measures: 1. Targets: 1.", "duty  市住房城乡建设局")]
    public async Task Text_is_for_a_person_in_the_persons_language(string language, string count, string duty)
    {
        CommandRun run = await CommandRun.OfText(["plan", "read", "-", "--format", "text", "--lang", language], Plan);

        Assert.Equal((0, ""), (run.Code, run.Messages));
        Assert.StartsWith("青釉市扬尘治理行动方案", run.Answer, StringComparison.Ordinal);
        Assert.Contains(count, run.Answer, StringComparison.Ordinal);
        Assert.Contains(duty, run.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN", "0 字节")]
    [InlineData("en", "0 bytes")]
    public async Task An_empty_input_is_refused_in_the_readers_language(string system, string words)
    {
        CommandRun run = await CommandRun.Of(["plan", "read", "-"], system);

        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.StartsWith("READ-001 ", run.Messages, StringComparison.Ordinal);
        Assert.Contains(words, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused_with_what_to_do()
    {
        CommandRun run = await CommandRun.Of(["plan", "read", "没有 这个.docx"]);

        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.StartsWith("CLI-001 没有文件“没有 这个.docx”", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_refused_as_no_file()
    {
        CommandRun run = await CommandRun.Of(["plan", "read", AppContext.BaseDirectory]);

        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.StartsWith("CLI-002 ", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "read")]
    [InlineData("plan", "read", "-", "--format", "xml")]
    public async Task Wrong_usage_answers_2(params string[] arguments)
    {
        CommandRun run = await CommandRun.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Answer));
    }
}
