using System.Text;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>Writes a table as an xlsx workbook, row by row.</summary>
public static class Workbook
{
    // 32,767 characters are the most a cell may hold (Microsoft, Excel specifications and limits).
    private const int LongestText = 32_767;

    /// <summary>Writes a workbook of one sheet: heading lines, a frozen row of column titles, the rows.</summary>
    /// <param name="sheet">The table.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="ArgumentException">A row has another number of cells than there are columns.</exception>
    public static async Task WriteAsync(TableSheet sheet, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var options = new WorksheetOptions { FrozenRows = sheet.Heading.Count + 1 };
        for (int column = 0; column < sheet.Columns.Count; column++)
        {
            options.Column(column + 1).Width = sheet.Columns[column].Width;
        }

        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(output, cancellationToken: cancellation);
        await workbook.StartWorksheetAsync(sheet.Name, options, cancellation);
        var styles = new WorkbookStyles(workbook);
        for (int line = 0; line < sheet.Heading.Count; line++)
        {
            StyleId style = line == 0 ? styles.Title : styles.Note;
            await workbook.AddRowAsync([new Cell(Writable(sheet.Heading[line]), style)], cancellation);
        }

        await workbook.AddRowAsync([.. sheet.Columns.Select(column => new Cell(Writable(column.Title), styles.ColumnTitle))], cancellation);
        foreach (IReadOnlyList<TableCell> row in sheet.Rows)
        {
            if (row.Count != sheet.Columns.Count)
            {
                throw new ArgumentException($"A row has {row.Count} cells, the table {sheet.Columns.Count} columns.", nameof(sheet));
            }

            await workbook.AddRowAsync([.. row.Select(cell => CellOf(cell, styles))], cancellation);
        }

        await workbook.FinishAsync(cancellation);
    }

    private static Cell CellOf(TableCell cell, WorkbookStyles styles) => cell switch
    {
        { Number: decimal number } => new Cell(number, styles.Number),
        { Day: DateOnly day } => new Cell(day.ToDateTime(TimeOnly.MinValue), styles.Day),
        { Text: string text } => new Cell(Writable(text), styles.Text),
        _ => new Cell((string?)null, styles.Text),
    };

    // Characters that XML 1.0 cannot hold would make the whole file unreadable.
    private static string Writable(string text)
    {
        if (text.Length <= LongestText && text.All(IsPlain))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isControl = rune.Value < 0x20 && rune.Value is not ('\t' or '\n' or '\r');
            kept.Append(isControl || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return kept.Length <= LongestText ? kept.ToString() : kept.ToString(0, LongestText - 1) + "…";
    }

    private static bool IsPlain(char character) =>
        character is '\t' or '\n' or '\r' || (character >= 0x20 && character < 0xFFFE && !char.IsSurrogate(character));
}
