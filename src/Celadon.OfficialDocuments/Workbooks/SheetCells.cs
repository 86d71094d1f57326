using System.Globalization;
using System.Xml.Linq;

namespace Celadon.OfficialDocuments.Workbooks;

/// <summary>Turns a sheet's cells into what they say.</summary>
/// <param name="words">The words that cells share.</param>
/// <param name="days">Which styles show a number as a day.</param>
/// <param name="countsFrom1904">True where days are counted as the old Macintosh did.</param>
internal sealed class SheetCells(string[] words, IReadOnlySet<int> days, bool countsFrom1904)
{
    private const int DaysTo1904 = 1462;
    private const int MostColumns = 200;

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    internal static string WordsOf(XElement text) =>
        // Readings beside the characters (phonetics) are no part of the text.
        string.Concat(text.Descendants(Main + "t").Where(part => part.Parent?.Name != Main + "rPh").Select(part => part.Value));

    internal IReadOnlyList<OpenedRow> Rows(IEnumerable<XElement> rows, IReadOnlyList<string> merged)
    {
        (int Top, int Left, int Bottom, int Right)[] areas = [.. merged.Select(Area)];
        var read = new List<OpenedRow>();
        int number = 0;
        foreach (XElement row in rows)
        {
            number = (int?)row.Attribute("r") ?? number + 1;
            var cells = new SortedDictionary<int, OpenedCell>();
            int column = -1;
            foreach (XElement cell in row.Elements(Main + "c"))
            {
                column = (string?)cell.Attribute("r") is { } name ? Place(name).Column : column + 1;
                if (column < MostColumns && TextOf(cell).Trim() is { Length: > 0 } text)
                {
                    bool isMerged = Array.Exists(areas, area => number >= area.Top && number <= area.Bottom && column >= area.Left && column <= area.Right);
                    cells[column] = new OpenedCell(text, cell.Element(Main + "f") is not null, isMerged);
                }
            }

            if (cells.Count > 0)
            {
                read.Add(new OpenedRow(number, cells));
            }
        }

        return read;
    }

    private string TextOf(XElement cell)
    {
        string value = cell.Element(Main + "v")?.Value ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => value.Length == 0 ? "" : words[Index(value)],
            "inlineStr" => cell.Element(Main + "is") is { } text ? WordsOf(text) : "",
            "str" or "e" => value,
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" => value,
            _ => Number(value, (int?)cell.Attribute("s") ?? 0),
        };
    }

    private int Index(string value)
    {
        int at = int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);
        return at < words.Length ? at : throw new FormatException("No such shared text.");
    }

    private string Number(string value, int style)
    {
        if (value.Length == 0)
        {
            return "";
        }

        decimal number = decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        // 25569 is 1970-01-01; a day of the spreadsheet before March 1900 is off by one and meant by nobody.
        return days.Contains(style) && number is >= 61 and < 2_958_466
            ? DateOnly.FromDayNumber((int)number + (countsFrom1904 ? DaysTo1904 : 0) - 25_569 + new DateOnly(1970, 1, 1).DayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : number.ToString("0.#############################", CultureInfo.InvariantCulture);
    }

    private static (int Top, int Left, int Bottom, int Right) Area(string reference)
    {
        string[] ends = reference.Split(':');
        (int top, int left) = Place(ends[0]);
        (int bottom, int right) = Place(ends[^1]);
        return (top, left, bottom, right);
    }

    private static (int Row, int Column) Place(string name)
    {
        int letters = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        if (letters is 0 or > 3 || !int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out int row))
        {
            throw new FormatException("No name of a cell.");
        }

        return (row, name[..letters].Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1);
    }
}
