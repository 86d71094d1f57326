using Celadon.OfficialDocuments.Workbooks;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Export;

/// <summary>A column of the export.</summary>
internal sealed record LedgerColumn(string Key, double Width, Func<LedgerRow, LedgerWords, TableCell> Cell)
{
    internal static readonly LedgerColumn[] All =
    [
        new("Number", 6, (row, _) => TableCell.Of(row.Number)),
        new("Clause", 16, (row, _) => TableCell.Of(row.Measure?.Clause ?? row.Item!.Place.Clause)),
        new("Group", 22, (row, _) => TableCell.Of(row.Group?.Title)),
        new("Measure", 28, (row, _) => TableCell.Of(row.Measure?.Title ?? row.Item!.Place.Title)),
        new("Code", 9, (row, _) => TableCell.Of(row.Item?.Code ?? row.Measure?.Code)),
        new("Kind", 9, (row, words) => TableCell.Of(row.Item is null ? null : words.Of(row.Item.Kind))),
        new("Label", 30, (row, _) => TableCell.Of(row.Item?.Label)),
        new("Scope", 20, (row, _) => TableCell.Of(row.Item?.Figure?.Scope)),
        new("Comparison", 8, (row, words) => TableCell.Of(row.Item?.Figure is { } figure ? words.Of(figure.Comparison) : null)),
        new("Value", 9, (row, _) => row.Item?.Figure is { Grade: string grade } ? TableCell.Of(grade) : TableCell.Of(row.Item?.Figure?.Number)),
        new("UpperValue", 9, (row, _) => TableCell.Of(row.Item?.Figure?.UpperNumber)),
        new("Unit", 13, (row, _) => TableCell.Of(row.Item?.Figure?.Unit)),
        new("Word", 13, (row, _) => TableCell.Of(row.Item?.Figure?.Word)),
        new("BaseYear", 9, (row, _) => TableCell.Of(row.Item?.Figure?.BaseYear)),
        new("Strength", 9, (row, words) => TableCell.Of(row.Item is null ? null : words.Of(row.Item.IsSoft ? DutyStrength.Soft : DutyStrength.Hard))),
        new("Modality", 9, (row, _) => TableCell.Of(row.Item?.Modality)),
        new("Deadline", 12, (row, _) => TableCell.Of(row.Item?.Deadline?.Date)),
        new("DeadlineWords", 15, (row, _) => TableCell.Of(row.Item?.Deadline?.Raw)),
        new("State", 11, (row, words) => TableCell.Of(row.Item is null ? null : words.Of(row.Item.State))),
        new("Lead", 22, (row, words) => TableCell.Of(row.Units(DutyRole.LeadUnit, words))),
        new("Supporting", 26, (row, words) => TableCell.Of(row.Units(DutyRole.SupportingUnit, words))),
        new("Shared", 26, (row, words) => TableCell.Of(row.Units(DutyRole.SharedUnits, words))),
        new("Local", 22, (row, words) => TableCell.Of(row.Units(DutyRole.LocalUnits, words))),
        new("Addressed", 16, (row, _) => TableCell.Of(row.Item?.Who)),
        new("SummingUp", 16, (row, words) => TableCell.Of(row.Measure is null ? null : row.Measure.SummingUpUnit ?? words["NoSummingUpUnit"])),
        new("Sentence", 60, (row, _) => TableCell.Of(row.Item?.Sentence?.Text)),
    ];
}
