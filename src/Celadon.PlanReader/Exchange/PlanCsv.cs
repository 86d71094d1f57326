using System.Globalization;
using System.Text;
using Celadon.PlanReader.Ledger;

namespace Celadon.PlanReader.Exchange;

/// <summary>A read plan as CSV (RFC 4180, UTF-8, comma, CRLF): one line an item.</summary>
public static class PlanCsv
{
    /// <summary>The columns, in order.</summary>
    public const string Header = "kind,clause,measure,subject,role,op,value,unit,deadline,modality,start,end,text";

    /// <summary>Writes a plan.</summary>
    public static string Write(ActionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var csv = new StringBuilder(Header).Append("\r\n");
        foreach (PlanItem item in PlanItem.Of(plan))
        {
            csv.AppendJoin(',', new[]
            {
                item.Kind, Cell(item.Clause), Cell(item.Measure), Cell(item.Subject), item.Role, Cell(item.Comparison), Cell(item.Value), Cell(item.Unit), item.Deadline, Cell(item.Modality),
                item.Span.Start.ToString(CultureInfo.InvariantCulture), item.Span.End.ToString(CultureInfo.InvariantCulture), Cell(item.Words),
            }).Append("\r\n");
        }

        return csv.ToString();
    }

    // A spreadsheet runs a cell that begins like a formula; an apostrophe in front keeps the document's words words.
    private static string Cell(string words)
    {
        string safe = FormulaGuard.Cell(words);
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
