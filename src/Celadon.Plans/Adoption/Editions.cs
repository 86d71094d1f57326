using Celadon.Organization.Offices;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Plans.Adoption;

/// <summary>The editions of plans: who adopted them, from what, and what the ledger was then.</summary>
internal static class Editions
{
    internal static async Task<IReadOnlyList<PlanEdition>> OfAsync(CeladonDb db, string planId, CancellationToken cancellation) =>
    [
        .. (await db.Set<AdoptionRow>().AsNoTracking().Where(row => row.PlanId == planId).OrderBy(row => row.Number).ToListAsync(cancellation)).Select(Of),
    ];

    /// <summary>The image to be shown on a day; null where the present ledger is.</summary>
    internal static async Task<PlanRow?> FormerAsync(CeladonDb db, string planId, DateOnly day, CancellationToken cancellation)
    {
        var editions = await db.Set<AdoptionRow>().AsNoTracking().Where(row => row.PlanId == planId).OrderBy(row => row.Number)
            .Select(row => new { row.Number, row.SeenFrom }).ToListAsync(cancellation);
        if (editions.Count < 2)
        {
            return null;
        }

        var seen = editions.LastOrDefault(edition => edition.SeenFrom <= day) ?? editions.Last(edition => edition.SeenFrom == editions[0].SeenFrom);
        return seen.Number == editions[^1].Number ? null : await ImageAsync(db, planId, seen.Number, cancellation);
    }

    internal static async Task<PlanRow> ImageAsync(CeladonDb db, string planId, int number, CancellationToken cancellation) => LedgerImage.Read(
        await db.Set<AdoptionImageRow>().Where(row => row.PlanId == planId && row.Number == number).Select(row => row.Ledger).SingleAsync(cancellation));

    /// <summary>The edition that withdrew a measure; null while the measure is in force, or where there is none.</summary>
    internal static async Task<PlanEdition?> WithdrawalAsync(CeladonDb db, string planId, string measureCode, CancellationToken cancellation) =>
        await db.Set<MeasureRow>().Where(row => row.PlanId == planId && row.Code == measureCode).Select(row => row.WithdrawnBy).SingleOrDefaultAsync(cancellation) is { } number
            && await db.Set<AdoptionRow>().AsNoTracking().SingleOrDefaultAsync(row => row.PlanId == planId && row.Number == number, cancellation) is { } adoption
            ? Of(adoption)
            : null;

    /// <summary>Puts an adoption on record in an open unit of work.</summary>
    internal static async Task<AdoptionRow> RecordAsync(
        CeladonDb db, string planId, string fileName, string? readingId, string actorId, string actorName, DateTimeOffset now, DateOnly? seenFrom, CancellationToken cancellation)
    {
        PlanRow plan = await LedgerAsync(db, planId, cancellation);
        int number = await CountAsync(db, planId, cancellation) + 1;
        ItemRow[] items = [.. plan.Items.Where(row => row.WithdrawnBy is null)];
        MeasureRow[] measures = [.. plan.Measures.Where(row => row.WithdrawnBy is null)];
        AdoptionRow adoption = db.Add(new AdoptionRow
        {
            PlanId = planId,
            Number = number,
            AdoptedAt = now,
            ActorId = actorId,
            ActorName = actorName,
            ReadingId = readingId,
            FileName = fileName,
            DocumentSha256 = plan.Version,
            SeenFrom = seenFrom ?? OfficeClock.DayOf(now),
            Measures = measures.Length,
            Objectives = Count(LedgerItemKind.Objective),
            Targets = Count(LedgerItemKind.Target),
            Deliverables = Count(LedgerItemKind.Deliverable),
            Duties = measures.Sum(row => row.Duties.Count),
            SafeguardDuties = Count(LedgerItemKind.SafeguardDuty),
        }).Entity;
        db.Add(new AdoptionImageRow { PlanId = planId, Number = number, Ledger = LedgerImage.Write(plan) });
        await db.SaveChangesAsync(cancellation);
        return adoption;

        int Count(LedgerItemKind kind) => items.Count(row => row.Kind == kind);
    }

    /// <summary>A plan that came with the program counts as adopted from its file.</summary>
    internal static Task RecordShippedAsync(CeladonDb db, PlanRow plan, DateTimeOffset now, CancellationToken cancellation) =>
        RecordAsync(db, plan.Id, plan.Id + ".json", null, Act.SystemId, Act.SystemId, now, plan.Issued, cancellation);

    /// <summary>True where somebody of the office amended the plan: then the program's own file no longer rules it.</summary>
    internal static Task<bool> IsAmendedAsync(CeladonDb db, string planId, CancellationToken cancellation) =>
        db.Set<AdoptionRow>().AnyAsync(row => row.PlanId == planId && row.ReadingId != null, cancellation);

    internal static Task<int> CountAsync(CeladonDb db, string planId, CancellationToken cancellation) =>
        db.Set<AdoptionRow>().CountAsync(row => row.PlanId == planId, cancellation);

    internal static Task<bool> IsRecordedAsync(CeladonDb db, string planId, CancellationToken cancellation) =>
        db.Set<AdoptionRow>().AnyAsync(row => row.PlanId == planId, cancellation);

    internal static Task<PlanRow> LedgerAsync(CeladonDb db, string planId, CancellationToken cancellation, bool isTracked = false)
    {
        IQueryable<PlanRow> plans = isTracked ? db.Set<PlanRow>() : db.Set<PlanRow>().AsNoTracking();
        return plans.AsSplitQuery()
            .Include(row => row.Groups)
            .Include(row => row.Measures).ThenInclude(row => row.Duties).ThenInclude(duty => duty.Executors)
            .Include(row => row.Safeguards)
            .Include(row => row.Items).ThenInclude(row => row.Conditions)
            .Include(row => row.Sentences)
            .Include(row => row.OfficialText)
            .SingleAsync(row => row.Id == planId, cancellation);
    }

    internal static PlanEdition Of(AdoptionRow row) => new(
        row.PlanId, row.Number, row.AdoptedAt, row.ActorName, row.ReadingId, row.FileName, row.DocumentSha256, row.SeenFrom,
        row.Measures, row.Objectives, row.Targets, row.Deliverables, row.Duties, row.SafeguardDuties);
}
