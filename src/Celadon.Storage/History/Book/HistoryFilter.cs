namespace Celadon.Storage.History.Book;

/// <summary>What is looked for in the history; null means any.</summary>
/// <param name="Person">An account, or a part of a person's name.</param>
/// <param name="Table">A table.</param>
/// <param name="What">The name of an act.</param>
/// <param name="From">The first instant. [UTC]</param>
/// <param name="Until">The first instant after it. [UTC]</param>
public sealed record HistoryFilter(string? Person = null, string? Table = null, string? What = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);

/// <summary>One page of the history.</summary>
/// <param name="Entries">Its entries, the newest first.</param>
/// <param name="Count">How many entries were found on all pages.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryEntry> Entries, int Count, int Page, int Pages);

/// <summary>A record whose history is asked for.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key, made by <see cref="RecordKey.Of"/>.</param>
/// <param name="WithThoseBelow">True where rows count too whose key begins with this one's parts.</param>
public sealed record RecordReference(string Table, string Key, bool WithThoseBelow = false)
{
    /// <summary>The column that holds the key, where the rows wanted are those that point to a record and not the record itself; null otherwise.</summary>
    public string? Column { get; private init; }

    /// <summary>All rows, gone ones too, that hold a key in one of their columns.</summary>
    /// <param name="table">Their table.</param>
    /// <param name="column">The column.</param>
    /// <param name="key">The value it holds.</param>
    public static RecordReference PointingTo(string table, string column, string key) => new(table, key) { Column = column };
}
