using System.Text.RegularExpressions;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private const int LongestPersonName = 40;

    private static readonly TimeSpan OneTimeLasts = TimeSpan.FromHours(24);

    /// <summary>All accounts with their roles, by name.</summary>
    /// <exception cref="NotPermittedException">The person may not see accounts.</exception>
    public async Task<IReadOnlyList<Account>> AccountsAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.ReadAccounts);
        await using CeladonDb db = _database.Open();
        List<AccountRow> rows = await db.Set<AccountRow>().AsNoTracking().OrderBy(account => account.NameKey).ToListAsync(cancellation);
        return await WithRolesAsync(db, rows, cancellation);
    }

    /// <summary>One account; null where there is none such.</summary>
    /// <exception cref="NotPermittedException">The person may not see accounts and it is not their own.</exception>
    public async Task<Account?> AccountAsync(Actor actor, string id, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.AccountId != id)
        {
            actor.Require(Permission.ReadAccounts);
        }

        await using CeladonDb db = _database.Open();
        List<AccountRow> rows = await db.Set<AccountRow>().AsNoTracking().Where(account => account.Id == id).ToListAsync(cancellation);
        return (await WithRolesAsync(db, rows, cancellation)).SingleOrDefault();
    }

    /// <summary>Makes an account without roles and gives the password it is first entered with.</summary>
    /// <exception cref="NotPermittedException">The person may not make accounts.</exception>
    /// <exception cref="AccountRefusedException">A name is not in its form or taken.</exception>
    public async Task<OneTimePassword> AddAccountAsync(Actor actor, string userName, string personName, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.EditAccounts);
        await using CeladonDb db = _database.Open(actor.Act("organization.account"));
        AccountRow row = await NewAccountAsync(db, userName, personName, cancellation);
        OneTimePassword password = GiveOneTime(row);
        await SaveNewAsync(db, cancellation);
        return password;
    }

    /// <summary>Lets an account in again or keeps it out; its sessions end at once.</summary>
    /// <exception cref="NotPermittedException">The person may not change accounts.</exception>
    /// <exception cref="AccountRefusedException">It is the person's own, or nobody else holds its administrator's role.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it in between.</exception>
    public async Task SetEnabledAsync(Actor actor, string id, int revision, bool isEnabled, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using CeladonDb db = OpenForAccount(actor, id, isEnabled ? "organization.enable" : "organization.disable");
        AccountRow row = await FindAsync(db, id, cancellation);
        CeladonDb.Expect(row, revision);
        if (!isEnabled && await IsLastAdministratorAsync(db, id, null, cancellation))
        {
            throw new AccountRefusedException(AccountFault.LastAdministrator);
        }

        row.IsEnabled = isEnabled;
        row.SecurityStamp = SecretHash.NewStamp();
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Gives an account a new one-time password; the old password and its sessions end at once.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The account.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="withFactors">True where its second factors are lost and go too; not for administrators.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <exception cref="NotPermittedException">The person may not change accounts.</exception>
    /// <exception cref="AccountRefusedException">It is the person's own, or an administrator's second factors are asked to go.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it in between.</exception>
    public async Task<OneTimePassword> ResetAccountAsync(Actor actor, string id, int revision, bool withFactors, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await using CeladonDb db = OpenForAccount(actor, id, "organization.reset");
        AccountRow row = await FindAsync(db, id, cancellation);
        CeladonDb.Expect(row, revision);
        if (withFactors && (await RolesAsync(db, id, cancellation)).Any(RolePermissions.Administrators.Contains))
        {
            throw new AccountRefusedException(AccountFault.AdministratorFactors);
        }

        return await ResetAsync(db, row, withFactors, cancellation);
    }

    /// <summary>The same from the machine itself, by name and for every account: whoever stands there holds the database's file.</summary>
    /// <exception cref="AccountRefusedException">There is no account of this name.</exception>
    public async Task<OneTimePassword> ResetAtMachineAsync(string userName, bool withFactors, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open(Storage.History.Act.OfSystem("command", "organization.reset"));
        AccountRow row = await FindByNameAsync(db, userName, cancellation) ?? throw new AccountRefusedException(AccountFault.NoSuchAccount);
        row.IsEnabled = true;
        return await ResetAsync(db, row, withFactors, cancellation);
    }

    private async Task<OneTimePassword> ResetAsync(CeladonDb db, AccountRow row, bool withFactors, CancellationToken cancellation)
    {
        row.PasswordHash = null;
        // Whoever got into the account may have linked somebody else to it.
        row.ExternalSubject = null;
        if (withFactors)
        {
            row.AuthenticatorKey = null;
            row.RecoveryCodes = "";
            db.RemoveRange(await db.Set<PasskeyRow>().Where(passkey => passkey.AccountId == row.Id).ToListAsync(cancellation));
        }

        OneTimePassword password = GiveOneTime(row);
        await db.SaveChangesAsync(cancellation);
        await ForgetFailuresAsync(db, row.Id, cancellation);
        return password;
    }

    private CeladonDb OpenForAccount(Actor actor, string id, string what)
    {
        actor.Require(Permission.EditAccounts);
        return actor.AccountId == id ? throw new AccountRefusedException(AccountFault.OwnAccount) : _database.Open(actor.Act(what));
    }

    private OneTimePassword GiveOneTime(AccountRow row)
    {
        string password = SecretHash.NewOneTime();
        row.OneTimeHash = _passwords.Of(password);
        row.OneTimeUntil = _clock.GetUtcNow() + OneTimeLasts;
        row.MustChangePassword = true;
        row.SecurityStamp = SecretHash.NewStamp();
        return new OneTimePassword(row.Id, row.UserName, password, row.OneTimeUntil.Value);
    }

    private async Task<AccountRow> NewAccountAsync(CeladonDb db, string userName, string personName, CancellationToken cancellation)
    {
        string name = (userName ?? "").Trim();
        string person = (personName ?? "").Trim();
        if (!UserNameForm().IsMatch(name))
        {
            throw new AccountRefusedException(AccountFault.UserNameForm);
        }

        if (person.Length is 0 or > LongestPersonName)
        {
            throw new AccountRefusedException(AccountFault.PersonNameForm);
        }

        if (await FindByNameAsync(db, name, cancellation) is not null)
        {
            throw new AccountRefusedException(AccountFault.UserNameTaken);
        }

        var row = new AccountRow
        {
            Id = Guid.NewGuid().ToString("N"),
            UserName = name,
            NameKey = name.ToLowerInvariant(),
            PersonName = person,
            SecurityStamp = SecretHash.NewStamp(),
            CreatedAt = _clock.GetUtcNow(),
        };
        db.Add(row);
        return row;
    }

    private static async Task SaveNewAsync(CeladonDb db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException taken) when (taken is not DbUpdateConcurrencyException)
        {
            throw new AccountRefusedException(AccountFault.UserNameTaken);
        }
    }

    private static async Task<AccountRow> FindAsync(CeladonDb db, string id, CancellationToken cancellation) =>
        await db.Set<AccountRow>().SingleOrDefaultAsync(account => account.Id == id, cancellation)
        ?? throw new AccountRefusedException(AccountFault.NoSuchAccount);

    internal static Task<AccountRow?> FindByNameAsync(CeladonDb db, string userName, CancellationToken cancellation)
    {
        string key = (userName ?? "").Trim().ToLowerInvariant();
        return db.Set<AccountRow>().SingleOrDefaultAsync(account => account.NameKey == key, cancellation);
    }

    private static async Task<IReadOnlyList<Account>> WithRolesAsync(CeladonDb db, List<AccountRow> rows, CancellationToken cancellation)
    {
        string[] ids = [.. rows.Select(row => row.Id)];
        ILookup<string, HeldRole> roles = (await db.Set<RoleAssignmentRow>().AsNoTracking().Where(held => ids.Contains(held.AccountId)).ToListAsync(cancellation))
            .OrderBy(held => held.Role).ThenBy(held => held.UnitId, StringComparer.Ordinal)
            .ToLookup(held => held.AccountId, held => new HeldRole(held.Id, held.Role, held.UnitId));
        Dictionary<string, int> passkeys = await db.Set<PasskeyRow>().Where(passkey => ids.Contains(passkey.AccountId))
            .GroupBy(passkey => passkey.AccountId).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellation);
        return
        [
            .. rows.Select(row => new Account(
                row.Id, row.UserName, row.PersonName, row.IsEnabled, row.PasswordHash is not null, row.PasswordChangedAt,
                row.AuthenticatorKey is not null, passkeys.GetValueOrDefault(row.Id), row.Revision, [.. roles[row.Id]])),
        ];
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{2,31}\z")]
    private static partial Regex UserNameForm();
}
