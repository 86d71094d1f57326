using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Celadon.Storage.History;

/// <summary>Writes what a unit of work changes into the history, in the same transaction: both are there or neither.</summary>
internal sealed class HistoryRecording(CeladonDb db, Act? act, TimeProvider clock)
{
    private readonly RowReading _rows = new(db);

    /// <summary>Saves with <paramref name="save"/> and records every row that is different afterwards.</summary>
    /// <exception cref="InvalidOperationException">A business record changes in a unit of work that was opened for reading.</exception>
    internal async Task<int> SaveAsync(Func<Task<int>> save, CancellationToken cancellation)
    {
        List<ChangedRow> changed = Changed();
        if (changed.Count == 0)
        {
            return await save();
        }

        Act doing = act ?? throw new InvalidOperationException("This unit of work was opened for reading: nobody would stand behind the change. Open it with an act.");
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
        await db.LockHistoryAsync(cancellation);
        foreach (ChangedRow row in changed.Where(row => row.Existed))
        {
            row.Before = await _rows.FindAsync(row.Table, row.Key, cancellation);
        }

        int written = await save();
        await AppendAsync(changed, doing, cancellation);
        if (own is not null)
        {
            await own.CommitAsync(cancellation);
        }

        return written;
    }

    /// <summary>Takes the rows of a database that is older than the history into it, as they are.</summary>
    internal async Task TakeOverAsync(CancellationToken cancellation)
    {
        Act doing = Act.OfSystem("start", "storage.takeover");
        await using var whole = await db.Database.BeginTransactionAsync(cancellation);
        HistoryChain chain = await HistoryChain.OfAsync(db, doing, clock.GetUtcNow(), cancellation);
        foreach (ChainedTable table in db.ChainedTables.Values.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            await foreach (string image in _rows.AllAsync(table, cancellation))
            {
                chain.Append(table.Name, RowImage.KeyText(image, table), null, image);
            }
        }

        await chain.SaveAsync(cancellation);
        await whole.CommitAsync(cancellation);
    }

    private async Task AppendAsync(List<ChangedRow> changed, Act doing, CancellationToken cancellation)
    {
        HistoryChain chain = await HistoryChain.OfAsync(db, doing, clock.GetUtcNow(), cancellation);
        foreach (ChangedRow row in changed)
        {
            string? after = row.IsRemoved ? null : await _rows.FindAsync(row.Table, row.KeyNow(), cancellation);
            if (row.Before != after)
            {
                chain.Append(row.Table.Name, RowImage.KeyText((after ?? row.Before)!, row.Table), row.Before, after);
            }
        }

        await chain.SaveAsync(cancellation);
    }

    private List<ChangedRow> Changed()
    {
        db.ChangeTracker.DetectChanges();
        var rows = new Dictionary<(string, string), ChangedRow>();
        foreach (EntityEntry entry in db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            string? name = entry.Metadata.GetTableName();
            if (name is null || !db.ChainedTables.TryGetValue(name, out ChainedTable? table))
            {
                continue;
            }

            var row = new ChangedRow(table, entry, KeyProperties(entry.Metadata, table));
            // A part that shares its owner's row is the owner's change; the owner's own state decides whether the row comes or goes.
            (string, string) identity = (name, string.Join('/', row.Key));
            if (!entry.Metadata.IsOwned() || !rows.ContainsKey(identity))
            {
                rows[identity] = row;
            }
        }

        return [.. rows.Values];
    }

    private static IReadOnlyList<IProperty> KeyProperties(IEntityType type, ChainedTable table) =>
    [
        .. table.Key.Select(column => type.GetProperties()
            .First(property => property.GetColumnName(StoreObjectIdentifier.Table(table.Name)) == column.Name)),
    ];
}
