using System.Text;

namespace Celadon.PlanReader.Documents;

/// <summary>One cell of a table on its way into the text.</summary>
/// <param name="Words">Its words on one line; not used where it continues the cell above.</param>
/// <param name="Columns">How many columns it covers, from 1.</param>
/// <param name="ContinuesAbove">True for the lower part of a cell merged over several rows.</param>
internal sealed record TableCell(string Words, int Columns = 1, bool ContinuesAbove = false);

/// <summary>Gathers paragraphs and tables into the text of a document.</summary>
internal sealed class LineWriter
{
    // A hostile table (thousands of cells, each over a thousand columns) must not fill the memory with repeated spans.
    private const int MostRepeatedSpans = 1_000_000;

    private readonly StringBuilder text = new();
    private readonly List<TextTable> tables = [];
    private int spansHeld;

    /// <summary>True as long as nothing was written.</summary>
    internal bool IsEmpty => text.Length == 0;

    /// <summary>Writes a paragraph as one line; a line feed inside makes several, blank ones are left out.</summary>
    internal void Paragraph(string words)
    {
        foreach (var part in words.AsSpan().EnumerateLines())
        {
            string line = Tidy(part);
            if (line.Length > 0)
            {
                StartLine();
                text.Append(line);
            }
        }
    }

    /// <summary>Writes a table, a row a line; rows without any words are left out.</summary>
    internal void Table(IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        var above = new List<TextSpan>();
        var spans = new List<IReadOnlyList<TextSpan>>();
        int start = -1;
        foreach (var row in rows)
        {
            string[] cells = [.. row.Select(cell => cell.ContinuesAbove ? "" : TidyCell(cell.Words))];
            if (cells.All(words => words.Length == 0))
            {
                continue;
            }

            StartLine();
            start = start < 0 ? text.Length : start;
            above = WriteRow(row, cells, above);
            spans.Add(above);
        }

        if (start >= 0)
        {
            tables.Add(new TextTable(new TextSpan(start, text.Length), spans));
        }
    }

    /// <summary>The document so far.</summary>
    internal DocumentText ToDocument(DocumentFormat format) => new(text.ToString(), format, [.. tables]);

    private List<TextSpan> WriteRow(IReadOnlyList<TableCell> row, string[] cells, List<TextSpan> above)
    {
        var spans = new List<TextSpan>(row.Count);
        for (int i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            var span = new TextSpan(text.Length, text.Length + cells[i].Length);
            text.Append(cells[i]);
            if (row[i].ContinuesAbove && spans.Count < above.Count)
            {
                span = above[spans.Count];
            }

            int columns = spansHeld < MostRepeatedSpans ? Math.Max(1, row[i].Columns) : 1;
            spans.AddRange(Enumerable.Repeat(span, columns));
            spansHeld += columns;
        }

        return spans;
    }

    private void StartLine()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }

    private static string TidyCell(string words) => Tidy(words.AsSpan()).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>
    /// Drops the characters that are not seen (zero-width marks, soft hyphens, control codes) and the white space around.
    /// Nothing seen is changed: full-width and half-width stay as they are.
    /// </summary>
    private static string Tidy(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.IndexOfAny(Unseen) < 0 && !HasControl(words))
        {
            return words.ToString();
        }

        var kept = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (c is '\n' or '\t' || (!char.IsControl(c) && !Unseen.Contains(c)))
            {
                kept.Append(c);
            }
        }

        return kept.ToString().Trim();
    }

    private static readonly System.Buffers.SearchValues<char> Unseen =
        System.Buffers.SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    private static bool HasControl(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (char.IsControl(c) && c is not ('\n' or '\t'))
            {
                return true;
            }
        }

        return false;
    }
}
