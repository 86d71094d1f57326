namespace Celadon.Storage.History;

/// <summary>One change of one row, chained to the change before it.</summary>
internal sealed class HistoryRow
{
    /// <summary>From 1, without a gap.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public required string Origin { get; init; }

    public required string What { get; init; }

    public required string TableName { get; init; }

    /// <summary>The row's key, see <see cref="RowImage.KeyText"/>.</summary>
    public required string RecordKey { get; init; }

    /// <summary>The row as it was, see <see cref="RowImage"/>; null where it is new.</summary>
    public string? Before { get; init; }

    /// <summary>The row as it is; null where it was removed.</summary>
    public string? After { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
