using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tables;

/// <summary>What a task table holds.</summary>
/// <param name="Measures">One a row.</param>
/// <param name="Groups">Rows that head others.</param>
internal sealed record ReadTable(IReadOnlyList<Measure> Measures, IReadOnlyList<MeasureGroup> Groups);

/// <summary>Reads task tables (序号, 重点任务, 工作措施, 完成时限, 牵头单位 …): each row is a measure.</summary>
internal sealed class TaskTableReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver, DocumentRules rules)
{
    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="above">The heading it stands under; null where there is none.</param>
    /// <returns>Null where the table is not one of tasks.</returns>
    public ReadTable? Read(TextTable table, OutlineNode? above)
    {
        int headingRow = -1;
        ColumnKind[]? columns = null;
        for (int i = 0; i < table.Rows.Count && columns is null; i++)
        {
            columns = TableColumns.Of(text, table.Rows[i]);
            headingRow = i;
        }

        if (columns is null)
        {
            return null;
        }

        var measures = new List<Measure>();
        var groups = new List<(HeadingMark? Mark, TextSpan Title, List<int> Measures)>();
        (HeadingMark? Mark, TextSpan Title, List<int> Measures)? group = null;
        foreach (IReadOnlyList<TextSpan> row in table.Rows.Skip(headingRow + 1))
        {
            if (IsGroup(row))
            {
                group = GroupOf(row[0]);
                groups.Add(group.Value);
                continue;
            }

            Measure measure = ReadRow(row, columns, measures.Count + 1, group?.Mark?.Printed ?? above?.Mark?.Printed, above);
            measures.Add(measure);
            group?.Measures.Add(measure.Number);
        }

        return new ReadTable(measures, [.. groups.Select(found => new MeasureGroup(found.Mark?.Printed ?? string.Empty, text.Written(found.Title), found.Measures, found.Title))]);
    }

    private static bool IsGroup(IReadOnlyList<TextSpan> row) => row.Distinct().Count(cell => !cell.IsEmpty) == 1;

    private (HeadingMark? Mark, TextSpan Title, List<int> Measures) GroupOf(TextSpan cell)
    {
        HeadingMark? mark = HeadingMark.TryRead(text, cell);
        foreach (Token token in mark is null ? [] : tokens.In(mark.Span))
        {
            token.Ignore(IgnoredReason.Heading);
        }

        return (mark, mark is null ? cell : text.Trim(new TextSpan(mark.Span.End, cell.End)), []);
    }

