namespace Celadon.Organization.Units.Stored;

/// <summary>A row under another, known by a number that counts on.</summary>
internal interface INumberedPart
{
    int Position { get; }
}

/// <summary>Makes the rows under another row what they are to be, and keeps those that stay, so that the history shows only what changed.</summary>
internal static class NumberedParts
{
    /// <summary>Changes <paramref name="rows"/> so that they say <paramref name="wanted"/>.</summary>
    /// <param name="rows">The rows as loaded.</param>
    /// <param name="wanted">What they are to say.</param>
    /// <param name="isSame">True where a row speaks of a wanted one.</param>
    /// <param name="make">Makes a row with its number.</param>
    /// <param name="write">Writes what may differ.</param>
    internal static void Become<TRow, TWanted>(
        this List<TRow> rows, IReadOnlyList<TWanted> wanted, Func<TRow, TWanted, bool> isSame, Func<int, TWanted, TRow> make, Action<TRow, TWanted> write)
        where TRow : class, INumberedPart
    {
        int next = rows.Count == 0 ? 0 : rows.Max(row => row.Position) + 1;
        var left = new List<TRow>(rows);
        foreach (TWanted one in wanted)
        {
            if (left.Find(row => isSame(row, one)) is { } row)
            {
                left.Remove(row);
                write(row, one);
            }
            else
            {
                rows.Add(make(next++, one));
            }
        }

        rows.RemoveAll(left.Contains);
    }
}
