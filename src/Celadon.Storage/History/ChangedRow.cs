using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Celadon.Storage.History;

/// <summary>A row that a unit of work is about to change.</summary>
internal sealed class ChangedRow
{
    private readonly EntityEntry _entry;
    private readonly IReadOnlyList<IProperty> _keyProperties;

    internal ChangedRow(ChainedTable table, EntityEntry entry, IReadOnlyList<IProperty> keyProperties)
    {
        (Table, _entry, _keyProperties) = (table, entry, keyProperties);
        Key = KeyNow();
        bool isPart = entry.Metadata.IsOwned();
        Existed = isPart || entry.State != EntityState.Added;
        IsRemoved = !isPart && entry.State == EntityState.Deleted;
    }

    internal ChainedTable Table { get; }

    /// <summary>The key's values before saving.</summary>
    internal IReadOnlyList<object?> Key { get; }

    /// <summary>False where the unit of work adds the row.</summary>
    internal bool Existed { get; }

    /// <summary>True where the unit of work removes the row.</summary>
    internal bool IsRemoved { get; }

    /// <summary>The row before the change.</summary>
    internal string? Before { get; set; }

    /// <summary>The key's values as they are now: a number given by the database is known only after saving.</summary>
    internal IReadOnlyList<object?> KeyNow() => [.. _keyProperties.Select(property => _entry.Property(property.Name).CurrentValue)];
}
