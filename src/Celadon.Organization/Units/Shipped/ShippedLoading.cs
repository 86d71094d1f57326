using Celadon.Organization.Areas.Stored;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization.Units.Shipped;

/// <summary>Brings shipped areas and units into the database. What users made or changed stays as it is.</summary>
internal sealed class ShippedLoading(CeladonDatabase database)
{
    internal async Task LoadAsync(ShippedRegister register, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(Act.OfSystem("start", "organization.load"));
        // The transaction holds the write lock from here: of two processes that start at once, the second finds everything.
        await using var whole = await db.BeginAloneAsync(cancellation);
        await AreasAsync(db, register.File, cancellation);
        await CityAsync(db, register.File, cancellation);
        await UnitsAsync(db, register.File, cancellation);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
    }

    private static async Task AreasAsync(CeladonDb db, ShippedCityFile file, CancellationToken cancellation)
    {
        Dictionary<string, AreaRow> rows = await db.Set<AreaRow>().Include(area => area.Codes).Include(area => area.Aliases).AsSplitQuery()
            .ToDictionaryAsync(area => area.Id, cancellation);
        foreach (ShippedArea area in file.Areas)
        {
            string digest = ShippedRegister.DigestOf(area);
            AreaRow row = rows.GetValueOrDefault(area.Id) ?? db.Add(new AreaRow { Id = area.Id, Name = area.Name, ShippedDigest = "" }).Entity;
            if (row.ShippedDigest is null || row.ShippedDigest == digest)
            {
                continue;
            }

            (row.Name, row.ParentId, row.ValidFrom, row.ValidTo, row.ShippedDigest) = (area.Name, area.Parent, area.ValidFrom, area.ValidTo, digest);
            row.Codes.Become(
                area.Codes ?? [],
                (code, wanted) => (code.Scheme, code.Code, code.From) == (wanted.Scheme, wanted.Code, wanted.From),
                (number, wanted) => new AreaCodeRow { Position = number, Scheme = wanted.Scheme, Code = wanted.Code, From = wanted.From, To = wanted.To },
                (code, wanted) => code.To = wanted.To);
            row.Aliases.Become(
                area.Aliases ?? [],
                (alias, wanted) => (alias.Name, alias.From) == (wanted.Name, wanted.From),
                (number, wanted) => new AreaAliasRow { Position = number, Name = wanted.Name, From = wanted.From, To = wanted.To },
                (alias, wanted) => alias.To = wanted.To);
        }
    }

    private static async Task CityAsync(CeladonDb db, ShippedCityFile file, CancellationToken cancellation)
    {
        // One database is one city: the first one stays.
        if (!await db.Set<CityRow>().AnyAsync(cancellation))
        {
            db.Add(new CityRow { AreaId = file.Area, Name = file.City });
        }

        string[] known = await db.Set<LocalClassRow>().Select(row => row.Name).ToArrayAsync(cancellation);
        db.AddRange(file.LocalClassNames.Except(known).Select((name, at) => new LocalClassRow { Name = name, Position = known.Length + at }));
    }

    private static async Task UnitsAsync(CeladonDb db, ShippedCityFile file, CancellationToken cancellation)
    {
        Dictionary<string, UnitRow> rows = await db.Set<UnitRow>().Include(unit => unit.Aliases).ToDictionaryAsync(unit => unit.Id, cancellation);
        foreach ((int position, ShippedUnit unit) in file.Units.Index())
        {
            string digest = ShippedRegister.DigestOf(unit);
            UnitRow row = rows.GetValueOrDefault(unit.Id) ?? db.Add(new UnitRow { Id = unit.Id, Name = unit.Name, Kind = unit.Kind, ShippedDigest = "" }).Entity;
            if (row.ShippedDigest is null || row.ShippedDigest == digest)
            {
                continue;
            }

            Write(row, unit, position);
            row.ShippedDigest = digest;
        }
    }

    private static void Write(UnitRow row, ShippedUnit unit, int position)
    {
        (row.Name, row.NameFrom, row.Kind, row.Position) = (unit.Name, unit.NameFrom, unit.Kind, position);
        (row.ParentId, row.AreaId, row.Uncertain) = (unit.Parent, unit.Area, unit.Uncertain);
        (row.ValidFrom, row.ValidTo) = (unit.ValidFrom, unit.ValidTo);
        (row.ExecutesPlans, row.ExecutesFrom, row.ExecutesTo) = (unit.ExecutesPlans, unit.ExecutesFrom, unit.ExecutesTo);
        row.Aliases.Become(
            unit.Aliases ?? [],
            (alias, wanted) => (alias.Name, alias.From) == (wanted.Name, wanted.From),
            (number, wanted) => new UnitAliasRow { Position = number, Name = wanted.Name, From = wanted.From, To = wanted.To },
            (alias, wanted) => alias.To = wanted.To);
    }
}
