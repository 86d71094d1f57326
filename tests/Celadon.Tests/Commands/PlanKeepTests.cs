using System.Text;

namespace Celadon.Tests.Commands;

public sealed class PlanKeepTests : IDisposable
{
    private const string Plan = """
        青釉市扬尘治理行动方案（2025—2027年）
        一、主要任务
        1.强化扬尘管控。到2027年，全市平均降尘量不高于7吨/平方千米·月。（市住房城乡建设局牵头）
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("celadon ").FullName;

    private string Database => Path.Combine(folder, "ledger.db");

    [Fact]
    public async Task An_imported_plan_is_kept_and_the_answer_says_where_to_review_it()
    {
        CommandRun run = await CommandRun.OfText(["plan", "import", "-", "--database", Database], Plan);

        Assert.Equal((0, ""), (run.Code, run.Messages));
        Assert.Contains("1 项措施，1 个目标，0 处未读", run.Answer, StringComparison.Ordinal);
        Assert.Matches("/plans/[0-9a-f]{16}", run.Answer);
        Assert.True(File.Exists(Database));
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_not_kept()
    {
        CommandRun run = await CommandRun.Of(["plan", "import", "-", "--database", Database]);

        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.StartsWith("READ-001 ", run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Another_plans_text_fills_nothing_and_every_difference_is_named()
    {
        CommandRun run = await CommandRun.OfText(["plan", "text", "-", "--database", Database], Plan);

        Assert.Equal(1, run.Code);
        Assert.Contains("已补上 0 项", run.Answer, StringComparison.Ordinal);
        Assert.StartsWith("PLAN-0", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_official_text_fills_every_sentence()
    {
        string text = Path.Combine(Repository(), "..", "shared", "plans", "xuchang-2023-2025.txt");
        Assert.SkipUnless(File.Exists(text), "The official texts are not part of the repository; this test needs ../shared/plans.");

        CommandRun run = await CommandRun.Of(["plan", "text", text, "--database", Database]);

        Assert.Equal((0, ""), (run.Code, run.Messages));
        Assert.Contains("0 处不一致", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await File.WriteAllTextAsync(Database, "no database", Encoding.UTF8, TestContext.Current.CancellationToken);

        CommandRun run = await CommandRun.OfText(["plan", "import", "-", "--database", Database], Plan);

        Assert.Equal((1, ""), (run.Code, run.Answer));
        Assert.Matches("^[A-Z]+-[0-9]{3} ", run.Messages);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static string Repository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Celadon.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Celadon.slnx above the tests.");
        }

        return folder;
    }
}
