using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization.Units.Stored;

/// <summary>The stored units, read as a whole register: a city has some hundred of them, and names are looked for in all.</summary>
internal static class UnitShelf
{
    internal static async Task<UnitRegister> RegisterAsync(CeladonDatabase database, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open();
        // One transaction: a unit that is being changed is seen either old or new, never half.
        await using var snapshot = await db.BeginSnapshotAsync(cancellation);
        return await RegisterAsync(db, cancellation);
    }

    internal static async Task<UnitRegister> RegisterAsync(CeladonDb db, CancellationToken cancellation)
    {
        string? city = await db.Set<CityRow>().Select(row => row.Name).FirstOrDefaultAsync(cancellation);
        string[] classes = await db.Set<LocalClassRow>().OrderBy(row => row.Position).Select(row => row.Name).ToArrayAsync(cancellation);
        List<UnitRow> units = await db.Set<UnitRow>().AsNoTracking().Include(unit => unit.Aliases)
            .OrderBy(unit => unit.Position).ThenBy(unit => unit.Id).AsSplitQuery().ToListAsync(cancellation);
        return new UnitRegister(city ?? "", classes, [.. units.Select(unit => unit.AsRegistered())]);
    }
}
