using Celadon.OfficialDocuments.Workbooks;

namespace Celadon.Organization.Importing;

/// <summary>The table in a sheet: its headings, and the rows below them.</summary>
internal static class ImportSheet
{
    // Above the headings stand the template's title and its notes.
    private const int MostLinesAbove = 20;

    internal static (IReadOnlyList<ImportRow> Rows, ImportRefusal? Refusal) Rows(byte[] file, IReadOnlyList<ImportColumn> columns)
    {
        OpenedSheet sheet = WorkbookOpener.Open(file);
        if (sheet.Refusal is { } refused)
        {
            return ([], ImportRefusal.Of(refused));
        }

        foreach (OpenedRow heading in sheet.Rows.Take(MostLinesAbove))
        {
            Dictionary<ImportColumn, int> places = Places(heading, columns);
            if (columns.Where(column => column.IsNeeded).All(places.ContainsKey))
            {
                ImportRow[] rows = [.. sheet.Rows.Where(row => row.Number > heading.Number).Select(row => new ImportRow(row, places)).Where(row => !row.IsEmpty)];
                return rows.Length == 0 ? ([], new ImportRefusal(ImportFault.NoRows)) : (rows, null);
            }
        }

        return ([], new ImportRefusal(ImportFault.NoHeading, string.Join('、', columns.Where(column => column.IsNeeded).Select(column => column.Chinese))));
    }

    private static Dictionary<ImportColumn, int> Places(OpenedRow heading, IReadOnlyList<ImportColumn> columns)
    {
        var places = new Dictionary<ImportColumn, int>();
        foreach ((int place, OpenedCell cell) in heading.Cells)
        {
            string title = cell.Text.TrimEnd('*', ' ');
            if (columns.FirstOrDefault(column => column.Chinese == title || column.English.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } column)
            {
                places.TryAdd(column, place);
            }
        }

        return places;
    }
}
