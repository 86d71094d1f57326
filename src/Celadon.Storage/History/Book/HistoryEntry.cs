namespace Celadon.Storage.History.Book;

/// <summary>One change of one row, as people read it.</summary>
/// <param name="Number">Its number in the chain, from 1.</param>
/// <param name="At">When.</param>
/// <param name="ActorId">The account.</param>
/// <param name="ActorName">The person's name at that time.</param>
/// <param name="Origin">From where.</param>
/// <param name="What">The stable name of the act, room first.</param>
/// <param name="Table">The row's table.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Change">Whether the row came, changed or went.</param>
/// <param name="Columns">The columns that differ, ordered by name.</param>
public sealed record HistoryEntry(
    long Number, DateTimeOffset At, string ActorId, string ActorName, string Origin, string What, string Table, string Key,
    HistoryChange Change, IReadOnlyList<ColumnChange> Columns);

/// <summary>What became of a row.</summary>
public enum HistoryChange
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another than before.</summary>
    Changed,

    /// <summary>It was removed.</summary>
    Removed,
}

/// <summary>A column that an entry changes.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Before">Its text before; null where it was empty.</param>
/// <param name="After">Its text after; null where it is empty.</param>
/// <remarks>Of long texts, bytes and secrets only the digest is known: see <see cref="IsDigest"/>.</remarks>
public sealed record ColumnChange(string Column, string? Before, string? After)
{
    /// <summary>True where a text is only the digest of what the column holds.</summary>
    public static bool IsDigest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith(StoredText.DigestMark, StringComparison.Ordinal);
    }
}
