using Microsoft.Data.Sqlite;

namespace Celadon.Tests.Commands;

public sealed class AuditTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("celadon ").FullName;

    private string Database => Path.Combine(folder, "ledger.db");

    private string Head => Path.Combine(folder, "head.txt");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_history_nobody_touched_is_whole_and_agrees_with_its_head()
    {
        await ImportAsync();
        CommandRun head = await CommandRun.Of(["audit", "head", "--out", Head, "--database", Database]);
        Assert.Equal((0, ""), (head.Code, head.Messages));
        CommandRun run = await CommandRun.Of(["audit", "verify", "--head", Head, "--database", Database]);
        Assert.Equal((0, ""), (run.Code, run.Messages));
        Assert.StartsWith("历史链完整：", run.Answer, StringComparison.Ordinal);
        CommandRun english = await CommandRun.Of(["audit", "verify", "--database", Database, "--lang", "en"]);
        Assert.StartsWith("The history is whole: ", english.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_is_printed_where_no_file_is_named_and_no_file_is_written_over()
    {
        await ImportAsync();
        Assert.StartsWith("celadon history head 1\n", (await CommandRun.Of(["audit", "head", "--database", Database])).Answer, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Head, "kept", Cancellation);
        CommandRun run = await CommandRun.Of(["audit", "head", "--out", Head, "--database", Database]);
        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.StartsWith("CLI-004 ", run.Messages, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(Head, Cancellation));
    }

    [Fact]
    public async Task What_was_changed_past_the_program_is_named()
    {
        await ImportAsync();
        await ExecuteAsync("UPDATE plans_reading SET FileName = 'another'; UPDATE storage_history SET ActorName = 'nobody' WHERE Number = 2;");
        CommandRun run = await CommandRun.Of(["audit", "verify", "--database", Database]);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("历史链不完整：", run.Answer, StringComparison.Ordinal);
        string[] findings = run.Messages.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("HIST-001 第 2 条记录（nobody，", findings[0], StringComparison.Ordinal);
        Assert.Contains("FileName", Assert.Single(findings[1..]), StringComparison.Ordinal);
        Assert.StartsWith("HIST-002 ", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_cut_off_is_found_by_the_head()
    {
        await ImportAsync();
        await CommandRun.Of(["audit", "head", "--out", Head, "--database", Database]);
        await ExecuteAsync("DELETE FROM storage_history WHERE Number = (SELECT max(Number) FROM storage_history);");
        CommandRun run = await CommandRun.Of(["audit", "verify", "--head", Head, "--database", Database]);
        Assert.Equal(1, run.Code);
        Assert.StartsWith("HIST-003 ", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_database_and_a_file_that_is_no_head_are_refused()
    {
        CommandRun run = await CommandRun.Of(["audit", "verify", "--database", Database]);
        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.StartsWith("CLI-003 ", run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
        Assert.StartsWith("HIST-004 ", (await CommandRun.Of(["audit", "verify", "--head", Head, "--database", Database])).Messages, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ImportAsync() =>
        Assert.Equal(0, (await CommandRun.OfText(["plan", "import", "-", "--database", Database], "青釉市扬尘治理行动方案（2025—2027年）\n一、主要任务\n1.强化扬尘管控。（市住房城乡建设局牵头）\n")).Code);

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync(Cancellation);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
