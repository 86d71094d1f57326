using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Plans.Adoption;
using Celadon.Plans.Links.Stored;
using Celadon.Plans.OfficialText;
using Celadon.Plans.SummingUp;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>The stored ledgers, opened as whole books: a plan has some hundred rows, and filters look at all of them.</summary>
internal sealed class LedgerShelf(CeladonDatabase database, OrganizationModule organization)
{
    internal async Task<IReadOnlyList<PlanSummary>> SummariesAsync(Actor actor, CancellationToken cancellation)
    {
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        string[] ids = await db.Set<PlanRow>().OrderByDescending(plan => plan.StartYear).ThenBy(plan => plan.Id).Select(plan => plan.Id).ToArrayAsync(cancellation);
        Dictionary<string, DateTimeOffset> adopted = await db.Set<AdoptionRow>().Where(row => row.Number == 1).ToDictionaryAsync(row => row.PlanId, row => row.AdoptedAt, cancellation);
        ILookup<string, string> serves = await LinkDesk.ServedAsync(db, cancellation);
        var summaries = new List<PlanSummary>();
        foreach (string id in ids)
        {
            if ((await FindAsync(db, register, id, null, cancellation))?.Within(actor) is { } book)
            {
                summaries.Add(book.Plan with { FirstAdoptedAt = adopted.TryGetValue(id, out DateTimeOffset at) ? at : null });
            }
        }

        HashSet<string> seen = [.. summaries.Select(plan => plan.Id)];
        return [.. summaries.Select(plan => plan with { Serves = [.. serves[plan.Id].Where(seen.Contains)] })];
    }

    /// <summary>The part of a plan's book the actor may see; null where there is no such plan or no such part.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="planId">The plan.</param>
    /// <param name="asOf">The day whose edition is wanted; null takes the present one, whatever the day.</param>
    /// <param name="cancellation">Stops the query.</param>
    internal async Task<LedgerBook?> FindAsync(Actor actor, string planId, DateOnly? asOf, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        return (await FindAsync(db, register, planId, asOf, cancellation))?.Within(actor);
    }

    /// <summary>A withdrawn measure as the last edition that had it shows it; null where it is in force, unknown or not the actor's.</summary>
    internal async Task<MeasureView?> WithdrawnAsync(Actor actor, string planId, string measureCode, DateOnly? asOf, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        if (await Editions.WithdrawalAsync(db, planId, measureCode, cancellation) is not { Number: > 1 } withdrawal)
        {
            return null;
        }

        LedgerBook? book = (await FindAsync(db, register, planId, asOf, cancellation, withdrawal.Number - 1))?.Within(actor);
        // Its neighbours are those of another edition.
        return book?.MeasureView(measureCode) is { } view
            ? view with { Measure = view.Measure with { WithdrawnBy = withdrawal }, Previous = null, Next = null }
            : null;
    }

    /// <summary>The book as of a day, in the edition that was in force then, or in one of a number; without both in the present one.</summary>
    private static async Task<LedgerBook?> FindAsync(CeladonDb db, UnitRegister register, string planId, DateOnly? asOf, CancellationToken cancellation, int? edition = null)
    {
        // One transaction: a ledger that is being replaced is seen either old or new, never half.
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        PlanRow? plan = await db.Set<PlanRow>().AsNoTracking().AsSplitQuery()
            .Include(row => row.Groups)
            .Include(row => row.Measures).ThenInclude(measure => measure.Duties).ThenInclude(duty => duty.Executors)
            .Include(row => row.Safeguards)
            .Include(row => row.Items).ThenInclude(item => item.Conditions)
            .Include(row => row.Sentences)
            .SingleOrDefaultAsync(row => row.Id == planId, cancellation);
        if (plan is null)
        {
            return null;
        }

        PlanRow? former = edition is { } number ? await Editions.ImageAsync(db, planId, number, cancellation)
            : asOf is { } day ? await Editions.FormerAsync(db, planId, day, cancellation)
            : null;
        if (former is not null)
        {
            former.Sentences = plan.Sentences;
            plan = former;
        }

        LoadedText? loaded = await db.Set<OfficialTextRow>().Where(text => text.PlanId == planId)
            .Select(text => new LoadedText(text.FileName, text.Sha256, text.LoadedAt)).SingleOrDefaultAsync(cancellation);
        LedgerBook book = new BookMaking(plan, loaded, new LedgerUnits(register, plan.Issued), asOf ?? DateOnly.MinValue).Make();
        return await SummingUpDesk.FillInAsync(db, book, cancellation);
    }
}

internal sealed record LoadedText(string FileName, string Sha256, DateTimeOffset LoadedAt);
