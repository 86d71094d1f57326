using Celadon.Databases;
using Celadon.Storage.Attachments;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Storage.Tests.History.Book;

/// <summary>The history is found again: of a record, of a person, of a time.</summary>
public abstract class BookTests(Provider provider) : IAsyncLifetime
{
    private static readonly Act Wang = new("account-1", "王某", "10.0.0.1", "plans.attach"), Li = new("account-2", "李某", "10.0.0.2", "plans.rename");

    private readonly HandClock _clock = new();
    private DatabaseOfATest? _spot;

    public sealed class InAFile() : BookTests(Provider.Sqlite);

    public sealed class OnAServer() : BookTests(Provider.Postgres);

    private CeladonDatabase Database => CeladonDatabase.At(_spot!.Place, Rooms.All).With(_clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _spot = await DatabaseOfATest.MakeAsync(provider, "shipped", place => CeladonDatabase.At(place, Rooms.All).PrepareAsync(Cancellation));

    public async ValueTask DisposeAsync()
    {
        await _spot!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_records_history_is_told_newest_first_with_what_differs()
    {
        await ChangeAsync(Wang, db => db.Add(Row("a", "old.txt")));
        await ChangeAsync(Wang, db => db.Add(Row("ab", "other.txt")));
        await ChangeAsync(Li, db => db.Remove(Row("a", "old.txt")));
        IReadOnlyList<HistoryEntry> entries = await new HistoryBook(Database).OfAsync([new RecordReference("storage_attachment", "a")], cancellation: Cancellation);
        Assert.Equal([(3, HistoryChange.Removed, "李某"), (1L, HistoryChange.Added, "王某")], entries.Select(entry => (entry.Number, entry.Change, entry.ActorName)));
        Assert.Contains(new ColumnChange("FileName", null, "old.txt"), entries[1].Columns);
        Assert.Contains(new ColumnChange("FileName", "old.txt", null), entries[0].Columns);
    }

    [Fact]
    public async Task Those_below_a_record_count_where_asked_for()
    {
        await ChangeAsync(Wang, db => db.Add(Row("a/1", "x.txt")));
        await ChangeAsync(Wang, db => db.Add(Row("a", "y.txt")));
        await ChangeAsync(Wang, db => db.Add(Row("a_", "z.txt")));
        var book = new HistoryBook(Database);
        // The slash of the id is written so in the key, so that it is not taken for a part of its own.
        Assert.Single(await book.OfAsync([new RecordReference("storage_attachment", "a", WithThoseBelow: true)], cancellation: Cancellation));
        Assert.Single(await book.OfAsync([new RecordReference("storage_attachment", RecordKey.Of("a/1"))], cancellation: Cancellation));
    }

    [Fact]
    public async Task Rows_that_point_to_a_record_are_found_also_when_they_are_gone_or_pointed_there_once()
    {
        await ChangeAsync(Wang, db => db.Add(Row("a", "x.txt", "one")));
        await ChangeAsync(Wang, db => db.Add(Row("b", "\"Sha256\":\"one\"", "another")));
        await ChangeAsync(Li, db => db.Remove(Row("a", "x.txt", "one")));
        IReadOnlyList<HistoryEntry> entries =
            await new HistoryBook(Database).OfAsync([RecordReference.PointingTo("storage_attachment", "Sha256", "one")], cancellation: Cancellation);
        Assert.Equal([3L, 1L], entries.Select(entry => entry.Number));
    }

    [Fact]
    public async Task The_whole_history_is_filtered_by_person_table_act_and_time()
    {
        _clock.Now = new DateTimeOffset(2026, 11, 24, 15, 30, 0, TimeSpan.Zero);
        await ChangeAsync(Wang, db => db.Add(Row("a", "x.txt")));
        _clock.Now = _clock.Now.AddHours(1);
        await ChangeAsync(Li, db => db.Add(Row("b", "x.txt")));
        Assert.Equal([2L, 1L], await FoundAsync(new HistoryFilter()));
        Assert.Equal([1L], await FoundAsync(new HistoryFilter(Person: "account-1")));
        Assert.Equal([2L], await FoundAsync(new HistoryFilter(Person: "李")));
        Assert.Equal([2L], await FoundAsync(new HistoryFilter(What: "plans.rename")));
        Assert.Equal([1L], await FoundAsync(new HistoryFilter(Until: _clock.Now)));
        Assert.Equal([2L], await FoundAsync(new HistoryFilter(From: _clock.Now)));
        Assert.Empty(await FoundAsync(new HistoryFilter(Table: "plans_plan")));
        Assert.Contains("storage_attachment", await new HistoryBook(Database).TablesAsync());
    }

    [Fact]
    public async Task A_long_history_comes_in_pages_and_one_past_the_last_is_empty()
    {
        await ChangeAsync(Wang, db => db.AddRange(Enumerable.Range(0, HistoryBook.EntriesAPage + 1).Select(at => Row("a" + at, "x.txt"))));
        var book = new HistoryBook(Database);
        HistoryPage first = await book.ListAsync(new HistoryFilter(), 1, Cancellation), second = await book.ListAsync(new HistoryFilter(), 2, Cancellation);
        Assert.Equal((HistoryBook.EntriesAPage, HistoryBook.EntriesAPage + 1, 2), (first.Entries.Count, first.Count, first.Pages));
        Assert.Equal(1, Assert.Single(second.Entries).Number);
        Assert.Empty((await book.ListAsync(new HistoryFilter(), 3, Cancellation)).Entries);
    }

    private static AttachmentRow Row(string id, string name, string hash = "f") => new()
    {
        Id = id, FileName = name, Kind = AttachmentKind.Txt, Size = 1, Sha256 = hash, StoredAt = DateTimeOffset.UnixEpoch,
    };

    private async Task<IEnumerable<long>> FoundAsync(HistoryFilter filter) =>
        (await new HistoryBook(Database).ListAsync(filter, 1, Cancellation)).Entries.Select(entry => entry.Number);

    private async Task ChangeAsync(Act act, Action<CeladonDb> change)
    {
        await using CeladonDb db = Database.Open(act);
        change(db);
        await db.SaveChangesAsync(Cancellation);
    }

    private sealed class HandClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
