using Celadon.OfficialDocuments.Workbooks;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Export;

/// <summary>The ledger as a workbook: one row an item, and one for each measure without items.</summary>
internal static class LedgerWorkbook
{
    internal static Task WriteAsync(LedgerView view, LedgerWords words, Stream output, CancellationToken cancellation)
    {
        LedgerColumn[] columns = LedgerColumn.All;
        return Workbook.WriteAsync(
            new TableSheet(
                words["Sheet"],
                FilterWords.Heading(view, words),
                [.. columns.Select(column => new TableColumn(words["Column." + column.Key], column.Width))],
                Rows(view).Select((row, at) => columns.Select(column => column.Cell(row with { Number = at + 1 }, words)).ToArray())),
            output,
            cancellation);
    }

    private static IEnumerable<LedgerRow> Rows(LedgerView view)
    {
        foreach (LedgerItem item in view.Objectives)
        {
            yield return new LedgerRow(view.Plan, null, null, item);
        }

        foreach (LedgerGroup group in view.Groups)
        {
            foreach (LedgerMeasure measure in group.Measures)
            {
                foreach (LedgerItem? item in measure.Items.DefaultIfEmpty(null!))
                {
                    yield return new LedgerRow(view.Plan, group, measure, item);
                }
            }
        }

        foreach (LedgerItem item in view.Safeguards.SelectMany(safeguard => safeguard.Duties))
        {
            yield return new LedgerRow(view.Plan, null, null, item);
        }
    }
}

/// <summary>A row of the export.</summary>
internal sealed record LedgerRow(PlanSummary Plan, LedgerGroup? Group, LedgerMeasure? Measure, LedgerItem? Item)
{
    internal int Number { get; init; }

    internal string Units(DutyRole role, LedgerWords words) => Measure is null
        ? ""
        : string.Join('、', Measure.Duties.Where(duty => duty.Role == role).Select(duty => duty.Unit + (duty.IsOpenEnded ? words["OpenEnded"] : "")));
}
