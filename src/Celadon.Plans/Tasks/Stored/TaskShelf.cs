using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Plans.Deadlines;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Tasks.Stored;

/// <summary>The stored tasks, each reader's own: those for which a unit of their reach answers or which it supports.</summary>
internal sealed class TaskShelf(CeladonDatabase database, LedgerShelf ledgers, OrganizationModule organization)
{
    internal static IQueryable<TaskRow> Rows(CeladonDb db) =>
        db.Set<TaskRow>().AsSplitQuery().Include(task => task.Supporting.OrderBy(part => part.Position))
            .Include(task => task.Milestones.OrderBy(part => part.Position)).Include(task => task.Years.OrderBy(part => part.Position));

    internal static bool IsReadable(Actor actor, TaskRow task) =>
        actor.ReachOf(Permission.ReadLedger).CoversAny(task.Supporting.Select(part => part.UnitId).Prepend(task.UnitId));

    internal async Task<IReadOnlyList<PlanTask>> ListAsync(Actor actor, TaskFilter filter, DateOnly asOf, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        await using CeladonDb db = database.Open();
        List<TaskRow> rows = await Rows(db).AsNoTracking()
            .Where(task => filter.InstructionId == null || task.InstructionId == filter.InstructionId)
            .Where(task => (filter.PlanId == null || task.PlanId == filter.PlanId) && (filter.MeasureCode == null || task.MeasureCode == filter.MeasureCode))
            .ToListAsync(cancellation);
        return
        [
            .. (await ViewsAsync(db, actor, rows.Where(task => IsReadable(actor, task) && IsWanted(task, filter, asOf)), asOf, cancellation))
                .Where(task => IsWanted(task, filter)),
        ];
    }

    internal async Task<PlanTask?> FindAsync(Actor actor, string taskId, DateOnly asOf, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        await using CeladonDb db = database.Open();
        TaskRow? row = await Rows(db).AsNoTracking().SingleOrDefaultAsync(task => task.Id == taskId, cancellation);
        return row is not null && IsReadable(actor, row) ? (await ViewsAsync(db, actor, [row], asOf, cancellation))[0] : null;
    }

    // What is asked of the views: instructions are known there.
    private static bool IsWanted(PlanTask task, TaskFilter filter)
    {
        string[] words = [.. (filter.Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.ForSearch)];
        InstructionDraft? from = task.Instruction?.Draft;
        string all = FoldedText.ForSearch(string.Join('\n', task.Draft.Code, task.Draft.Name, task.Draft.PersonInCharge, task.Draft.Liaison, from?.Who, from?.Subject, from?.Number));
        return (filter.Source is null || task.Source == filter.Source) && Array.TrueForAll(words, word => all.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsWanted(TaskRow task, TaskFilter filter, DateOnly asOf) =>
        (filter.IsWithWithdrawn || task.WithdrawnAt is null)
            && (filter.Unit is null || task.UnitId == filter.Unit || task.Supporting.Any(part => part.UnitId == filter.Unit))
            && (string.IsNullOrWhiteSpace(filter.Person) || Bears(task.PersonInCharge, filter.Person) || Bears(task.Liaison, filter.Person))
            && StateOf(task, asOf).IsWanted(filter.Due);

    private static bool Bears(string? name, string wanted) => name?.Contains(wanted.Trim(), StringComparison.OrdinalIgnoreCase) == true;

    private static DeadlineState StateOf(TaskRow task, DateOnly asOf) => DeadlineStates.OfDay(task.End, asOf);

    private async Task<IReadOnlyList<PlanTask>> ViewsAsync(CeladonDb db, Actor actor, IEnumerable<TaskRow> rows, DateOnly asOf, CancellationToken cancellation)
    {
        TaskRow[] ordered = [.. rows.OrderBy(task => task.End ?? DateOnly.MaxValue).ThenBy(task => task.Code, StringComparer.Ordinal)];
        string[] sources = [.. ordered.Select(task => task.InstructionId).OfType<string>().Distinct()];
        Dictionary<string, Instruction> instructions = await db.Set<InstructionRow>().AsNoTracking()
            .Where(row => sources.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Seen(), cancellation);
        var units = new TaskUnits(await organization.UnitRegisterAsync(cancellation));
        var measures = new MeasureFinding(ledgers, actor, asOf);
        var views = new List<PlanTask>();
        foreach (TaskRow task in ordered)
        {
            PlanSummary? plan = task.PlanId is null ? null : (await measures.BookAsync(task.PlanId, cancellation))?.Plan;
            (PlanSummary Plan, LedgerMeasure Measure)? place = task is { PlanId: { } planId, MeasureCode: { } code } ? await measures.FindAsync(planId, code, cancellation) : null;
            views.Add(View(actor, task, place?.Plan ?? plan, place?.Measure, task.InstructionId is { } from ? instructions[from] : null, units, asOf));
        }

        return views;
    }

    private static PlanTask View(Actor actor, TaskRow row, PlanSummary? plan, LedgerMeasure? measure, Instruction? instruction, TaskUnits units, DateOnly asOf)
    {
        TaskDraft draft = row.Draft();
        return new PlanTask(
            row.Id,
            row.Revision,
            draft,
            units.NameOf(row.UnitId),
            [.. draft.SupportingUnitIds.Select(units.NameOf)],
            plan,
            measure,
            instruction,
            StateOf(row, asOf),
            row.End?.DayNumber - asOf.DayNumber,
            TaskBreakdown.Warning(draft, measure),
            row.WithdrawnAt is { } at ? new TaskWithdrawal(at, row.WithdrawnBy ?? "", row.WithdrawnReason ?? "") : null,
            row.WithdrawnAt is null && actor.May(Permission.EditTasks, row.UnitId),
            row.ChangedAt);
    }
}
