using System.Globalization;
using Celadon.OfficialDocuments.Workbooks;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Export;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Tasks.Export;

/// <summary>Tasks as a workbook: one row a task, in the order of the office's ledger (governance columns that are known today).</summary>
internal static class TaskWorkbook
{
    private static readonly (string Key, double Width, Func<PlanTask, LedgerWords, TableCell> Cell)[] Columns =
    [
        ("Clause", 24, (task, _) => TableCell.Of(task.Plan is null ? null : $"{task.Plan.DocumentNumber} {task.Measure?.Clause}".Trim())),
        ("TaskCode", 11, (task, _) => TableCell.Of(task.Draft.Code)),
        ("TaskName", 32, (task, _) => TableCell.Of(task.Draft.Name)),
        ("Measure", 28, (task, words) => TableCell.Of(task.Measure is { WithdrawnBy: not null } gone ? gone.Title + words["MeasureWithdrawn"] : task.Measure?.Title)),
        ("Sentence", 50, (task, _) => TableCell.Of(Target(task)?.Sentence?.Text)),
        ("Label", 22, (task, _) => TableCell.Of(Target(task)?.Label)),
        ("BaseYear", 9, (task, _) => TableCell.Of(Target(task)?.Figure?.BaseYear)),
        ("Value", 9, (task, _) => TableCell.Of(Target(task)?.Figure?.Number)),
        ("Unit", 13, (task, _) => TableCell.Of(Target(task)?.Figure?.Unit)),
        ("Years", 24, (task, _) => TableCell.Of(string.Join('；', task.Draft.Years.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Year}: {value.Value}"))))),
        ("TaskUnit", 22, (task, _) => TableCell.Of(task.Unit)),
        ("TaskSupporting", 26, (task, _) => TableCell.Of(string.Join('、', task.Supporting))),
        ("Lead", 22, (task, words) => TableCell.Of(Units(task, DutyRole.LeadUnit, words))),
        ("Supporting", 26, (task, words) => TableCell.Of(Units(task, DutyRole.SupportingUnit, words))),
        ("Shared", 26, (task, words) => TableCell.Of(Units(task, DutyRole.SharedUnits, words))),
        ("Local", 22, (task, words) => TableCell.Of(Units(task, DutyRole.LocalUnits, words))),
        ("SummingUp", 16, (task, words) => TableCell.Of(task.Measure is null ? null : task.Measure.SummingUpUnit ?? words["NoSummingUpUnit"])),
        ("Person", 14, (task, _) => TableCell.Of(task.Draft.PersonInCharge)),
        ("Liaison", 14, (task, _) => TableCell.Of(task.Draft.Liaison)),
        ("Start", 12, (task, _) => TableCell.Of(task.Draft.Start)),
        ("Deadline", 12, (task, _) => TableCell.Of(task.Draft.End)),
        ("State", 11, (task, words) => TableCell.Of(words.Of(task.State))),
        ("Milestones", 40, (task, words) => TableCell.Of(string.Join('；', task.Draft.Milestones.Select(step =>
            Day(step.Day) + " " + step.What + words[step.IsHard ? "MilestoneHard" : "MilestoneSoft"])))),
        ("FundingSource", 18, (task, _) => TableCell.Of(task.Draft.FundingSource)),
        ("Funding", 12, (task, _) => TableCell.Of(task.Draft.Funding)),
        ("Projects", 30, (task, _) => TableCell.Of(task.Draft.Projects)),
        ("Evidence", 30, (task, _) => TableCell.Of(task.Draft.Evidence)),
        ("Source", 30, (task, words) => TableCell.Of(Source(task, words))),
        ("Withdrawn", 24, (task, _) => TableCell.Of(task.Withdrawal?.Reason)),
        ("Revision", 8, (task, _) => TableCell.Of(task.Revision)),
    ];

    internal static Task WriteAsync(IReadOnlyList<PlanTask> tasks, DateOnly asOf, string language, Stream output, CancellationToken cancellation)
    {
        LedgerWords words = LedgerWords.In(language);
        return Workbook.WriteAsync(
            new TableSheet(
                words["TaskSheet"],
                [words.Filled("TaskHeading", Day(asOf), tasks.Count)],
                [new TableColumn(words["Column.Number"], 6), .. Columns.Select(column => new TableColumn(words["Column." + column.Key], column.Width))],
                tasks.Select((task, at) => Columns.Select(column => column.Cell(task, words)).Prepend(TableCell.Of(at + 1)).ToArray())),
            output,
            cancellation);
    }

    private static LedgerItem? Target(PlanTask task) => task.Measure?.Items.FirstOrDefault(item => item.Code == task.Draft.ItemCode);

    private static string? Units(PlanTask task, DutyRole role, LedgerWords words) => task.Measure is null ? null
        : string.Join('、', task.Measure.Duties.Where(duty => duty.Role == role).Select(duty => duty.Unit + (duty.IsOpenEnded ? words["OpenEnded"] : "")));

    private static string Source(PlanTask task, LedgerWords words) =>
        string.Join(' ', new[] { words.Of(task.Source), task.Instruction?.Draft.Day is { } day ? Day(day) : null, task.Instruction?.Draft.Who, task.Instruction?.Draft.Number }.OfType<string>());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
