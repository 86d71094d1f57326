using System.IO.Compression;
using Celadon.Storage.Backups;
using Celadon.Storage.History.Verification;
using Celadon.Storage.Tests.History.Verification;
using Microsoft.Data.Sqlite;

namespace Celadon.Storage.Tests.Backups;

/// <summary>What was backed up comes back as it was, history and all; what cannot be trusted is refused and leaves nothing.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("celadon-backup-").FullName;

    private string Archive => Path.Combine(_folder, "backup.zip");

    private string Elsewhere => Path.Combine(_folder, "elsewhere", "celadon.db");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_row_of_every_table_comes_back_and_the_history_is_whole()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        BackupManifest made = await BackUpAsync(filled.Database, Archive);
        HistoryVerdict verdict = await RestoreAsync(Archive);
        Assert.True(verdict.IsWhole);
        Assert.Equal(HeadAnswer.Same, Assert.Single(verdict.Heads).Answer);
        Assert.Equal((await filled.VerifyAsync()).Head, verdict.Head);
        BackupManifest again = await BackUpAsync(Named(Elsewhere), Archive + "2");
        Assert.Equal(made.Parts, again.Parts);
        Assert.All(filled.Tables.Concat(filled.Outside.Where(table => !made.LeftOut.ContainsKey(table.Name))), table => Assert.Equal(FilledDatabase.RowsATable, made.Parts.Single(part => part.Table == table.Name).Rows));
        Assert.Equal(2, made.Parts.Count(part => part.Table is null));
        Assert.Contains("storage_attachment_content", made.LeftOut.Keys);
        // It holds whatever secret the tables hold.
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Archive) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Attachments_may_go_from_the_database_into_a_folder()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        string attachments = Path.Combine(_folder, "attachments");
        HistoryVerdict verdict = await new DatabaseRestore(Named(Elsewhere), attachments).RunAsync(Archive, cancellation: Cancellation);
        Assert.True(verdict.IsWhole);
        Assert.Equal(2, Directory.EnumerateFiles(attachments, "*", SearchOption.AllDirectories).Count());
        Assert.Equal(2, (await new HistoryVerification(Named(Elsewhere)).RunAsync([], null, Cancellation)).AttachmentFaultCount);
    }

    [Fact]
    public async Task Nothing_is_restored_over_data()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        await RestoreAsync(Archive);
        Assert.Equal(BackupFault.NotEmpty, (await RefusalAsync()).Fault);
        Assert.True((await new HistoryVerification(Named(Elsewhere)).RunAsync([], null, Cancellation)).IsWhole);
    }

    [Fact]
    public async Task A_place_with_tables_but_without_rows_is_empty()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        await Named(Elsewhere).PrepareAsync(Cancellation);
        Assert.True((await RestoreAsync(Archive)).IsWhole);
    }

    [Fact]
    public async Task A_byte_changed_anywhere_in_the_archive_is_refused_or_matters_nothing()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        byte[] whole = await File.ReadAllBytesAsync(Archive, Cancellation);
        int refused = 0;
        for (int at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 30))
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x10;
            await File.WriteAllBytesAsync(Archive, damaged, Cancellation);
            try
            {
                Assert.True((await RestoreAsync(Archive)).IsWhole);
                SqliteConnection.ClearAllPools();
                Directory.Delete(Path.GetDirectoryName(Elsewhere)!, recursive: true);
            }
            catch (BackupException)
            {
                refused++;
                Assert.False(File.Exists(Elsewhere));
            }
        }

        Assert.InRange(refused, 15, 31);
    }

    [Fact]
    public async Task Whatever_byte_is_another_the_archive_is_read_or_refused_in_words()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        string migration = (await BackUpAsync(filled.Database, Archive)).Migration;
        byte[] whole = await File.ReadAllBytesAsync(Archive, Cancellation);
        int refused = 0;
        for (int at = 0; at < whole.Length; at += Math.Max(1, whole.Length / 400))
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= (byte)(1 << (at % 8));
            await File.WriteAllBytesAsync(Archive, damaged, Cancellation);
            try
            {
                using ArchiveReading archive = ArchiveReading.Open(Archive, migration);
                await archive.CheckAsync(null, Cancellation);
            }
            catch (BackupException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 200, 401);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task An_archive_cut_off_is_refused_and_leaves_the_place_empty(double kept)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        byte[] whole = await File.ReadAllBytesAsync(Archive, Cancellation);
        await File.WriteAllBytesAsync(Archive, whole[..(int)(whole.Length * kept)], Cancellation);
        BackupException refusal = await RefusalAsync();
        Assert.Equal(BackupFault.Damaged, refusal.Fault);
        Assert.StartsWith("BACKUP-003 ", refusal.MessageIn("zh-CN"), StringComparison.Ordinal);
        Assert.StartsWith("BACKUP-003 ", refusal.MessageIn("en"), StringComparison.Ordinal);
        Assert.False(File.Exists(Elsewhere));
    }

    [Fact]
    public async Task A_part_taken_out_or_put_in_its_place_is_refused()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        Replace(Archive, "tables/storage_history.jsonl", null);
        Assert.Equal((BackupFault.Damaged, "tables/storage_history.jsonl"), await FaultAsync());
        Replace(Archive, "tables/storage_history.jsonl", "[]\n");
        Assert.Equal((BackupFault.Damaged, "tables/storage_history.jsonl"), await FaultAsync());
        Assert.False(File.Exists(Elsewhere));
    }

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", BackupFault.Newer)]
    [InlineData("\"migration\": \"20", "\"migration\": \"29", BackupFault.Newer)]
    [InlineData("\"migration\": \"20", "\"migration\": \"19", BackupFault.Older)]
    [InlineData("celadon-backup", "another-backup", BackupFault.Foreign)]
    [InlineData("{", "[", BackupFault.Damaged)]
    public async Task What_another_version_or_another_program_made_is_refused(string said, string now, BackupFault fault)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await BackUpAsync(filled.Database, Archive);
        string manifest;
        await using (ZipArchive archive = await ZipFile.OpenReadAsync(Archive, Cancellation))
        {
            using var text = new StreamReader(await archive.GetEntry("manifest.json")!.OpenAsync(Cancellation));
            manifest = await text.ReadToEndAsync(Cancellation);
        }

        Assert.Contains(said, manifest, StringComparison.Ordinal);
        Replace(Archive, "manifest.json", manifest.Replace(said, now, StringComparison.Ordinal));
        Assert.Equal(fault, (await FaultAsync()).Fault);
        Assert.False(File.Exists(Elsewhere));
    }

    [Fact]
    public async Task A_file_that_is_no_archive_and_a_missing_one_are_refused()
    {
        await File.WriteAllTextAsync(Archive, "no archive", Cancellation);
        Assert.Equal(BackupFault.Foreign, (await FaultAsync()).Fault);
        File.Delete(Archive);
        using (ZipArchive other = ZipFile.Open(Archive, ZipArchiveMode.Create))
        {
            other.CreateEntry("word/document.xml");
        }

        Assert.Equal(BackupFault.Foreign, (await FaultAsync()).Fault);
        File.Delete(Archive);
        Assert.Equal(BackupFault.Unreadable, (await FaultAsync()).Fault);
    }

    [Fact]
    public async Task No_file_is_written_over_and_a_refused_backup_leaves_none()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync();
        await File.WriteAllTextAsync(Archive, "kept", Cancellation);
        Assert.Equal(BackupFault.Unwritable, (await Assert.ThrowsAsync<BackupException>(() => BackUpAsync(filled.Database, Archive))).Fault);
        Assert.Equal("kept", await File.ReadAllTextAsync(Archive, Cancellation));
        await filled.ExecuteAsync("UPDATE storage_attachment SET FileName = CAST('x' AS BLOB);");
        BackupException refusal = await Assert.ThrowsAsync<BackupException>(() => BackUpAsync(filled.Database, Archive + "2"));
        Assert.Equal((BackupFault.Tampered, "storage_attachment (FileName)"), (refusal.Fault, refusal.Place));
        Assert.Equal(["backup.zip"], Directory.EnumerateFiles(_folder).Select(Path.GetFileName));
    }

    private static CeladonDatabase Named(string path) => CeladonDatabase.InFile(path, Rooms.All);

    private static Task<BackupManifest> BackUpAsync(CeladonDatabase database, string file, IProgress<BackupStep>? progress = null) =>
        new DatabaseBackup(database, null, TimeProvider.System).WriteAsync(file, progress, Cancellation);

    private Task<HistoryVerdict> RestoreAsync(string file) => new DatabaseRestore(Named(Elsewhere), null).RunAsync(file, cancellation: Cancellation);

    private Task<BackupException> RefusalAsync() => Assert.ThrowsAsync<BackupException>(() => RestoreAsync(Archive));

    private async Task<(BackupFault Fault, string Place)> FaultAsync() => await RefusalAsync() is var refusal ? (refusal.Fault, refusal.Place) : default;

    private static void Replace(string file, string name, string? content)
    {
        using ZipArchive archive = ZipFile.Open(file, ZipArchiveMode.Update);
        archive.GetEntry(name)?.Delete();
        if (content is not null)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }
    }
}
