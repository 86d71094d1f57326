using System.Globalization;
using AngleSharp.Dom;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>Tells tables of facts from tables that only lay out a page, and reads the former.</summary>
internal static class WebTable
{
    private const int WidestCell = 100;
    private const int MostCells = 500_000;

    /// <summary>True for a table that only lays out its page.</summary>
    internal static bool IsLayout(IElement table, PageFurniture furniture) =>
        table.QuerySelector("table") is not null || IsLayout(RowsOf(table, furniture), furniture);

    /// <summary>The rows; <c>null</c> for a table that only lays out.</summary>
    internal static List<List<TableCell>>? Rows(IElement table, PageFurniture furniture) =>
        IsLayout(table, furniture) ? null : Grid(RowsOf(table, furniture), furniture);

    private static List<IElement> RowsOf(IElement table, PageFurniture furniture) =>
        [.. table.QuerySelectorAll("tr").Where(row => !furniture.Is(row))];

    private static bool IsLayout(List<IElement> rows, PageFurniture furniture)
    {
        if (rows.Count < 2 || rows.All(row => row.ChildElementCount < 2))
        {
            return true;
        }

        var cells = rows.SelectMany(row => row.Children).Select(cell => furniture.WeightOf(cell).Words).ToList();
        return cells.Max() > 600 && cells.Max() * 10 > cells.Sum() * 7;
    }

    private static List<List<TableCell>> Grid(List<IElement> rows, PageFurniture furniture)
    {
        var grid = new List<List<TableCell>>();
        var merged = new SortedDictionary<int, (int Rows, int Columns)>();
        int cells = 0;
        for (int r = 0; r < rows.Count; r++)
        {
            var line = new List<TableCell>();
            int column = 0;
            foreach (var cell in rows[r].Children.Where(child => child.LocalName is "td" or "th"))
            {
                column = ContinueMerged(line, merged, column, untilEnd: false);
                int columns = Span(cell.GetAttribute("colspan"), WidestCell);
                int down = Math.Min(Span(cell.GetAttribute("rowspan"), 65_534), rows.Count - r);
                line.Add(new TableCell(furniture.Is(cell) ? "" : Words(cell, furniture), columns));
                if (down > 1)
                {
                    // A hostile table may lay merged cells over each other; the first keeps the place.
                    merged.TryAdd(column, (down - 1, columns));
                }

                column += columns;
            }

            ContinueMerged(line, merged, column, untilEnd: true);
            cells += line.Count;
            if (cells > MostCells)
            {
                throw WebPageFile.Hostile(new Phrase("表格单元格过多", "too many cells in a table"));
            }

            grid.Add(line);
        }

        return grid;
    }

    /// <summary>Adds the lower parts of merged cells at this column, or all that are left in the row.</summary>
    private static int ContinueMerged(List<TableCell> line, SortedDictionary<int, (int Rows, int Columns)> merged, int column, bool untilEnd)
    {
        while (true)
        {
            int next = untilEnd ? merged.Keys.FirstOrDefault(key => key >= column, -1) : column;
            if (next < 0 || !merged.TryGetValue(next, out var above))
            {
                return column;
            }

            if (next > column)
            {
                line.Add(new TableCell("", next - column));
            }

            line.Add(new TableCell("", above.Columns, ContinuesAbove: true));
            column = next + above.Columns;
            if (above.Rows > 1)
            {
                merged[next] = above with { Rows = above.Rows - 1 };
            }
            else
            {
                merged.Remove(next);
            }
        }
    }

    private static int Span(string? attribute, int most) =>
        int.TryParse(attribute, NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, most) : 1;

    private static string Words(IElement cell, PageFurniture furniture)
    {
        var inner = new LineWriter();
        new ArticleWriter(inner, furniture).Write(null, cell);
        return inner.ToDocument(DocumentFormat.Html).Text;
    }
}
