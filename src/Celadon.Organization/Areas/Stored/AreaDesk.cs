using System.Security.Cryptography;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.Areas.Stored;

/// <summary>Shows and changes areas. They belong to the city as a whole, so only who answers for all of it changes them.</summary>
internal sealed class AreaDesk(CeladonDatabase database)
{
    private const int IdLength = 12;

    internal async Task<AreaRegister> RegisterAsync(CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        return await RegisterAsync(db, cancellation);
    }

    internal async Task<OrganizationOutcome> AddAsync(Actor actor, AreaDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditOrganization, null);
        await using CeladonDb db = database.Open(actor.Act("organization.area-add"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        IReadOnlyList<OrganizationProblem> problems = new AreaChecking(null, await RegisterAsync(db, cancellation)).Of(draft);
        if (problems.Count > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        AreaRow row = db.Add(new AreaRow { Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true), Name = draft.Name }).Entity;
        Write(row, draft);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    internal async Task<OrganizationOutcome?> EditAsync(Actor actor, string areaId, int revision, AreaDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditOrganization, null);
        await using CeladonDb db = database.Open(actor.Act("organization.area-edit"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await Rows(db).SingleOrDefaultAsync(area => area.Id == areaId, cancellation) is not { } row)
        {
            return null;
        }

        CeladonDb.Expect(row, revision);
        IReadOnlyList<OrganizationProblem> problems = new AreaChecking(areaId, await RegisterAsync(db, cancellation)).Of(draft);
        if (problems.Count > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        Write(row, draft);
        // A change of a code only is one of the area too.
        db.Entry(row).Property(area => area.Name).IsModified = true;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    private static IQueryable<AreaRow> Rows(CeladonDb db) => db.Set<AreaRow>().Include(area => area.Codes).Include(area => area.Aliases).AsSplitQuery();

    internal static async Task<AreaRegister> RegisterAsync(CeladonDb db, CancellationToken cancellation)
    {
        List<AreaRow> rows = await Rows(db).AsNoTracking().ToListAsync(cancellation);
        return new AreaRegister([.. rows.OrderBy(area => area.ParentId is not null)
            .ThenBy(area => area.Codes.OrderBy(code => code.Position).Select(code => code.Code).FirstOrDefault() ?? "~", StringComparer.Ordinal)
            .ThenBy(area => area.Name, StringComparer.Ordinal).Select(AsRegistered)]);
    }

    private static RegisteredArea AsRegistered(AreaRow row) => new(
        row.Id,
        row.Name,
        [.. row.Codes.OrderBy(code => code.Position).Select(code => new AreaCode(code.Scheme, code.Code, new Validity(code.From, code.To)))],
        [.. row.Aliases.OrderBy(alias => alias.Position).Select(alias => new AreaAlias(alias.Name, new Validity(alias.From, alias.To)))])
    {
        ParentId = row.ParentId,
        Stands = new Validity(row.ValidFrom, row.ValidTo),
        Revision = row.Revision,
    };

    private static void Write(AreaRow row, AreaDraft draft)
    {
        (row.Name, row.ParentId, row.ValidFrom, row.ValidTo, row.ShippedDigest) = (draft.Name.Trim(), draft.ParentId, draft.Stands.From, draft.Stands.To, null);
        row.Codes.Become(
            draft.Codes,
            (code, wanted) => (code.Scheme, code.Code, code.From) == (wanted.Scheme.Trim(), wanted.Code.Trim(), wanted.Used.From),
            (number, wanted) => new AreaCodeRow { Position = number, Scheme = wanted.Scheme.Trim(), Code = wanted.Code.Trim(), From = wanted.Used.From, To = wanted.Used.To },
            (code, wanted) => code.To = wanted.Used.To);
        row.Aliases.Become(
            draft.Aliases,
            (alias, wanted) => (alias.Name, alias.From) == (wanted.Name.Trim(), wanted.Used.From),
            (number, wanted) => new AreaAliasRow { Position = number, Name = wanted.Name.Trim(), From = wanted.Used.From, To = wanted.Used.To },
            (alias, wanted) => alias.To = wanted.Used.To);
    }
}
