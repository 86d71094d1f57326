using Celadon.Plans.Adoption;
using Celadon.Plans.Cities;
using Celadon.Plans.OfficialText;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>Brings shipped plans into the database, once for each version of their file.</summary>
internal sealed class ShippedPlanLoading(CeladonDatabase database, TimeProvider clock)
{
    internal async Task<IReadOnlyList<string>> LoadAsync(ShippedCity city, CancellationToken cancellation)
    {
        var loaded = new List<string>();
        foreach (ShippedPlan shipped in city.Plans)
        {
            await using CeladonDb db = database.Open(Act.OfSystem("start", "plans.load"));
            // Nobody else writes from here on: of two processes that start at once, the second finds the plan.
            await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
            PlanRow? row = await db.Set<PlanRow>().SingleOrDefaultAsync(plan => plan.Id == shipped.Id, cancellation);
            if (await Editions.IsAmendedAsync(db, shipped.Id, cancellation))
            {
                continue;
            }

            if (row?.Version == shipped.Version)
            {
                // A database from before adoptions were on record.
                if (!await Editions.IsRecordedAsync(db, shipped.Id, cancellation))
                {
                    await Editions.RecordShippedAsync(db, row, clock.GetUtcNow(), cancellation);
                    await whole.CommitAsync(cancellation);
                }

                continue;
            }

            PlanRow fresh = ShippedRows.Of(shipped, city.Register.City);
            if (row is null)
            {
                row = db.Add(fresh).Entity;
                await db.SaveChangesAsync(cancellation);
            }
            else
            {
                // Written in place under the codes it has: what was reported stays with its measure.
                PlanRow known = await Editions.LedgerAsync(db, shipped.Id, cancellation, isTracked: true);
                known.City = fresh.City;
                await new Amending(db, known, await Editions.CountAsync(db, shipped.Id, cancellation) + 1).WriteAsync(fresh, new HashSet<string>(), cancellation);
            }

            await Editions.RecordShippedAsync(db, row, clock.GetUtcNow(), cancellation);
            await OfficialTexts.FillAgainAsync(db, shipped.Id, cancellation);
            await whole.CommitAsync(cancellation);
            loaded.Add(shipped.Id);
        }

        return loaded;
    }
}
