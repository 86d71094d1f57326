namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>A table as one sheet of a workbook.</summary>
/// <param name="Name">The sheet's name; at most 31 characters, none of []:*?/\.</param>
/// <param name="Heading">Lines above the table: its title, what it was filtered by, its date.</param>
/// <param name="Columns">The columns from left to right.</param>
/// <param name="Rows">The rows from top to bottom; each as many cells as there are columns.</param>
public sealed record TableSheet(
    string Name,
    IReadOnlyList<string> Heading,
    IReadOnlyList<TableColumn> Columns,
    IEnumerable<IReadOnlyList<TableCell>> Rows);

/// <summary>A column.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Width">Its width. [characters of the workbook's font; a Chinese character takes two]</param>
public sealed record TableColumn(string Title, double Width);
