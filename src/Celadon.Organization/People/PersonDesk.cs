using System.Security.Cryptography;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.People;

/// <summary>Shows and changes people. Who they are and how they are reached is seen within the reach only; outside it they are not there.</summary>
internal sealed class PersonDesk(CeladonDatabase database)
{
    private const int IdLength = 12;

    internal async Task<IReadOnlyList<Person>> ListAsync(Actor actor, PersonFilter filter, DateOnly day, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadOrganization);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        IReadOnlyList<Person> all = await PeopleAsync(db, actor, null, cancellation);
        return
        [
            .. all.Where(person => (filter.IsWithFormer || person.Draft.Serves.Covers(day))
                && (filter.UnitId is null || person.Unit.Id == filter.UnitId)
                && (!filter.IsLiaison || person.Liaisons.Any(liaison => liaison.Days.Covers(day)))
                && (filter.Text is not { Length: > 0 } text || new[] { person.Name, person.Position }.Any(words => words?.Contains(text, StringComparison.OrdinalIgnoreCase) == true))),
        ];
    }

    internal async Task<Person?> FindAsync(Actor actor, string personId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadOrganization);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        return (await PeopleAsync(db, actor, personId, cancellation)).SingleOrDefault();
    }

    internal async Task<OrganizationOutcome> AddAsync(Actor actor, PersonDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditOrganization);
        await using CeladonDb db = database.Open(actor.Act("organization.person-add"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        (OrganizationProblem[] problems, string? account) = await CheckAsync(db, actor, draft, null, cancellation);
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        PersonRow row = db.Add(new PersonRow { Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true), Name = draft.Name, UnitId = draft.UnitId }).Entity;
        row.Write(draft, account);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    internal async Task<OrganizationOutcome?> EditAsync(Actor actor, string personId, int revision, PersonDraft draft, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("organization.person-edit"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await db.Set<PersonRow>().SingleOrDefaultAsync(person => person.Id == personId, cancellation) is not { } row
            || !actor.May(Permission.ReadOrganization, row.UnitId))
        {
            return null;
        }

        actor.Require(Permission.EditOrganization, row.UnitId);
        CeladonDb.Expect(row, revision);
        (OrganizationProblem[] problems, string? account) = await CheckAsync(db, actor, draft, row, cancellation);
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        row.Write(draft, account);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    // A unit outside the writer's reach counts as unknown, and an account belongs to one person.
    private static async Task<(OrganizationProblem[] Problems, string? AccountId)> CheckAsync(
        CeladonDb db, Actor actor, PersonDraft draft, PersonRow? before, CancellationToken cancellation)
    {
        List<OrganizationProblem> problems = [.. PersonChecking.Of(draft, await UnitShelf.RegisterAsync(db, cancellation))];
        if (!actor.May(Permission.EditOrganization, draft.UnitId) && problems.TrueForAll(problem => problem.Field != nameof(PersonDraft.UnitId)))
        {
            problems.Add(new(nameof(PersonDraft.UnitId), OrganizationFault.UnknownUnit, draft.UnitId));
        }

        if (draft.UserName?.Trim() is not { Length: > 0 } userName)
        {
            return ([.. problems], null);
        }

        string? account = (await OrganizationModule.FindByNameAsync(db, userName, cancellation))?.Id;
        if (account is null)
        {
            problems.Add(new(nameof(PersonDraft.UserName), OrganizationFault.UnknownAccount, userName));
        }
        else if (account != before?.AccountId
            && await db.Set<PersonRow>().Where(row => row.AccountId == account).Select(row => row.Name).SingleOrDefaultAsync(cancellation) is { } other)
        {
            problems.Add(new(nameof(PersonDraft.UserName), OrganizationFault.TakenAccount, userName, other));
        }

        return ([.. problems], account);
    }

    private static async Task<IReadOnlyList<Person>> PeopleAsync(CeladonDb db, Actor actor, string? personId, CancellationToken cancellation)
    {
        UnitRegister register = await UnitShelf.RegisterAsync(db, cancellation);
        List<PersonRow> rows = await db.Set<PersonRow>().AsNoTracking().Where(row => personId == null || row.Id == personId).ToListAsync(cancellation);
        IReadOnlyList<Liaison> liaisons = await LiaisonDesk.LiaisonsAsync(db, actor, register, null, cancellation);
        HashSet<string> accounts = [.. rows.Select(row => row.AccountId).OfType<string>()];
        Dictionary<string, string> userNames = await db.Set<AccountRow>().Where(account => accounts.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.UserName, cancellation);
        Dictionary<string, int> places = register.Units.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        return
        [
            .. from row in rows
               where actor.May(Permission.ReadOrganization, row.UnitId)
               orderby places[row.UnitId], row.Name, row.Id
               select new Person(row.Id, row.Name, register.WithId(row.UnitId)!, row.Position)
               {
                   Draft = row.AsDraft(row.AccountId is null ? null : userNames[row.AccountId]),
                   Liaisons = [.. liaisons.Where(liaison => liaison.PersonId == row.Id)],
                   IsEditable = actor.May(Permission.EditOrganization, row.UnitId),
                   Revision = row.Revision,
               },
        ];
    }
}
