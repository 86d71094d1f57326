using Celadon.Plans.Cities;
using Celadon.Plans.OfficialText;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>Brings shipped plans into the database, once for each version of their file.</summary>
internal sealed class ShippedPlanLoading(CeladonDatabase database)
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
            if (row?.Version == shipped.Version)
            {
                continue;
            }

            await ForgetLedgerAsync(db, shipped.Id, cancellation);
            row ??= db.Add(new PlanRow { Id = shipped.Id, City = "", Title = "", Version = "" }).Entity;
            ShippedRows.Write(shipped, city.Register.City, row);
            await db.SaveChangesAsync(cancellation);
            await OfficialTexts.FillAgainAsync(db, shipped.Id, cancellation);
            await whole.CommitAsync(cancellation);
            loaded.Add(shipped.Id);
        }

        return loaded;
    }

    private static async Task ForgetLedgerAsync(CeladonDb db, string planId, CancellationToken cancellation)
    {
        db.RemoveRange(await db.Set<ItemRow>().Include(row => row.Conditions).Where(row => row.PlanId == planId).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<MeasureRow>().Include(row => row.Duties).Where(row => row.PlanId == planId).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<SafeguardRow>().Where(row => row.PlanId == planId).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<GroupRow>().Where(row => row.PlanId == planId).ToListAsync(cancellation));
        await db.SaveChangesAsync(cancellation);
    }
}