    private Measure ReadRow(IReadOnlyList<TextSpan> row, ColumnKind[] columns, int ordinal, string? group, OutlineNode? above)
    {
        TextSpan Cell(ColumnKind kind)
        {
            int column = Array.IndexOf(columns, kind);
            return column >= 0 && column < row.Count ? row[column] : new TextSpan(0, 0);
        }

        TextSpan numberCell = Cell(ColumnKind.Number);
        int number = NumberOf(numberCell) ?? ordinal;
        TextSpan task = Cell(ColumnKind.Task), content = Cell(ColumnKind.Content);
        TextSpan body = content.IsEmpty ? task : content;
        TextSpan title = task.IsEmpty ? FirstSentence(body) : task;
        var span = new TextSpan(row.Min(cell => cell.IsEmpty ? int.MaxValue : cell.Start), row.Max(cell => cell.End));
        var sentences = new SentenceReader(text, tokens, resolver);
        TextSpan when = Cell(ColumnKind.Deadline);
        Token? date = tokens.In(when).FirstOrDefault(token => token is { Kind: TokenKind.Date, Fate: Fate.Open });
        foreach (TextSpan sentence in TextCutter.Cut(text, body, TextCutter.Sentence))
        {
            sentences.Read(sentence, ReadingMode.Measure, new ReadingState { GivenDate = date });
        }

        List<Deliverable> deliverables = sentences.Deliverables;
        if (date is not null)
        {
            CoverDate(date, when, body, sentences);
        }

        List<Duty> duties = [.. Duties(row, columns, span)];
        return new Measure(number, group, (above?.Clause() ?? string.Empty) + "表" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), text.Written(title), span, duties, sentences.Targets, deliverables);
    }

    // The date stands in a cell of its own: the row's last item that it rules reaches to it, and if there is none, the row itself is the duty.
    private void CoverDate(Token date, TextSpan when, TextSpan body, SentenceReader sentences)
    {
        Deadline? deadline = resolver.Resolve(date, null, inherited: true);
        if (deadline is null)
        {
            date.LeaveUnread(UnreadReason.DateNotResolved);
            return;
        }

        int target = sentences.Targets.FindLastIndex(item => item.Deadline?.Raw == deadline.Raw);
        int deliverable = sentences.Deliverables.FindLastIndex(item => item.Deadline?.Raw == deadline.Raw);
        date.Use();
        if (deliverable >= 0)
        {
            Deliverable item = sentences.Deliverables[deliverable];
            sentences.Deliverables[deliverable] = item with { Span = new TextSpan(item.Span.Start, Math.Max(item.Span.End, when.End)) };
        }
        else if (target >= 0)
        {
            Target item = sentences.Targets[target];
            sentences.Targets[target] = item with { Span = new TextSpan(item.Span.Start, Math.Max(item.Span.End, when.End)) };
        }
        else
        {
            DeliverableKind kind = deadline.Kind == DeadlineKind.Recurring ? DeliverableKind.Recurring : DeliverableKind.Task;
            sentences.Deliverables.Add(new Deliverable(text.Written(body), kind, null, [], deadline, new TextSpan(Math.Min(body.Start, when.Start), Math.Max(body.End, when.End))));
        }
    }

    private IEnumerable<Duty> Duties(IReadOnlyList<TextSpan> row, ColumnKind[] columns, TextSpan covers)
    {
        bool hasLead = columns.Contains(ColumnKind.Lead);
        for (int i = 0; i < Math.Min(row.Count, columns.Length); i++)
        {
            if (columns[i] is not (ColumnKind.Lead or ColumnKind.Responsible or ColumnKind.Support) || row[i].IsEmpty)
            {
                continue;
            }

            string words = text.Of(row[i]);
            if (RoleWords.VerbStart(words) > 1)
            {
                foreach (Duty duty in ResponsibilityReader.Read(text, row[i], covers, rules).Duties)
                {
                    yield return duty;
                }

                continue;
            }

            List<TextSpan> lists = ResponsibilityText.Segments(text, row[i], text.BracketDepth(row[i].Start));
            foreach (NamedUnit unit in UnitNames.Read(text, lists, text.BracketDepth(row[i].Start)))
            {
                bool isLocal = unit.Kind is UnitKind.LocalClass or UnitKind.LocalGovernment;
                DutyRole role = columns[i] switch
                {
                    ColumnKind.Lead => DutyRole.LeadUnit,
                    ColumnKind.Support => DutyRole.SupportingUnit,
                    _ => isLocal ? DutyRole.LocalUnits : hasLead ? DutyRole.SupportingUnit : DutyRole.SharedUnits,
                };
                yield return new Duty(unit.Name, text.Written(unit.Span), role, unit.Kind, unit.IsOpenEnded, IsImplied: false, unit.Span, covers);
            }
        }
    }

    private int? NumberOf(TextSpan cell)
    {
        string words = text.Of(cell).Trim().TrimEnd('.', '、');
        bool isNumber = int.TryParse(words, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) || ChineseNumeral.TryRead(words, out number);
        foreach (Token token in isNumber ? tokens.In(cell) : [])
        {
            token.Ignore(IgnoredReason.Heading);
        }

        return isNumber ? number : null;
    }

    private TextSpan FirstSentence(TextSpan body)
    {
        List<TextSpan> sentences = TextCutter.Cut(text, body, TextCutter.Sentence);
        return sentences.Count > 0 ? sentences[0] : body;
    }
}
