using System.Text;
using Celadon.Databases;
using Celadon.Storage.Attachments;
using Celadon.Storage.Backups;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;
using Celadon.Storage.Tests.History.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Celadon.Storage.Tests.Backups;

/// <summary>A backup fits a file as well as a server, whichever it was made from, and is of one moment while others write.</summary>
public sealed class BackupAcrossTests : IDisposable
{
    private static readonly Act Writing = new("account-1", "王某", "10.0.0.1", "storage.attach");

    private readonly string _folder = Directory.CreateTempSubdirectory("celadon-backup-").FullName;

    private string Archive => Path.Combine(_folder, "backup.zip");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Provider.Sqlite, Provider.Postgres)]
    [InlineData(Provider.Postgres, Provider.Sqlite)]
    [InlineData(Provider.Postgres, Provider.Postgres)]
    public async Task Every_row_of_every_table_comes_back_and_goes_on(Provider from, Provider to)
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(from);
        await using DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(to);
        BackupManifest made = await BackUpAsync(filled.Database, Archive);
        CeladonDatabase database = CeladonDatabase.At(spot.Place, Rooms.All);
        HistoryVerdict verdict = await new DatabaseRestore(database, null).RunAsync(Archive, cancellation: Cancellation);
        Assert.True(verdict.IsWhole);
        Assert.Equal((await filled.VerifyAsync()).Head, verdict.Head);
        BackupManifest again = await BackUpAsync(database, Archive + "2");
        Assert.Empty(made.Parts.Except(again.Parts).Select(part => part.Name));
        Assert.Equal(made.Parts.Count, again.Parts.Count);

        // The place is as good as one that was never restored: keys are checked as before, and the history goes on.
        await StoreAsync(database, 1);
        Assert.Equal(verdict.Head!.Number + 1, (await HistoryVerification.HeadOfAsync(database, Cancellation))!.Number);
    }

    // A restored row keeps its number, and a server would give the next row a number that is taken.
    [Fact]
    public async Task No_row_is_numbered_by_the_database()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        await using CeladonDb db = filled.Database.Open();
        Assert.Empty(await db.Database.SqlQueryRaw<string>(
            "SELECT table_name || '.' || column_name AS \"Value\" FROM information_schema.columns WHERE is_identity = 'YES' OR column_default LIKE 'nextval%'").ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Keys_are_checked_after_a_restore_as_before()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        await using DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(Provider.Postgres);
        await BackUpAsync(filled.Database, Archive);
        CeladonDatabase database = CeladonDatabase.At(spot.Place, Rooms.All);
        await new DatabaseRestore(database, null).RunAsync(Archive, cancellation: Cancellation);
        await using CeladonDb db = database.Open();
        int late = await db.Database
            .SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM pg_constraint WHERE contype = 'f' AND (condeferrable OR NOT convalidated)").SingleAsync(Cancellation);
        int keys = await db.Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM pg_constraint WHERE contype = 'f'").SingleAsync(Cancellation);
        Assert.Equal(0, late);
        Assert.NotEqual(0, keys);
    }

    [Fact]
    public async Task A_row_whose_parent_is_missing_is_refused_and_nothing_is_left()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        await filled.ExecuteAsync($"DELETE FROM organization_area;");
        await BackUpAsync(filled.Database, Archive);
        foreach (Provider to in Enum.GetValues<Provider>())
        {
            await using DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(to);
            CeladonDatabase database = CeladonDatabase.At(spot.Place, Rooms.All);
            BackupException refusal = await Assert.ThrowsAsync<BackupException>(
                () => new DatabaseRestore(database, null).RunAsync(Archive, cancellation: Cancellation));
            Assert.Equal(BackupFault.Unfit, refusal.Fault);
            await database.PrepareAsync(Cancellation);
            Assert.Null(await HistoryVerification.HeadOfAsync(database, Cancellation));
        }
    }

    [Fact]
    public async Task A_text_that_a_server_cannot_keep_is_refused_in_words()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Sqlite);
        await filled.ExecuteAsync("UPDATE storage_attachment SET FileName = CAST(x'410042' AS TEXT);");
        await BackUpAsync(filled.Database, Archive);
        await using DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(Provider.Postgres);
        BackupException refusal = await Assert.ThrowsAsync<BackupException>(
            () => new DatabaseRestore(CeladonDatabase.At(spot.Place, Rooms.All), null).RunAsync(Archive, cancellation: Cancellation));
        Assert.Equal((BackupFault.Unfit, "tables/storage_attachment.jsonl"), (refusal.Fault, refusal.Place));
        Assert.StartsWith("BACKUP-009 ", refusal.MessageIn("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_restored_over_data_on_a_server()
    {
        await using FilledDatabase filled = await FilledDatabase.MakeAsync(Provider.Postgres);
        await BackUpAsync(filled.Database, Archive);
        BackupException refusal = await Assert.ThrowsAsync<BackupException>(
            () => new DatabaseRestore(filled.Database, null).RunAsync(Archive, cancellation: Cancellation));
        Assert.Equal(BackupFault.NotEmpty, refusal.Fault);
        Assert.True((await filled.VerifyAsync()).IsWhole);
    }

    [Theory]
    [InlineData(Provider.Sqlite)]
    [InlineData(Provider.Postgres)]
    public async Task A_backup_made_while_others_write_is_of_one_moment(Provider provider)
    {
        await using DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(provider), elsewhere = await DatabaseOfATest.MakeAsync(Provider.Sqlite);
        CeladonDatabase database = CeladonDatabase.At(spot.Place, Rooms.All);
        await database.PrepareAsync(Cancellation);
        await StoreAsync(database, 0);
        using var done = new CancellationTokenSource();
        var several = new TaskCompletionSource();
        Task<int> writer = Task.Run(
            async () =>
            {
                int written = 1;
                for (; !done.IsCancellationRequested; written++)
                {
                    await StoreAsync(database, written);
                    if (written == 3)
                    {
                        several.SetResult();
                    }
                }

                return written;
            },
            Cancellation);
        await several.Task;
        // The snapshot is taken by the first table; from then on a writer goes on, and what it writes must not be in it.
        BackupManifest manifest = await BackUpAsync(database, Archive, new Watching(() => Task.Run(() => StoreAsync(database, 1000)).Wait(Cancellation)));
        await done.CancelAsync();
        int all = await writer;
        HistoryVerdict verdict = await new DatabaseRestore(CeladonDatabase.At(elsewhere.Place, Rooms.All), null).RunAsync(Archive, cancellation: Cancellation);
        Assert.True(verdict.IsWhole);
        Assert.Equal(manifest.Parts.Single(part => part.Table == "storage_attachment").Rows, verdict.Attachments);
        Assert.InRange(verdict.Attachments, 4, all);
    }

    private static Task<BackupManifest> BackUpAsync(CeladonDatabase database, string file, IProgress<BackupStep>? progress = null) =>
        new DatabaseBackup(database, null, TimeProvider.System).WriteAsync(file, progress, Cancellation);

    private static async Task StoreAsync(CeladonDatabase database, int number)
    {
        var store = new AttachmentStore(database, null, TimeProvider.System, NullLogger<AttachmentStore>.Instance);
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("content " + number));
        Assert.NotNull((await store.StoreAsync(Writing, "a.txt", content, Cancellation)).Attachment);
    }

    /// <summary>Does something once, when the second table is about to be written.</summary>
    private sealed class Watching(Action once) : IProgress<BackupStep>
    {
        private int _seen;

        public void Report(BackupStep value)
        {
            if (++_seen == 2)
            {
                once();
            }
        }
    }
}
