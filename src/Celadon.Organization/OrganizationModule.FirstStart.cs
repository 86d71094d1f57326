using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    /// <summary>True where somebody can sign in already: the first start is over.</summary>
    public async Task<bool> HasAccountsAsync(CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open();
        return await db.Set<AccountRow>().AnyAsync(cancellation);
    }

    /// <summary>While there is no account, makes the password that opens the first start; one made before holds no longer.</summary>
    /// <returns>The password, to be printed and kept nowhere; null where there are accounts.</returns>
    public async Task<string?> OpenFirstStartAsync(CancellationToken cancellation = default)
    {
        if (await HasAccountsAsync(cancellation))
        {
            return null;
        }

        string password = SecretHash.NewOneTime();
        await using CeladonDb db = _database.Open();
        FirstStartRow? start = await db.Set<FirstStartRow>().SingleOrDefaultAsync(cancellation);
        if (start is null)
        {
            db.Add(start = new FirstStartRow { Hash = "", Until = default });
        }

        (start.Hash, start.Until) = (_passwords.Of(password), _clock.GetUtcNow() + OneTimeLasts);
        await db.SaveChangesAsync(cancellation);
        return password;
    }

    /// <summary>Makes the first accounts: the three administrators and the first clerk, all or none. Each has to choose a password of their own at the first sign-in.</summary>
    /// <param name="password">The one printed on the terminal.</param>
    /// <param name="accounts">One for each administrator's role, and the first clerk.</param>
    /// <param name="address">From where.</param>
    /// <param name="cancellation">Stops it; then nothing is made.</param>
    /// <exception cref="AccountRefusedException">The password does not open the first start, or an account is not in its form.</exception>
    public async Task FirstStartAsync(string password, IReadOnlyList<FirstAccount> accounts, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        if (accounts.Select(account => account.Role).Where(RolePermissions.Administrators.Contains).Distinct().Count() != RolePermissions.Administrators.Count)
        {
            throw new ArgumentException("Each of the three administrators is needed.", nameof(accounts));
        }

        await using CeladonDb db = _database.Open(Act.OfSystem(address, "organization.first-start"));
        if (await db.Set<AccountRow>().AnyAsync(cancellation))
        {
            throw new AccountRefusedException(AccountFault.FirstStartOver);
        }

        FirstStartRow? start = await db.Set<FirstStartRow>().SingleOrDefaultAsync(cancellation);
        if (start is null || start.Until <= _clock.GetUtcNow() || await IsLockedAsync(db, AddressSubject(address), cancellation) || !_passwords.Fits(start.Hash, password ?? ""))
        {
            await CountFailureAsync(db, [AddressSubject(address)], cancellation);
            throw new AccountRefusedException(AccountFault.FirstStartPassword);
        }

        if (accounts.DistinctBy(account => account.UserName.Trim().ToLowerInvariant()).Count() != accounts.Count)
        {
            throw new AccountRefusedException(AccountFault.UserNameTaken);
        }

        foreach (FirstAccount account in accounts)
        {
            AccountRow row = await NewAccountAsync(db, account.UserName, account.PersonName, cancellation);
            PasswordRules.Require(account.Password, row.UserName);
            (row.PasswordHash, row.PasswordChangedAt, row.MustChangePassword) = (_passwords.Of(account.Password), _clock.GetUtcNow(), true);
            row.FormerPasswords = row.PasswordHash;
            Assign(db, row.Id, account.Role, null);
        }

        db.Remove(start);
        await SaveNewAsync(db, cancellation);
    }
}
