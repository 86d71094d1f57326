using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Plans.Tasks.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Tasks.Instructions;

/// <summary>Keeps instructions and minutes. The office sees and records all; others see those from which a task of theirs comes.</summary>
internal sealed class InstructionDesk(CeladonDatabase database, TimeProvider clock)
{
    internal async Task<IReadOnlyList<Instruction>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        await using CeladonDb db = database.Open();
        HashSet<string>? own = await OwnAsync(db, actor, cancellation);
        List<InstructionRow> rows = await db.Set<InstructionRow>().AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Where(row => own?.Contains(row.Id) != false).OrderByDescending(row => row.Day).ThenByDescending(row => row.Id, StringComparer.Ordinal).Select(row => row.Seen())];
    }

    internal async Task<Instruction?> FindAsync(Actor actor, string instructionId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        await using CeladonDb db = database.Open();
        InstructionRow? row = await db.Set<InstructionRow>().AsNoTracking().SingleOrDefaultAsync(instruction => instruction.Id == instructionId, cancellation);
        return row is not null && (await OwnAsync(db, actor, cancellation))?.Contains(row.Id) != false ? row.Seen() : null;
    }

    internal async Task<InstructionOutcome> AddAsync(Actor actor, InstructionDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditLedger, null);
        if (Problems(draft) is { Length: > 0 } problems)
        {
            return new InstructionOutcome(null, problems);
        }

        await using CeladonDb db = database.Open(actor.Act("plans.instruction-add"));
        DateTimeOffset now = clock.GetUtcNow();
        var row = new InstructionRow { Id = Guid.CreateVersion7(now).ToString("N"), Who = "", Subject = "", RecordedBy = actor.Name };
        row.Write(draft, now);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        return new InstructionOutcome(row.Id, []);
    }

    internal async Task<InstructionOutcome?> EditAsync(Actor actor, string instructionId, int revision, InstructionDraft draft, CancellationToken cancellation)
    {
        if (await FindAsync(actor, instructionId, cancellation) is null)
        {
            return null;
        }

        actor.Require(Permission.EditLedger, null);
        await using CeladonDb db = database.Open(actor.Act("plans.instruction-edit"));
        InstructionRow row = await db.Set<InstructionRow>().SingleAsync(instruction => instruction.Id == instructionId, cancellation);
        CeladonDb.Expect(row, revision);
        if (Problems(draft) is { Length: > 0 } problems)
        {
            return new InstructionOutcome(null, problems);
        }

        row.Write(draft, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return new InstructionOutcome(row.Id, []);
    }

    // Null where all are theirs to see.
    private static async Task<HashSet<string>?> OwnAsync(CeladonDb db, Actor actor, CancellationToken cancellation)
    {
        if (actor.ReachOf(Permission.ReadLedger).IsEverything)
        {
            return null;
        }

        List<TaskRow> tasks = await TaskShelf.Rows(db).AsNoTracking().Where(task => task.InstructionId != null).ToListAsync(cancellation);
        return [.. tasks.Where(task => TaskShelf.IsReadable(actor, task)).Select(task => task.InstructionId!)];
    }

    private static TaskProblem[] Problems(InstructionDraft draft)
    {
        (string Field, string? Text, int Most)[] texts =
        [
            (nameof(draft.Who), draft.Who, 200), (nameof(draft.Number), draft.Number, 100), (nameof(draft.Subject), draft.Subject, 200), (nameof(draft.Words), draft.Words, 5000),
        ];
        return
        [
            .. draft.Day is null ? [new TaskProblem(nameof(draft.Day), TaskFault.Missing, "")] : Array.Empty<TaskProblem>(),
            .. texts.Where(entry => entry.Field is nameof(draft.Who) or nameof(draft.Subject) && string.IsNullOrWhiteSpace(entry.Text))
                .Select(entry => new TaskProblem(entry.Field, TaskFault.Missing, "")),
            .. texts.Where(entry => entry.Text?.Length > entry.Most)
                .Select(entry => new TaskProblem(entry.Field, TaskFault.TooLong, entry.Text!.Length.ToString(CultureInfo.InvariantCulture))),
        ];
    }
}
