namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>The first visible sheet of a workbook somebody handed in, or why it cannot be read.</summary>
/// <param name="Rows">Its rows with something in them, from top to bottom; empty where it is refused.</param>
/// <param name="Refusal">Why it cannot be read; null where it can.</param>
public sealed record OpenedSheet(IReadOnlyList<OpenedRow> Rows, SheetRefusal? Refusal = null)
{
    internal static OpenedSheet Refused(SheetRefusal refusal) => new([], refusal);
}

/// <summary>A row of a sheet.</summary>
/// <param name="Number">As the spreadsheet program numbers it, from 1.</param>
/// <param name="Cells">Its cells by column, from 0; those without content are missing.</param>
public sealed record OpenedRow(int Number, IReadOnlyDictionary<int, OpenedCell> Cells);

/// <summary>A cell as it was handed in.</summary>
/// <param name="Text">What it says; a day as 2025-12-31, a number without exponent.</param>
/// <param name="IsFormula">True where a formula made it: what it says is only what it said once, on another machine.</param>
/// <param name="IsMerged">True where it is joined with its neighbours, so that it is open which of them it speaks for.</param>
public readonly record struct OpenedCell(string Text, bool IsFormula, bool IsMerged)
{
    /// <summary>The name of a cell: C5.</summary>
    /// <param name="row">Number of the row, from 1.</param>
    /// <param name="column">The column, from 0.</param>
    public static string NameOf(int row, int column)
    {
        string letters = "";
        for (int left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}

/// <summary>Why a workbook cannot be read.</summary>
public enum SheetRefusal
{
    /// <summary>It is no xlsx workbook.</summary>
    NotAWorkbook,

    /// <summary>It is protected by a password, or of the old xls kind.</summary>
    ProtectedOrOld,

    /// <summary>It holds macros.</summary>
    HoldsMacros,

    /// <summary>It is larger, packed or unpacked, than is read here.</summary>
    TooLarge,

    /// <summary>It has more rows than are read here.</summary>
    TooManyRows,

    /// <summary>It is damaged.</summary>
    Damaged,
}
