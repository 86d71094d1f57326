using Celadon.Databases;
using Celadon.Storage.History;
using Celadon.Storage.Tests.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Tests;

/// <summary>What forbids a change is told in words, nothing is half-written, and the next change needs no new start.</summary>
public abstract class BadDayTests(Provider provider)
{
    public sealed class InAFile() : BadDayTests(Provider.Sqlite);

    public sealed class OnAServer() : BadDayTests(Provider.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_who_waited_long_enough_for_another_writer_is_told()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        CeladonDatabase impatient = notebook.WithPatience(TimeSpan.FromMilliseconds(300));
        await using (CeladonDb alone = notebook.Database.Open(Notebook.Writing))
        await using (await alone.BeginAloneAsync(Cancellation))
        {
            await RefusedAsync(impatient, StorageFault.Busy, "STORE-012");
            await using CeladonDb second = impatient.Open(Notebook.Writing);
            Assert.Equal(StorageFault.Busy, (await Assert.ThrowsAsync<StorageException>(() => second.BeginAloneAsync(Cancellation))).Fault);
        }

        await OnlyTheNextIsThereAsync(notebook, impatient);
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await using (CeladonDb db = notebook.Database.Open(Notebook.Writing))
        {
            await db.Database.OpenConnectionAsync(Cancellation);
            // A server's disk cannot be filled here: it says of itself what it says then, after the record is written and before its entry.
            await db.Database.ExecuteSqlRawAsync(
                provider == Provider.Sqlite
                    ? "PRAGMA max_page_count = 1"
                    : """
                      CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100'', MESSAGE = ''could not extend file''; END';
                      CREATE TRIGGER full_disk BEFORE INSERT ON storage_history EXECUTE FUNCTION full_disk()
                      """,
                Cancellation);
            Note note = Notebook.Sample();
            note.Scan = new byte[100_000];
            db.Add(note);
            var refusal = await Assert.ThrowsAsync<StorageException>(() => db.SaveChangesAsync(Cancellation));
            Assert.Equal((StorageFault.Full, "STORE-010"), (refusal.Fault, refusal.Code));
            await db.Database.ExecuteSqlRawAsync(provider == Provider.Sqlite ? "PRAGMA max_page_count = 1000000" : "DROP TRIGGER full_disk ON storage_history", Cancellation);
        }

        await OnlyTheNextIsThereAsync(notebook, notebook.Database);
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_is_told_and_can_be_read()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await using (CeladonDb db = notebook.Database.Open(Notebook.Writing))
        {
            await db.Database.OpenConnectionAsync(Cancellation);
            await db.Database.ExecuteSqlRawAsync(provider == Provider.Sqlite ? "PRAGMA query_only = 1" : "SET default_transaction_read_only = on", Cancellation);
            db.Add(Notebook.Sample());
            var refusal = await Assert.ThrowsAsync<StorageException>(() => db.SaveChangesAsync(Cancellation));
            Assert.Equal((StorageFault.ReadOnly, "STORE-011"), (refusal.Fault, refusal.Code));
            Assert.Equal(0, await db.Set<Note>().CountAsync(Cancellation));
            await db.Database.ExecuteSqlRawAsync(provider == Provider.Sqlite ? "PRAGMA query_only = 0" : "SET default_transaction_read_only = off", Cancellation);
        }

        await OnlyTheNextIsThereAsync(notebook, notebook.Database);
    }

    private static async Task RefusedAsync(CeladonDatabase database, StorageFault fault, string code)
    {
        await using CeladonDb db = database.Open(Notebook.Writing);
        db.Add(Notebook.Sample());
        var refusal = await Assert.ThrowsAsync<StorageException>(() => db.SaveChangesAsync(Cancellation));
        Assert.Equal((fault, code), (refusal.Fault, refusal.Code));
        Assert.StartsWith(code, refusal.MessageIn("zh-CN"), StringComparison.Ordinal);
    }

    private static async Task OnlyTheNextIsThereAsync(Notebook notebook, CeladonDatabase database)
    {
        await using CeladonDb db = database.Open(Notebook.Writing);
        db.Add(Notebook.Sample("next"));
        await db.SaveChangesAsync(Cancellation);
        Assert.Equal("next", (await db.Set<Note>().AsNoTracking().SingleAsync(Cancellation)).Id);
        HistoryRow entry = Assert.Single(await notebook.HistoryAsync());
        Assert.Equal(("next", 1L, ChainLink.Beginning), (entry.RecordKey, entry.Number, entry.PreviousHash));
    }
}
