using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.History.Book;

/// <summary>The history as people look it up: of certain records, or all of it by person, table, act and time.</summary>
public sealed class HistoryBook
{
    /// <summary>Entries on one page of <see cref="ListAsync"/>.</summary>
    public const int EntriesAPage = 50;

    private readonly CeladonDatabase _database;

    /// <summary>The book over its database.</summary>
    /// <param name="database">The database, prepared.</param>
    public HistoryBook(CeladonDatabase database) => _database = database;

    /// <summary>What happened to some records, the newest first.</summary>
    /// <param name="records">The records; those below one count where it says so.</param>
    /// <param name="most">So many entries at most.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<HistoryEntry>> OfAsync(
        IReadOnlyList<RecordReference> records, int most = EntriesAPage, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        await using CeladonDb db = _database.Open();
        var found = new Dictionary<long, HistoryRow>();
        IQueryable<HistoryRow> all = db.Set<HistoryRow>().AsNoTracking();
        foreach (RecordReference record in records.Where(record => record.Column is not null))
        {
            // Quotation marks within a value stand escaped in an image, so that no value reads like this.
            string piece = RowImage.Piece(record.Column!, record.Key);
            await AddAsync(all.Where(entry => entry.TableName == record.Table
                && ((entry.Before != null && entry.Before.Contains(piece)) || (entry.After != null && entry.After.Contains(piece)))));
        }

        foreach (IGrouping<string, RecordReference> table in records.Where(record => record.Column is null).GroupBy(record => record.Table))
        {
            string[] keys = [.. table.Select(record => record.Key)];
            await AddAsync(all.Where(entry => entry.TableName == table.Key && keys.Contains(entry.RecordKey)));
            foreach (RecordReference record in table.Where(record => record.WithThoseBelow))
            {
                // Between the stroke and the next character lies every key that begins so; an index finds them.
                (string from, string to) = (record.Key + "/", record.Key + "0");
                await AddAsync(all.Where(entry =>
                    entry.TableName == table.Key && entry.RecordKey.CompareTo(from) > 0 && entry.RecordKey.CompareTo(to) < 0));
            }
        }

        return [.. found.Values.OrderByDescending(entry => entry.Number).Take(most).Select(Entry)];

        async Task AddAsync(IQueryable<HistoryRow> entries)
        {
            foreach (HistoryRow entry in await entries.OrderByDescending(entry => entry.Number).Take(most).ToListAsync(cancellation))
            {
                found[entry.Number] = entry;
            }
        }
    }

    /// <summary>One page of the history, the newest first.</summary>
    /// <param name="filter">What is looked for.</param>
    /// <param name="page">The page, from 1; one past the last is empty.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<HistoryPage> ListAsync(HistoryFilter filter, int page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        await using CeladonDb db = _database.Open();
        IQueryable<HistoryRow> entries = Matching(db.Set<HistoryRow>().AsNoTracking(), filter);
        int count = await entries.CountAsync(cancellation);
        List<HistoryRow> rows = await entries.OrderByDescending(entry => entry.Number)
            .Skip(Math.Min(page - 1, (count / EntriesAPage) + 1) * EntriesAPage).Take(EntriesAPage).ToListAsync(cancellation);
        return new HistoryPage([.. rows.Select(Entry)], count, page, Math.Max(1, (count + EntriesAPage - 1) / EntriesAPage));
    }

    /// <summary>The names of all tables in the history.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using CeladonDb db = _database.Open();
        return [.. db.ChainedTables.Keys.Order(StringComparer.Ordinal)];
    }

    private static IQueryable<HistoryRow> Matching(IQueryable<HistoryRow> entries, HistoryFilter filter)
    {
        if (filter.Person is { } person)
        {
            entries = entries.Where(entry => entry.ActorId == person || entry.ActorName.Contains(person));
        }

        if (filter.Table is { } table)
        {
            entries = entries.Where(entry => entry.TableName == table);
        }

        if (filter.What is { } what)
        {
            entries = entries.Where(entry => entry.What == what);
        }

        if (filter.From is { } from)
        {
            entries = entries.Where(entry => entry.At >= from);
        }

        if (filter.Until is { } until)
        {
            entries = entries.Where(entry => entry.At < until);
        }

        return entries;
    }

    private static HistoryEntry Entry(HistoryRow row) => new(
        row.Number, row.At, row.ActorId, row.ActorName, row.Origin, row.What, row.TableName, row.RecordKey,
        (row.Before, row.After) switch
        {
            (null, _) => HistoryChange.Added,
            (_, null) => HistoryChange.Removed,
            _ => HistoryChange.Changed,
        },
        Changes(row));

    private static IReadOnlyList<ColumnChange> Changes(HistoryRow row)
    {
        try
        {
            IReadOnlyDictionary<string, string?> before = RowImage.Columns(row.Before), after = RowImage.Columns(row.After);
            return
            [
                .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
                    .Select(column => new ColumnChange(column, before.GetValueOrDefault(column), after.GetValueOrDefault(column)))
                    .Where(change => change.Before != change.After),
            ];
        }
        catch (JsonException)
        {
            // An entry that was tampered with is still listed; the verification says what is wrong with it.
            return [];
        }
    }
}
