using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.History.Verification;

/// <summary>Compares the rows of every table in the history with the latest entry of each.</summary>
internal sealed class RowComparison(CeladonDb db, IProgress<VerificationStep>? progress)
{
    /// <summary>So many differing rows are named; the others are counted.</summary>
    internal const int MostNamed = 200;

    private const int KeysAPage = 500;

    private readonly RowReading _reading = new(db);
    private readonly List<RowDifference> _differences = [];

    internal long Rows { get; private set; }

    internal long DifferenceCount { get; private set; }

    internal IReadOnlyList<RowDifference> Differences => _differences;

    internal async Task RunAsync(CancellationToken cancellation)
    {
        foreach (ChainedTable table in db.ChainedTables.Values.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            long recorded = 0;
            await foreach (List<string> images in _reading.BatchesAsync(table, reader => RowImage.Of(reader, table), cancellation))
            {
                recorded += await CompareAsync(table, images, cancellation);
                Rows += images.Count;
                progress?.Report(new VerificationStep(table.Name, Rows));
            }

            // Keys are unique: where as many entries say that a row is there as rows were found, none is gone.
            if (await LivingAsync(table, cancellation) != recorded)
            {
                await FindGoneAsync(table, cancellation);
            }
        }
    }

    private async Task<long> CompareAsync(ChainedTable table, List<string> images, CancellationToken cancellation)
    {
        string[] keys = [.. images.Select(image => RowImage.KeyText(image, table))];
        Dictionary<string, string?> entries = await LatestAsync(table, keys, cancellation);
        long recorded = 0;
        foreach ((string key, string image) in keys.Zip(images))
        {
            if (entries.GetValueOrDefault(key) is not { } entry)
            {
                Add(new RowDifference(RowDifferenceKind.Unrecorded, table.Name, key, []));
                continue;
            }

            recorded++;
            if (entry != image && Differing(entry, image) is { Count: > 0 } columns)
            {
                Add(new RowDifference(RowDifferenceKind.Changed, table.Name, key, columns));
            }
        }

        return recorded;
    }

    /// <summary>What the latest entry of each key says of the row; null where it says that the row was removed.</summary>
    private async Task<Dictionary<string, string?>> LatestAsync(ChainedTable table, string[] keys, CancellationToken cancellation)
    {
        IQueryable<HistoryRow> all = db.Set<HistoryRow>().AsNoTracking();
        List<long> latest = await all.Where(entry => entry.TableName == table.Name && keys.Contains(entry.RecordKey))
            .GroupBy(entry => entry.RecordKey).Select(entries => entries.Max(entry => entry.Number)).ToListAsync(cancellation);
        return await all.Where(entry => latest.Contains(entry.Number)).Select(entry => new { entry.RecordKey, entry.After })
            .ToDictionaryAsync(entry => entry.RecordKey, entry => entry.After, cancellation);
    }

    private Task<long> LivingAsync(ChainedTable table, CancellationToken cancellation) => Living(table).LongCountAsync(cancellation);

    private IQueryable<HistoryRow> Living(ChainedTable table) => db.Set<HistoryRow>().AsNoTracking().Where(entry =>
        entry.TableName == table.Name && entry.After != null
        && !db.Set<HistoryRow>().Any(later => later.TableName == table.Name && later.RecordKey == entry.RecordKey && later.Number > entry.Number));

    private async Task FindGoneAsync(ChainedTable table, CancellationToken cancellation)
    {
        long seen = 0;
        while (true)
        {
            var page = await Living(table).Where(entry => entry.Number > seen).OrderBy(entry => entry.Number)
                .Select(entry => new { entry.Number, entry.RecordKey }).Take(KeysAPage).ToListAsync(cancellation);
            if (page.Count == 0)
            {
                return;
            }

            foreach (var entry in page)
            {
                seen = entry.Number;
                if (!await _reading.ExistsAsync(table, entry.RecordKey, cancellation))
                {
                    Add(new RowDifference(RowDifferenceKind.Gone, table.Name, entry.RecordKey, []));
                }
            }
        }
    }

    // A column the entry does not know came later, and as long as it is empty nothing was put into it.
    private static List<string> Differing(string entry, string image)
    {
        IReadOnlyDictionary<string, string?> now = RowImage.Columns(image);
        try
        {
            IReadOnlyDictionary<string, string?> recorded = RowImage.Columns(entry);
            return [.. now.Where(column => recorded.GetValueOrDefault(column.Key) != column.Value).Select(column => column.Key)];
        }
        catch (JsonException)
        {
            // The entry was tampered with and says nothing any more; the walk names it.
            return [.. now.Keys];
        }
    }

    private void Add(RowDifference difference)
    {
        DifferenceCount++;
        if (_differences.Count < MostNamed)
        {
            _differences.Add(difference);
        }
    }
}
