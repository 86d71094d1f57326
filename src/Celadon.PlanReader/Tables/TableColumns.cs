using System.Text.RegularExpressions;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tables;

/// <summary>What a column of a task table holds.</summary>
internal enum ColumnKind
{
    /// <summary>Nothing the reader needs.</summary>
    Other,

    /// <summary>序号.</summary>
    Number,

    /// <summary>重点任务: the row's title.</summary>
    Task,

    /// <summary>工作措施: what is to be done.</summary>
    Content,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>责任单位.</summary>
    Responsible,

    /// <summary>配合单位.</summary>
    Support,
}

/// <summary>Reads a table's heading row.</summary>
internal static class TableColumns
{
    private static readonly (ColumnKind Kind, Regex Pattern)[] Heads =
    [
        (ColumnKind.Number, BoundedPattern.Create("^(?:序号|编号|序|号)$")),
        (ColumnKind.Lead, BoundedPattern.Create("牵头|主办")),
        (ColumnKind.Support, BoundedPattern.Create("配合|协办|参与|协同|协作|支持(?:单位|部门)")),
        (ColumnKind.Responsible, BoundedPattern.Create("(?:责任|主责|落实|实施|承办|执行)(?:单位|部门|主体)")),
        (ColumnKind.Deadline, BoundedPattern.Create("时限|时间|节点|期限|进度要求")),
        (ColumnKind.Content, BoundedPattern.Create("措施|内容|要求|具体任务|工作目标|目标任务|主要工作|任务分解|整改")),
        (ColumnKind.Task, BoundedPattern.Create("任务|事项|项目|工作|类别")),
    ];

    /// <summary>The kinds of the columns; null where the row is no heading of a task table.</summary>
    public static ColumnKind[]? Of(FoldedText text, IReadOnlyList<TextSpan> row)
    {
        ColumnKind[] kinds = [.. row.Select(cell => KindOf(text.Of(cell).Replace(" ", string.Empty, StringComparison.Ordinal)))];
        bool saysWhat = kinds.Contains(ColumnKind.Task) || kinds.Contains(ColumnKind.Content);
        bool saysWho = kinds.Contains(ColumnKind.Lead) || kinds.Contains(ColumnKind.Responsible) || kinds.Contains(ColumnKind.Support);
        return saysWhat && saysWho ? kinds : null;
    }

    private static ColumnKind KindOf(string words)
    {
        if (words.Length > 14)
        {
            return ColumnKind.Other;
        }

        foreach ((ColumnKind kind, Regex pattern) in Heads)
        {
            if (pattern.IsMatch(words))
            {
                return kind;
            }
        }

        return ColumnKind.Other;
    }
}

/// <summary>Finds tables: the document's own, and lines of a plain text whose cells are parted by tabulators.</summary>
internal static class TableFinder
{
    private const int FewestCells = 3;

    /// <summary>All tables in reading order.</summary>
    public static List<TextTable> Find(FoldedText text, DocumentText document)
    {
        if (document.Tables.Count > 0)
        {
            return [.. document.Tables];
        }

        var tables = new List<TextTable>();
        var rows = new List<IReadOnlyList<TextSpan>>();
        int start = -1, end = -1, gap = 0;
        foreach (TextSpan line in Structure.Outline.Lines(text))
        {
            List<TextSpan> cells = Cells(text, line);
            if (cells.Count >= FewestCells)
            {
                start = rows.Count == 0 ? line.Start : start;
                end = line.End;
                gap = 0;
                rows.Add(cells);
            }
            else if (rows.Count > 0 && gap == 0 && line.Length <= 40)
            {
                // A single short line between rows heads the rows below it.
                gap++;
                rows.Add([line]);
            }
            else
            {
                Close();
            }
        }

        Close();
        return tables;

        void Close()
        {
            while (rows.Count > 0 && rows[^1].Count < FewestCells)
            {
                rows.RemoveAt(rows.Count - 1);
            }

            if (rows.Count > 1)
            {
                tables.Add(new TextTable(new TextSpan(start, end), [.. rows]));
            }

            rows.Clear();
            gap = 0;
        }
    }

    /// <summary>Tells whether a paragraph lies in one of the tables, which stand in reading order.</summary>
    public static Func<TextSpan, bool> Lookup(IReadOnlyList<TextTable> tables)
    {
        int at = 0;
        return paragraph =>
        {
            while (at < tables.Count && tables[at].Span.End < paragraph.End)
            {
                at++;
            }

            return at < tables.Count && tables[at].Span.Covers(paragraph);
        };
    }

    private static List<TextSpan> Cells(FoldedText text, TextSpan line)
    {
        var cells = new List<TextSpan>();
        int start = line.Start;
        for (int i = line.Start; i <= line.End; i++)
        {
            if (i == line.End || text[i] == '\t')
            {
                cells.Add(text.Trim(new TextSpan(start, i)));
                start = i + 1;
            }
        }

        return cells;
    }
}
