using System.Security.Cryptography;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.People;

/// <summary>Shows, appoints and relieves liaisons. Who a unit's liaison is, is public among the units; the number is not.</summary>
internal sealed class LiaisonDesk(CeladonDatabase database)
{
    private const int IdLength = 12;

    internal async Task<IReadOnlyList<Liaison>> ListAsync(Actor actor, string? unitId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadOrganization);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        return await LiaisonsAsync(db, actor, await UnitShelf.RegisterAsync(db, cancellation), unitId, cancellation);
    }

    internal async Task<OrganizationOutcome?> AppointAsync(Actor actor, string unitId, LiaisonDraft draft, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("organization.liaison-appoint"));
        // Alone, so that two appointments at once do not give a unit two first liaisons.
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        UnitRegister register = await UnitShelf.RegisterAsync(db, cancellation);
        if (register.WithId(unitId) is null)
        {
            return null;
        }

        actor.Require(Permission.EditOrganization, unitId);
        PersonRow? person = await db.Set<PersonRow>().SingleOrDefaultAsync(row => row.Id == draft.PersonId, cancellation);
        IReadOnlyList<Liaison> present = await LiaisonsAsync(db, actor, register, unitId, cancellation);
        OrganizationProblem[] problems = [.. Check(draft, person is not null && actor.May(Permission.ReadOrganization, person.UnitId) ? person : null, present)];
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        LiaisonRow row = db.Add(new LiaisonRow
        {
            Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true),
            UnitId = unitId,
            PersonId = draft.PersonId,
            Rank = draft.Rank,
            ValidFrom = draft.Days.From,
            ValidTo = draft.Days.To,
        }).Entity;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    internal async Task<OrganizationOutcome?> RelieveAsync(Actor actor, string unitId, string liaisonId, DateOnly? last, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act(last is null ? "organization.liaison-strike" : "organization.liaison-relieve"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await db.Set<LiaisonRow>().SingleOrDefaultAsync(row => row.Id == liaisonId && row.UnitId == unitId, cancellation) is not { } row)
        {
            return null;
        }

        actor.Require(Permission.EditOrganization, unitId);
        if (last is null)
        {
            db.Remove(row);
        }
        else if (last < row.ValidFrom)
        {
            return new OrganizationOutcome(null, [new(nameof(LiaisonDraft.Days), OrganizationFault.DaysInDisorder, $"{last:yyyy-MM-dd}", $"≥ {row.ValidFrom:yyyy-MM-dd}")]);
        }
        else
        {
            row.ValidTo = last;
        }

        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(liaisonId, []);
    }

    internal static async Task<IReadOnlyList<Liaison>> LiaisonsAsync(CeladonDb db, Actor actor, UnitRegister register, string? unitId, CancellationToken cancellation)
    {
        var rows = await (
            from liaison in db.Set<LiaisonRow>().AsNoTracking()
            join person in db.Set<PersonRow>() on liaison.PersonId equals person.Id
            where unitId == null || liaison.UnitId == unitId
            select new { liaison, person }).ToListAsync(cancellation);
        return
        [
            .. from row in rows
               orderby row.liaison.Rank, row.liaison.ValidFrom descending, row.person.Name
               select new Liaison(
                   row.liaison.Id, row.liaison.Rank, row.liaison.Days, register.WithId(row.liaison.UnitId)!, row.person.Id, row.person.Name,
                   $"{register.WithId(row.person.UnitId)!.Name} {row.person.Position}".Trim())
               {
                   Phone = actor.May(Permission.ReadOrganization, row.person.UnitId) ? row.person.Phone : null,
               },
        ];
    }

    private static IEnumerable<OrganizationProblem> Check(LiaisonDraft draft, PersonRow? person, IReadOnlyList<Liaison> present)
    {
        if (person is null)
        {
            yield return new(nameof(LiaisonDraft.PersonId), draft.PersonId.Length == 0 ? OrganizationFault.Missing : OrganizationFault.UnknownPerson, draft.PersonId);
        }

        if (draft.Days.IsEmpty || (person is not null && !person.Serves.Overlaps(draft.Days)))
        {
            yield return new(
                nameof(LiaisonDraft.Days), OrganizationFault.DaysInDisorder, $"{draft.Days.From:yyyy-MM-dd} – {draft.Days.To:yyyy-MM-dd}", $"{person?.ValidFrom:yyyy-MM-dd} – {person?.ValidTo:yyyy-MM-dd}");
        }

        // One first liaison a day; nobody is liaison of one unit twice on a day.
        foreach (Liaison other in present.Where(other => other.Days.Overlaps(draft.Days)
            && (other.PersonId == draft.PersonId || (draft.Rank == LiaisonRank.First && other.Rank == LiaisonRank.First))))
        {
            yield return new(nameof(LiaisonDraft.Rank), OrganizationFault.TakenPost, other.Name);
        }
    }
}
