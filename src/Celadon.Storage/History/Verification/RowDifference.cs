namespace Celadon.Storage.History.Verification;

/// <summary>A row that is not as the history says.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key, see <see cref="RecordKey"/>.</param>
/// <param name="Columns">The columns that differ, ordered by name; empty unless the row was changed.</param>
public sealed record RowDifference(RowDifferenceKind Kind, string Table, string Key, IReadOnlyList<string> Columns);

/// <summary>How a row differs from the history.</summary>
public enum RowDifferenceKind
{
    /// <summary>The row is other than the latest entry of its key says.</summary>
    Changed,

    /// <summary>The row is there, and no entry says so.</summary>
    Unrecorded,

    /// <summary>The row is not there, and no entry says that it was removed.</summary>
    Gone,
}
