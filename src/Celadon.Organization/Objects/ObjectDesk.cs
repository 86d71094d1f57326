using System.Security.Cryptography;
using Celadon.Organization.Areas;
using Celadon.Organization.Areas.Stored;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.Objects;

/// <summary>Shows and changes supervised objects, within the reach of the unit they belong to.</summary>
internal sealed class ObjectDesk(CeladonDatabase database)
{
    private const int IdLength = 12;

    internal async Task<IReadOnlyList<SupervisedObject>> ListAsync(Actor actor, ObjectFilter filter, DateOnly day, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadOrganization);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        IQueryable<ObjectRow> rows = Rows(db).Where(row => (filter.Kind == null || row.Kind == filter.Kind) && (filter.AreaId == null || row.AreaId == filter.AreaId));
        IReadOnlyList<SupervisedObject> all = await AsSeenAsync(db, actor, rows, cancellation);
        return
        [
            .. all.Where(one => (filter.IsWithFormer || one.Draft.Stands.Covers(day))
                && (filter.Text is not { Length: > 0 } text
                    || one.Draft.Aliases.Select(alias => alias.Name).Prepend(one.Draft.Name).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase))
                    || one.Draft.Identifiers.Any(identifier => identifier.Code.Equals(text, StringComparison.OrdinalIgnoreCase)))),
        ];
    }

    internal async Task<SupervisedObject?> FindAsync(Actor actor, string objectId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadOrganization);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        return (await AsSeenAsync(db, actor, Rows(db).Where(row => row.Id == objectId), cancellation)).SingleOrDefault();
    }

    internal async Task<OrganizationOutcome> AddAsync(Actor actor, SupervisedObjectDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditOrganization);
        await using CeladonDb db = database.Open(actor.Act("organization.object-add"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        var row = new ObjectRow { Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true), Name = draft.Name };
        OrganizationProblem[] problems = await CheckAsync(db, actor, row.Id, draft, cancellation);
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        row.Write(draft);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    internal async Task<OrganizationOutcome?> EditAsync(Actor actor, string objectId, int revision, SupervisedObjectDraft draft, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("organization.object-edit"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await Rows(db).SingleOrDefaultAsync(row => row.Id == objectId, cancellation) is not { } row || !actor.May(Permission.ReadOrganization, row.UnitId))
        {
            return null;
        }

        actor.Require(Permission.EditOrganization, row.UnitId);
        CeladonDb.Expect(row, revision);
        SupervisedObjectDraft kept = WithFormerName(row.AsDraft(), draft);
        OrganizationProblem[] problems = await CheckAsync(db, actor, objectId, kept, cancellation);
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        row.Write(kept);
        // A change of a number only is one of the object too.
        db.Entry(row).Property(one => one.Name).IsModified = true;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    // A new name with its first day makes the present one a former name; without a day it corrects what was written wrong.
    private static SupervisedObjectDraft WithFormerName(SupervisedObjectDraft before, SupervisedObjectDraft draft) =>
        draft.Name.Trim() == before.Name || draft.NameFrom is not { } from || from <= before.NameFrom || draft.Aliases.Any(alias => alias.Name == before.Name) ? draft
            : draft with { Aliases = [.. draft.Aliases, new UnitAlias(before.Name, new Validity(before.NameFrom, from.AddDays(-1)))] };

    private static async Task<OrganizationProblem[]> CheckAsync(CeladonDb db, Actor actor, string objectId, SupervisedObjectDraft draft, CancellationToken cancellation)
    {
        string[] codes = [.. draft.Identifiers.Select(identifier => identifier.Code).Distinct()];
        Dictionary<ObjectIdentifier, string> holders = await (
            from identifier in db.Set<ObjectIdentifierRow>()
            join other in db.Set<ObjectRow>() on identifier.ObjectId equals other.Id
            where other.Id != objectId && codes.Contains(identifier.Code)
            select new { identifier.Scheme, identifier.Code, other.Name }).ToDictionaryAsync(held => new ObjectIdentifier(held.Scheme, held.Code), held => held.Name, cancellation);
        List<OrganizationProblem> problems =
            [.. new ObjectChecking(await UnitShelf.RegisterAsync(db, cancellation), await AreaDesk.RegisterAsync(db, cancellation), holders).Of(draft)];
        // Only what the writer answers for can be given an object.
        if (!actor.May(Permission.EditOrganization, draft.UnitId) && problems.TrueForAll(problem => problem.Field != nameof(SupervisedObjectDraft.UnitId)))
        {
            problems.Add(new(nameof(SupervisedObjectDraft.UnitId), OrganizationFault.UnknownUnit, draft.UnitId ?? ""));
        }

        return [.. problems];
    }

    private static IQueryable<ObjectRow> Rows(CeladonDb db) => db.Set<ObjectRow>().Include(row => row.Identifiers).Include(row => row.Names).AsSplitQuery();

    private static async Task<IReadOnlyList<SupervisedObject>> AsSeenAsync(CeladonDb db, Actor actor, IQueryable<ObjectRow> rows, CancellationToken cancellation)
    {
        UnitRegister register = await UnitShelf.RegisterAsync(db, cancellation);
        AreaRegister areas = await AreaDesk.RegisterAsync(db, cancellation);
        List<ObjectRow> found = await rows.AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. from row in found
               where actor.May(Permission.ReadOrganization, row.UnitId)
               orderby row.Kind, row.Name, row.Id
               select new SupervisedObject(
                   row.Id, row.AsDraft(), row.UnitId is { } unit ? register.WithId(unit) : null, row.AreaId is { } area ? areas.WithId(area)?.Name : null,
                   actor.May(Permission.EditOrganization, row.UnitId), row.Revision),
        ];
    }
}
