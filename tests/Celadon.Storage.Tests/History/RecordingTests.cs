using Celadon.Databases;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Tests.History;

/// <summary>What changes is written into the history, in the transaction of the change.</summary>
public abstract class RecordingTests(Provider provider)
{
    public sealed class InAFile() : RecordingTests(Provider.Sqlite);

    public sealed class OnAServer() : RecordingTests(Provider.Postgres);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_record_is_entered_with_who_when_from_where_and_what()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await notebook.WriteAsync(Notebook.Sample());
        HistoryRow entry = Assert.Single(await notebook.HistoryAsync());
        Assert.Equal(("account-1", "王某", "10.0.0.1", "notebook.write"), (entry.ActorId, entry.ActorName, entry.Origin, entry.What));
        Assert.Equal((1, "notebook_note", "n%2F1"), (entry.Number, entry.TableName, entry.RecordKey));
        Assert.Equal(ChainLink.Beginning, entry.PreviousHash);
        // Whole microseconds: what PostgreSQL keeps.
        Assert.Equal(Notebook.Noon.AddTicks(-7), entry.At);
        Assert.Null(entry.Before);
    }

    [Fact]
    public async Task The_image_holds_every_column_as_it_lies_in_the_database_and_no_secret()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await notebook.WriteAsync(Notebook.Sample());
        string after = (await notebook.HistoryAsync()).Single().After!;
        IReadOnlyDictionary<string, string?> image = RowImage.Columns(after);
        Assert.Equal("41.0", image["Price"]);
        Assert.Equal("2026-11-25", image["Day"]);
        Assert.Equal("2026-11-25T04:00:00.0000000Z", image["At"]);
        Assert.Equal("false", image["IsDone"]);
        Assert.Equal("汝石", image["Place_Town"]);
        Assert.StartsWith("sha256:", image["Scan"], StringComparison.Ordinal);
        Assert.StartsWith("sha256:", image["Password"], StringComparison.Ordinal);
        Assert.DoesNotContain("in clear", after, StringComparison.Ordinal);
        Assert.Equal(image.Keys.Order(StringComparer.Ordinal), image.Keys);
    }

    [Fact]
    public async Task A_change_holds_the_row_before_and_after_and_counts_the_revision_up()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await notebook.WriteAsync(Notebook.Sample());
        await ChangeAsync(notebook, note => note.Words = "二");
        HistoryRow entry = (await notebook.HistoryAsync())[^1];
        Assert.Equal(("一", "0"), (RowImage.Columns(entry.Before)["Words"], RowImage.Columns(entry.Before)["Revision"]));
        Assert.Equal(("二", "1"), (RowImage.Columns(entry.After)["Words"], RowImage.Columns(entry.After)["Revision"]));
    }

    [Fact]
    public async Task A_change_in_a_part_that_shares_the_row_is_a_change_of_the_row()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await notebook.WriteAsync(Notebook.Sample());
        await ChangeAsync(notebook, note => note.Place!.Town = "望窑");
        HistoryRow entry = (await notebook.HistoryAsync())[^1];
        Assert.Equal(("汝石", "望窑"), (RowImage.Columns(entry.Before)["Place_Town"], RowImage.Columns(entry.After)["Place_Town"]));
        await ChangeAsync(notebook, note => note.Place = null);
        Assert.Null(RowImage.Columns((await notebook.HistoryAsync())[^1].After)["Place_Town"]);
    }

    [Fact]
    public async Task A_removed_record_takes_its_loaded_children_along_each_with_an_entry()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        Note note = Notebook.Sample();
        note.Lines = [new Line { Position = 0, Words = "a" }, new Line { Position = 1, Words = "b" }];
        await notebook.WriteAsync(note);
        await using (CeladonDb db = notebook.Database.Open(Notebook.Writing))
        {
            db.Remove(await db.Set<Note>().Include(row => row.Lines).SingleAsync(Cancellation));
            await db.SaveChangesAsync(Cancellation);
        }

        List<HistoryRow> history = await notebook.HistoryAsync();
        Assert.Equal(3, history.Count(entry => entry.Before is null));
        Assert.Equal(3, history.Count(entry => entry.After is null));
    }

    [Fact]
    public async Task The_database_does_not_remove_children_by_itself()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        Note note = Notebook.Sample();
        note.Lines = [new Line { Position = 0, Words = "a" }];
        await notebook.WriteAsync(note);
        await using CeladonDb db = notebook.Database.Open(Notebook.Writing);
        db.Remove(await db.Set<Note>().SingleAsync(Cancellation));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
        Assert.Equal(2, (await notebook.HistoryAsync()).Count);
    }

    [Fact]
    public async Task A_unit_of_work_for_reading_changes_no_business_record()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await using CeladonDb db = notebook.Database.Open();
        db.Add(Notebook.Sample());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
        await using CeladonDb again = notebook.Database.Open();
        again.Add(new Visit { Id = "v", Count = 1 });
        Assert.Equal(1, await again.SaveChangesAsync(Cancellation));
        Assert.Empty(await notebook.HistoryAsync());
    }

    [Fact]
    public async Task What_fails_leaves_neither_the_change_nor_an_entry()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await notebook.WriteAsync(Notebook.Sample());
        await using CeladonDb db = notebook.Database.Open(Notebook.Writing);
        db.Add(Notebook.Sample("n/2"));
        db.Add(Notebook.Sample());
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancellation));
        await using CeladonDb after = notebook.Database.Open();
        Assert.Equal(1, await after.Set<Note>().CountAsync(Cancellation));
        Assert.Single(await notebook.HistoryAsync());
    }

    [Fact]
    public async Task A_transaction_taken_back_takes_its_entries_back()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await using (CeladonDb db = notebook.Database.Open(Notebook.Writing))
        await using (await db.Database.BeginTransactionAsync(Cancellation))
        {
            db.Add(Notebook.Sample());
            await db.SaveChangesAsync(Cancellation);
        }

        Assert.Empty(await notebook.HistoryAsync());
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told_and_nothing_is_lost()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await notebook.WriteAsync(Notebook.Sample());
        await using CeladonDb first = notebook.Database.Open(Notebook.Writing), second = notebook.Database.Open(Notebook.Writing);
        Note hers = await first.Set<Note>().SingleAsync(Cancellation), his = await second.Set<Note>().SingleAsync(Cancellation);
        hers.Words = "hers";
        await first.SaveChangesAsync(Cancellation);
        his.Words = "his";
        await Assert.ThrowsAsync<StaleEditException>(() => second.SaveChangesAsync(Cancellation));
        await using CeladonDb later = notebook.Database.Open();
        Note kept = await later.Set<Note>().SingleAsync(Cancellation);
        Assert.Equal(("hers", 1), (kept.Words, kept.Revision));
        Assert.Throws<StaleEditException>(() => CeladonDb.Expect(kept, 0));
    }

    [Fact]
    public async Task Many_who_write_at_once_make_one_chain()
    {
        await using Notebook notebook = await Notebook.MakeAsync(provider);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(at => Task.Run(() => notebook.WriteAsync(Notebook.Sample("n" + at)))));
        List<HistoryRow> history = await notebook.HistoryAsync();
        Assert.Equal(Enumerable.Range(1, 20).Select(number => (long)number), history.Select(entry => entry.Number));
        string before = ChainLink.Beginning;
        Assert.All(history, entry =>
        {
            Assert.Equal(before, entry.PreviousHash);
            Assert.Equal(ChainLink.HashOf(entry), entry.Hash);
            before = entry.Hash;
        });
    }

    private static async Task ChangeAsync(Notebook notebook, Action<Note> change)
    {
        await using CeladonDb db = notebook.Database.Open(Notebook.Writing);
        change(await db.Set<Note>().SingleAsync(Cancellation));
        await db.SaveChangesAsync(Cancellation);
    }
}
