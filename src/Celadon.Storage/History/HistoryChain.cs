using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.History;

/// <summary>The end of the chain, held by one unit of work that appends to it.</summary>
internal sealed class HistoryChain
{
    private readonly CeladonDb _db;
    private readonly Act _act;
    private readonly DateTimeOffset _at;
    private readonly List<HistoryRow> _appended = [];
    private (long Number, string Hash) _head;

    private HistoryChain(CeladonDb db, Act act, DateTimeOffset at, (long, string) head) => (_db, _act, _at, _head) = (db, act, at, head);

    /// <summary>The chain as it ends now. The caller holds the history's lock.</summary>
    internal static async Task<HistoryChain> OfAsync(CeladonDb db, Act act, DateTimeOffset at, CancellationToken cancellation)
    {
        HistoryRow? last = await db.Set<HistoryRow>().AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancellation);
        return new HistoryChain(db, act, StoredInstant.Of(at), last is null ? (0, ChainLink.Beginning) : (last.Number, last.Hash));
    }

    internal void Append(string table, string key, string? before, string? after)
    {
        HistoryRow entry = Entry(table, key, before, after, "");
        entry = Entry(table, key, before, after, ChainLink.HashOf(entry));
        _head = (entry.Number, entry.Hash);
        _appended.Add(entry);
    }

    internal async Task SaveAsync(CancellationToken cancellation)
    {
        _db.AddRange(_appended);
        await _db.SaveOutsideHistoryAsync(cancellation);
        foreach (HistoryRow entry in _appended)
        {
            _db.Entry(entry).State = EntityState.Detached;
        }

        _appended.Clear();
    }

    private HistoryRow Entry(string table, string key, string? before, string? after, string hash) => new()
    {
        Number = _head.Number + 1,
        At = _at,
        ActorId = _act.ActorId,
        ActorName = _act.ActorName,
        Origin = _act.Origin,
        What = _act.What,
        TableName = table,
        RecordKey = key,
        Before = before,
        After = after,
        PreviousHash = _head.Hash,
        Hash = hash,
    };
}
