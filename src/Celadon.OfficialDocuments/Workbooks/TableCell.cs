namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>A cell: a text, a number, a day, or nothing. There is no formula, whatever a text begins with.</summary>
public readonly record struct TableCell
{
    private TableCell(string? text, decimal? number, DateOnly? day)
    {
        Text = text;
        Number = number;
        Day = day;
    }

    /// <summary>An empty cell.</summary>
    public static TableCell Empty { get; }

    /// <summary>The text; null where the cell is none.</summary>
    public string? Text { get; }

    /// <summary>The number; null where the cell is none.</summary>
    public decimal? Number { get; }

    /// <summary>The day; null where the cell is none.</summary>
    public DateOnly? Day { get; }

    /// <summary>A text; empty where it is null.</summary>
    public static TableCell Of(string? text) => new(text, null, null);

    /// <summary>A number that sums and sorts; empty where it is null.</summary>
    public static TableCell Of(decimal? number) => new(null, number, null);

    /// <summary>A day that sorts; empty where it is null.</summary>
    public static TableCell Of(DateOnly? day) => new(null, null, day);
}
