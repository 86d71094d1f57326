using Microsoft.Data.Sqlite;

namespace Celadon.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("celadon ").FullName;

    private string Database => Path.Combine(folder, "ledger.db");

    private string Archive => Path.Combine(folder, "backup.zip");

    private string Elsewhere => Path.Combine(folder, "elsewhere", "ledger.db");

    [Fact]
    public async Task A_backup_is_restored_elsewhere_and_verified()
    {
        Assert.Equal(0, (await CommandRun.OfText(["plan", "import", "-", "--database", Database], "青釉市扬尘治理行动方案（2025—2027年）\n一、主要任务\n1.强化扬尘管控。（市住房城乡建设局牵头）\n")).Code);
        CommandRun backup = await CommandRun.Of(["backup", Archive, "--database", Database]);
        Assert.Equal((0, ""), (backup.Code, backup.Messages));
        Assert.StartsWith("备份完成：", backup.Answer, StringComparison.Ordinal);
        CommandRun restore = await CommandRun.Of(["restore", Archive, "--database", Elsewhere]);
        Assert.Equal((0, ""), (restore.Code, restore.Messages));
        Assert.Contains("历史链完整：", restore.Answer, StringComparison.Ordinal);
        Assert.Equal(
            (await CommandRun.Of(["audit", "head", "--database", Database])).Answer,
            (await CommandRun.Of(["audit", "head", "--database", Elsewhere])).Answer);
        CommandRun again = await CommandRun.Of(["restore", Archive, "--database", Elsewhere, "--lang", "en"]);
        Assert.Equal((1, ""), (again.Code, again.Answer));
        Assert.StartsWith("BACKUP-006 ", again.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_code()
    {
        Assert.StartsWith("CLI-003 ", (await CommandRun.Of(["backup", Archive, "--database", Database])).Messages, StringComparison.Ordinal);
        CommandRun missing = await CommandRun.Of(["restore", Archive, "--database", Elsewhere]);
        Assert.Equal((1, ""), (missing.Code, missing.Answer));
        Assert.StartsWith("BACKUP-001 ", missing.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(Elsewhere));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
