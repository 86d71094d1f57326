using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.Readings;
using Celadon.Plans.Review.Entry;
using Celadon.Plans.Review.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Review;

/// <summary>Drafts and the steps of their review. A step is done whole or not at all, and can be taken back.</summary>
internal sealed class DraftDesk(CeladonDatabase database, OrganizationModule organization, TimeProvider clock)
{
    // Two clerks at different parts of one draft do not disturb each other; the second step is simply done again.
    private const int MostTries = 4;

    internal async Task<Draft?> FindAsync(Actor actor, string id, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        return await LoadAsync(db, id, cancellation) is { } draft ? await ShownAsync(db, register, draft, cancellation) : null;
    }

    internal async Task<Draft?> OpenAsync(Actor actor, string readingId, ActionPlan plan, CancellationToken cancellation)
    {
        actor.Require(Permission.ReviewPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open(actor.Act("plans.review"));
        await using IDbContextTransaction whole = await db.Database.BeginTransactionAsync(cancellation);
        if (await LoadAsync(db, readingId, cancellation) is { } known)
        {
            return await ShownAsync(db, register, known, cancellation);
        }

        if (!await db.Set<ReadingContentRow>().AnyAsync(row => row.ReadingId == readingId && row.Text != null, cancellation))
        {
            return null;
        }

        string? number = plan.Frame.DocumentNumber;
        string? amends = number is null ? null : await db.Set<PlanRow>().Where(row => row.DocumentNumber == number).Select(row => row.Id).FirstOrDefaultAsync(cancellation);
        DraftRow draft = DraftOpening.Of(readingId, plan, amends, actor, clock.GetUtcNow());
        db.Add(draft);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return await ShownAsync(db, register, draft, cancellation);
    }

    /// <summary>Does one step.</summary>
    /// <returns>Null where there is no such draft, or the verb names a part that is not in it.</returns>
    internal async Task<ReviewOutcome?> DoAsync(Actor actor, string id, string what, Action<DraftWork> verb, CancellationToken cancellation)
    {
        actor.Require(Permission.ReviewPlans);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(actor, id, what, verb, cancellation);
            }
            catch (Exception failure) when (attempt < MostTries && failure is DbUpdateException or StaleEditException { InnerException: not null })
            {
                // Somebody else's step came in between. Done again, it notices where that touched the same part.
            }
        }
    }

    internal async Task<ReviewOutcome?> EnterAsync(Actor actor, string id, int number, int revision, PartEntry entry, CancellationToken cancellation)
    {
        actor.Require(Permission.ReviewPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        return await DoAsync(actor, id, "plans.correct", work =>
        {
            DraftPartRow row = work.Part(number, revision);
            if (!work.IsInForce(row))
            {
                return;
            }

            var reading = new EntryReading(entry, work.Text, DraftJson.Read<DraftContent>(row.Content), new TextSpan(row.SpanStart, row.SpanEnd));
            DraftContent content = reading.Read(row.Kind, register, Day(work));
            work.Refuse(reading.Faults);
            if (work.Faults.Count == 0)
            {
                work.Decide(row, row.AsRead is null && row.CameFrom is null ? DraftPartState.Added : DraftPartState.Corrected);
                (row.Content, row.SpanStart, row.SpanEnd) = (DraftJson.Write(content), reading.Span.Start, reading.Span.End);
                work.Made = number;
            }
        }, cancellation);
    }

    internal async Task<ReviewOutcome?> AddAsync(Actor actor, string id, DraftPartKind kind, int? parent, PartEntry entry, int? unread, CancellationToken cancellation)
    {
        actor.Require(Permission.ReviewPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        return await DoAsync(actor, id, "plans.add", work =>
        {
            bool needsParent = kind is DraftPartKind.Target or DraftPartKind.Deliverable or DraftPartKind.Duty or DraftPartKind.SafeguardDuty;
            DraftPartKind parentKind = kind == DraftPartKind.SafeguardDuty ? DraftPartKind.Safeguard : DraftPartKind.Measure;
            if (kind == DraftPartKind.Frame || needsParent != (parent is not null) || (parent is { } head && work.Draft.Parts.All(row => row.Number != head || row.Kind != parentKind)))
            {
                work.Refuse(ReviewFaultKind.Missing, nameof(parent));
                return;
            }

            if (parent is { } above)
            {
                work.Note(work.Part(above, null));
            }

            var reading = new EntryReading(entry, work.Text, null, default);
            DraftContent content = reading.Read(kind, register, Day(work));
            work.Refuse(reading.Faults);
            if (work.Faults.Count == 0)
            {
                work.Made = work.Make(parent, kind, reading.Span, content, DraftPartState.Added, null).Number;
                if (unread is { } item)
                {
                    work.Decide(work.Unread(item, null), DraftUnreadState.Understood, work.Made, null);
                }
            }
        }, cancellation);
    }

    internal async Task<ReviewOutcome?> UndoAsync(Actor actor, string id, int? step, CancellationToken cancellation)
    {
        actor.Require(Permission.ReviewPlans);
        await using CeladonDb db = database.Open(actor.Act("plans.undo"));
        await using IDbContextTransaction whole = await db.Database.BeginTransactionAsync(cancellation);
        if (await LoadAsync(db, id, cancellation) is not { } draft)
        {
            return null;
        }

        ReviewFault? fault = draft.PlanId is not null ? new ReviewFault("", ReviewFaultKind.Closed) : await StepUndoing.DoAsync(db, draft, step, clock.GetUtcNow(), cancellation);
        if (fault is not null)
        {
            db.ChangeTracker.Clear();
            return new ReviewOutcome((await FindAsync(actor, id, cancellation))!, [fault]);
        }

        draft.Revision++;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new ReviewOutcome((await FindAsync(actor, id, cancellation))!, []);
    }

    internal static Task<DraftRow?> LoadAsync(CeladonDb db, string id, CancellationToken cancellation) =>
        db.Set<DraftRow>().AsSplitQuery().Include(row => row.Parts).Include(row => row.Unread).Include(row => row.Units)
            .SingleOrDefaultAsync(row => row.Id == id, cancellation);

    internal static async Task<Draft> ShownAsync(CeladonDb db, UnitRegister register, DraftRow draft, CancellationToken cancellation)
    {
        ReadingRow reading = await db.Set<ReadingRow>().AsNoTracking().SingleAsync(row => row.Id == draft.Id, cancellation);
        string text = await TextAsync(db, draft.Id, cancellation);
        DraftStepRow? last = await db.Set<DraftStepRow>().AsNoTracking().Where(step => step.DraftId == draft.Id && step.UndoneAt == null)
            .OrderByDescending(step => step.Number).FirstOrDefaultAsync(cancellation);
        return DraftMaking.Of(draft, reading, text, last, register);
    }

    private async Task<ReviewOutcome?> TryAsync(Actor actor, string id, string what, Action<DraftWork> verb, CancellationToken cancellation)
    {
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open(actor.Act(what));
        await using IDbContextTransaction whole = await db.Database.BeginTransactionAsync(cancellation);
        if (await LoadAsync(db, id, cancellation) is not { } draft)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        var work = new DraftWork(draft, await TextAsync(db, id, cancellation), actor, now);
        if (draft.PlanId is not null)
        {
            work.Refuse(ReviewFaultKind.Closed);
        }
        else
        {
            verb(work);
        }

        if (work.Faults.Count > 0 || !work.HasTouched)
        {
            db.ChangeTracker.Clear();
            return new ReviewOutcome((await FindAsync(actor, id, cancellation))!, work.Faults, work.Made);
        }

        draft.Steps++;
        db.Add(new DraftStepRow { DraftId = id, Number = draft.Steps, What = what, ActorId = actor.AccountId, ActorName = actor.Name, DoneAt = now, Before = work.Before });
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new ReviewOutcome(await ShownAsync(db, register, draft, cancellation), [], work.Made);
    }

    private static async Task<string> TextAsync(CeladonDb db, string id, CancellationToken cancellation) =>
        (await db.Set<ReadingContentRow>().Where(row => row.ReadingId == id).Select(row => row.Text).SingleAsync(cancellation))!;

    private static DateOnly? Day(DraftWork work) => work.Draft.Parts.Where(row => row.Kind == DraftPartKind.Frame)
        .Select(row => ((DraftedFrame)DraftJson.Read<DraftContent>(row.Content)).Frame.Issued).Single();
}
