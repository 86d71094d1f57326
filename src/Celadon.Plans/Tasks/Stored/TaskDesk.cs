using System.Globalization;
using Celadon.Organization;
using Celadon.Organization.Offices;
using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Tasks.Stored;

/// <summary>Changes tasks. A task the writer may not see is not there for them; one they see but do not answer for is refused.</summary>
internal sealed class TaskDesk(CeladonDatabase database, LedgerShelf ledgers, OrganizationModule organization, TimeProvider clock)
{
    private DateOnly Today => OfficeClock.DayOf(clock.GetUtcNow());

    internal TaskShelf Shelf { get; } = new(database, ledgers, organization);

    internal async Task<TaskOutcome> AddAsync(Actor actor, TaskDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditTasks);
        LedgerBook? book = await BookAsync(actor, draft.PlanId, cancellation);
        TaskUnits units = await UnitsAsync(cancellation);
        Instruction? instruction = await InstructionAsync(actor, draft.InstructionId, cancellation);
        await using CeladonDb db = database.Open(actor.Act("plans.task-add"));
        // Alone, so that two tasks made at once do not get one code.
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        TaskProblem[] problems = [.. new TaskChecking(actor, book, units, instruction, null).Of(draft), .. await CodeAsync(db, draft, null, cancellation)];
        if (problems.Length > 0)
        {
            return new TaskOutcome(null, problems);
        }

        DateTimeOffset now = clock.GetUtcNow();
        var row = new TaskRow
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            Code = "",
            Name = "",
            UnitId = "",
            Reckoning = draft.Reckoning,
            ChangedAt = now,
        };
        row.Write(draft, await FreeCodeAsync(db, draft, now, cancellation), now);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new TaskOutcome(row.Id, []);
    }

    internal async Task<TaskOutcome?> EditAsync(Actor actor, string taskId, int revision, TaskDraft draft, CancellationToken cancellation)
    {
        LedgerBook? book = await BookAsync(actor, draft.PlanId, cancellation);
        TaskUnits units = await UnitsAsync(cancellation);
        Instruction? instruction = await InstructionAsync(actor, draft.InstructionId, cancellation);
        await using CeladonDb db = database.Open(actor.Act("plans.task-edit"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await OwnAsync(db, actor, taskId, revision, cancellation) is not { } row)
        {
            return null;
        }

        TaskProblem[] problems = row.WithdrawnAt is not null
            ? [new(nameof(TaskDraft.Name), TaskFault.Withdrawn, row.Code)]
            : [.. new TaskChecking(actor, book, units, instruction, row.Draft()).Of(draft), .. await CodeAsync(db, draft, taskId, cancellation)];
        if (problems.Length > 0)
        {
            return new TaskOutcome(null, problems);
        }

        row.Write(draft, draft.Code.Trim().Length == 0 ? row.Code : draft.Code.Trim(), clock.GetUtcNow());
        // A change of a milestone only is one of the task too, also within one tick of the clock.
        db.Entry(row).Property(task => task.ChangedAt).IsModified = true;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new TaskOutcome(row.Id, []);
    }

    internal async Task<TaskOutcome?> WithdrawAsync(Actor actor, string taskId, int revision, string reason, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("plans.task-withdraw"));
        if (await OwnAsync(db, actor, taskId, revision, cancellation) is not { } row)
        {
            return null;
        }

        if (row.WithdrawnAt is not null)
        {
            return new TaskOutcome(null, [new(nameof(TaskWithdrawal.Reason), TaskFault.Withdrawn, row.Code)]);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new TaskOutcome(null, [new(nameof(TaskWithdrawal.Reason), TaskFault.Missing, "")]);
        }

        if (reason.Trim().Length > TaskChecking.LongestText)
        {
            return new TaskOutcome(null, [new(nameof(TaskWithdrawal.Reason), TaskFault.TooLong, reason.Trim().Length.ToString(CultureInfo.InvariantCulture))]);
        }

        row.WithdrawnAt = row.ChangedAt = clock.GetUtcNow();
        row.WithdrawnBy = actor.Name;
        row.WithdrawnReason = reason.Trim();
        await db.SaveChangesAsync(cancellation);
        return new TaskOutcome(row.Id, []);
    }

    internal async Task<TaskChoices> ChoicesAsync(Actor actor, string? planId, CancellationToken cancellation)
    {
        actor.Require(Permission.EditTasks);
        LedgerBook? book = await BookAsync(actor, planId, cancellation);
        TaskUnit[] standing = [.. (await UnitsAsync(cancellation)).StandingOn(Today)];
        TaskUnit[] own = [.. standing.Where(unit => actor.May(Permission.EditTasks, unit.Id))];
        HashSet<string> named = [.. book?.Measures.SelectMany(measure => measure.Duties).SelectMany(book.Units.IdsOf) ?? []];
        return new TaskChoices(
            own,
            await ledgers.SummariesAsync(actor, cancellation),
            [.. book?.Measures ?? []],
            [.. standing.Where(unit => named.Contains(unit.Id) || own.Contains(unit))],
            await Instructions.ListAsync(actor, cancellation));
    }

    private InstructionDesk Instructions { get; } = new(database, clock);

    private async Task<Instruction?> InstructionAsync(Actor actor, string? instructionId, CancellationToken cancellation) =>
        instructionId is null ? null : await Instructions.FindAsync(actor, instructionId, cancellation);

    private async Task<TaskUnits> UnitsAsync(CancellationToken cancellation) => new(await organization.UnitRegisterAsync(cancellation));

    private async Task<LedgerBook?> BookAsync(Actor actor, string? planId, CancellationToken cancellation) =>
        planId is null ? null : await ledgers.FindAsync(actor, planId, null, cancellation);

    // Null where it is not there for the actor.
    private static async Task<TaskRow?> OwnAsync(CeladonDb db, Actor actor, string taskId, int revision, CancellationToken cancellation)
    {
        TaskRow? row = await TaskShelf.Rows(db).SingleOrDefaultAsync(task => task.Id == taskId, cancellation);
        if (row is null || !TaskShelf.IsReadable(actor, row))
        {
            return null;
        }

        actor.Require(Permission.EditTasks, row.UnitId);
        CeladonDb.Expect(row, revision);
        return row;
    }

    private static async Task<TaskProblem[]> CodeAsync(CeladonDb db, TaskDraft draft, string? taskId, CancellationToken cancellation)
    {
        string code = draft.Code.Trim();
        return code.Length > 0 && await db.Set<TaskRow>().AnyAsync(task => task.Code == code && task.PlanId == draft.PlanId && task.Id != taskId, cancellation)
            ? [new(nameof(TaskDraft.Code), TaskFault.TakenCode, code)]
            : [];
    }

    private static async Task<string> FreeCodeAsync(CeladonDb db, TaskDraft draft, DateTimeOffset now, CancellationToken cancellation)
    {
        if (draft.Code.Trim() is { Length: > 0 } wanted)
        {
            return wanted;
        }

        string stem = draft.MeasureCode ?? "P" + OfficeClock.DayOf(now).Year.ToString(CultureInfo.InvariantCulture);
        HashSet<string> taken = [.. await db.Set<TaskRow>().Where(task => task.PlanId == draft.PlanId).Select(task => task.Code).ToListAsync(cancellation)];
        return Enumerable.Range(1, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{stem}-{number:00}")).First(code => !taken.Contains(code));
    }
}
