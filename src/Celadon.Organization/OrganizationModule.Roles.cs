using Celadon.Organization.Accounts;
using Celadon.Organization.Offices;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    /// <summary>Gives an account a role at a unit. Its sessions end, so that a second factor is asked for where the role needs one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="role">The role.</param>
    /// <param name="unitId">The unit; null for roles that reach the whole city.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <exception cref="NotPermittedException">The person may not give roles.</exception>
    /// <exception cref="AccountRefusedException">It is the person's own account, or the roles do not go together.</exception>
    public async Task GiveRoleAsync(Actor actor, string accountId, Role role, string? unitId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using CeladonDb db = OpenForRoles(actor, accountId, "organization.give-role");
        AccountRow row = await FindAsync(db, accountId, cancellation);
        if (RolePermissions.IsCityWide(role) != string.IsNullOrEmpty(unitId))
        {
            throw new AccountRefusedException(AccountFault.UnitOfRole);
        }

        if (!string.IsNullOrEmpty(unitId) && (await UnitRegisterAsync(cancellation)).WithId(unitId) is null)
        {
            throw new AccountRefusedException(AccountFault.UnitOfRole);
        }

        List<RoleAssignmentRow> held = await db.Set<RoleAssignmentRow>().Where(assignment => assignment.AccountId == accountId).ToListAsync(cancellation);
        string? unit = string.IsNullOrEmpty(unitId) ? null : unitId;
        if (held.Any(assignment => assignment.Role == role && assignment.UnitId == unit))
        {
            throw new AccountRefusedException(AccountFault.RoleHeld);
        }

        if (!RolePermissions.MayBeHeldTogether([.. held.Select(assignment => assignment.Role), role]))
        {
            throw new AccountRefusedException(AccountFault.RolesTogether);
        }

        Assign(db, accountId, role, unit);
        // A change of the account's own row too: of two roles given at once, the second is noticed and refused.
        row.SecurityStamp = SecretHash.NewStamp();
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes a role from an account, from the next request on.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="assignmentId">Which of its roles; one that is gone already is no error.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <exception cref="NotPermittedException">The person may not take roles.</exception>
    /// <exception cref="AccountRefusedException">It is the person's own account, or the last administrator of a kind.</exception>
    public async Task TakeRoleAsync(Actor actor, string accountId, string assignmentId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using CeladonDb db = OpenForRoles(actor, accountId, "organization.take-role");
        RoleAssignmentRow? held = await db.Set<RoleAssignmentRow>()
            .SingleOrDefaultAsync(assignment => assignment.Id == assignmentId && assignment.AccountId == accountId, cancellation);
        if (held is null)
        {
            return;
        }

        if (await IsLastAdministratorAsync(db, accountId, held.Role, cancellation))
        {
            throw new AccountRefusedException(AccountFault.LastAdministrator);
        }

        (await FindAsync(db, accountId, cancellation)).SecurityStamp = SecretHash.NewStamp();
        db.Remove(held);
        await db.SaveChangesAsync(cancellation);
    }

    private CeladonDb OpenForRoles(Actor actor, string accountId, string what)
    {
        actor.Require(Permission.EditRoles);
        return actor.AccountId == accountId ? throw new AccountRefusedException(AccountFault.OwnRole) : _database.Open(actor.Act(what));
    }

    private static void Assign(CeladonDb db, string accountId, Role role, string? unitId) =>
        db.Add(new RoleAssignmentRow { Id = Guid.NewGuid().ToString("N"), AccountId = accountId, Role = role, UnitId = unitId });

    private static Task<List<Role>> RolesAsync(CeladonDb db, string accountId, CancellationToken cancellation) =>
        db.Set<RoleAssignmentRow>().Where(held => held.AccountId == accountId).Select(held => held.Role).ToListAsync(cancellation);

    // Of one role, or of all the account holds where none is named.
    private static async Task<bool> IsLastAdministratorAsync(CeladonDb db, string accountId, Role? only, CancellationToken cancellation)
    {
        IEnumerable<Role> roles = only is { } one ? [one] : await RolesAsync(db, accountId, cancellation);
        foreach (Role role in roles.Where(RolePermissions.Administrators.Contains))
        {
            bool another = await db.Set<RoleAssignmentRow>()
                .Where(held => held.Role == role && held.AccountId != accountId)
                .AnyAsync(held => db.Set<AccountRow>().Any(account => account.Id == held.AccountId && account.IsEnabled), cancellation);
            if (!another)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<IReadOnlyList<RoleAssignment>> AssignmentsAsync(CeladonDb db, string accountId, CancellationToken cancellation)
    {
        var assignments = new List<RoleAssignment>();
        var today = OfficeClock.DayOf(_clock.GetUtcNow());
        foreach (RoleAssignmentRow held in await db.Set<RoleAssignmentRow>().AsNoTracking().Where(held => held.AccountId == accountId).ToListAsync(cancellation))
        {
            assignments.Add(new RoleAssignment(held.Role, held.UnitId, held.UnitId is null ? [] : await UnitsBelowAsync(held.UnitId, today, cancellation)));
        }

        return assignments;
    }
}
