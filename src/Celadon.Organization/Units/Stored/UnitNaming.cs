using System.Security.Cryptography;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.Units.Stored;

/// <summary>Enters units and names that a document brought up.</summary>
internal sealed class UnitNaming(CeladonDatabase database)
{
    private const int IdLength = 12;

    internal async Task<RegisteredUnit> EnterAsync(Actor actor, string name, RegisteredUnitKind kind, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("organization.enter-unit"));
        // Alone: of two who enter the same unit at once, the second finds it.
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        UnitRegister register = await UnitShelf.RegisterAsync(db, cancellation);
        if (register.Called(name).FirstOrDefault(unit => unit.Name == name && unit.NameFrom is null && unit.Stands == Validity.Always) is { } known)
        {
            return known;
        }

        UnitRow row = db.Add(new UnitRow
        {
            Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true),
            Name = name,
            Kind = kind,
            Position = await db.Set<UnitRow>().MaxAsync(unit => (int?)unit.Position, cancellation) + 1 ?? 0,
        }).Entity;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return row.AsRegistered();
    }

    internal async Task<RegisteredUnit?> NameAsync(Actor actor, string unitId, string name, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("organization.name-unit"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await db.Set<UnitRow>().Include(unit => unit.Aliases).SingleOrDefaultAsync(unit => unit.Id == unitId, cancellation) is not { } row)
        {
            return null;
        }

        if ((row.Name == name && row.NameFrom is null) || row.Aliases.Any(alias => alias.Name == name && alias.From is null && alias.To is null))
        {
            return row.AsRegistered();
        }

        row.Aliases.Add(new UnitAliasRow { UnitId = unitId, Name = name, Position = row.Aliases.Select(alias => alias.Position + 1).DefaultIfEmpty().Max() });
        row.ShippedDigest = null;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return row.AsRegistered();
    }
}
