using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private const int LongestPasskeyName = 40;

    /// <summary>An account on its way in, by its id; null where there is none or it is disabled. For the check of a passkey, which names it.</summary>
    public async Task<SignInAccount?> AccountOfPasskeyAsync(string accountId, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open();
        AccountRow? row = await db.Set<AccountRow>().AsNoTracking().SingleOrDefaultAsync(account => account.Id == accountId && account.IsEnabled, cancellation);
        return row is null ? null : await OnItsWayAsync(db, row, cancellation);
    }

    /// <summary>The passkeys of an account, the oldest first.</summary>
    public async Task<IReadOnlyList<Passkey>> PasskeysAsync(string accountId, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open();
        List<PasskeyRow> rows = await db.Set<PasskeyRow>().AsNoTracking().Where(passkey => passkey.AccountId == accountId).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.CreatedAt).Select(Told)];
    }

    /// <summary>A passkey by its id; null where there is none.</summary>
    public async Task<Passkey?> PasskeyAsync(string id, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open();
        return await db.Set<PasskeyRow>().AsNoTracking().SingleOrDefaultAsync(passkey => passkey.Id == id, cancellation) is { } row ? Told(row) : null;
    }

    /// <summary>Gives an account a passkey the host has checked. A name that is empty or too long is cut to what can be shown.</summary>
    public async Task AddPasskeyAsync(SignInAccount account, Passkey passkey, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(passkey);
        string name = passkey.Name.Trim();
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.passkey"));
        db.Add(new PasskeyRow
        {
            Id = passkey.Id,
            AccountId = account.Id,
            Name = name.Length > LongestPasskeyName ? name[..LongestPasskeyName] : name,
            CreatedAt = _clock.GetUtcNow(),
            PublicKey = passkey.PublicKey,
            SignCount = passkey.SignCount,
            Transports = string.Join(' ', passkey.Transports),
            IsUserVerified = passkey.IsUserVerified,
            IsBackupEligible = passkey.IsBackupEligible,
            IsBackedUp = passkey.IsBackedUp,
            Attestation = passkey.Attestation,
            ClientWords = passkey.ClientWords,
        });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Writes down that a passkey was shown and checked by the host.</summary>
    /// <returns>The account on its way in; null where it is disabled or locked.</returns>
    public async Task<SignInAccount?> UsePasskeyAsync(string id, long signCount, bool isBackedUp, string address, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open(Act.OfSystem(address, "organization.sign-in"));
        PasskeyRow? passkey = await db.Set<PasskeyRow>().SingleOrDefaultAsync(each => each.Id == id, cancellation);
        AccountRow? row = passkey is null ? null : await FindAsync(db, passkey.AccountId, cancellation);
        bool isLocked = await IsLockedAsync(db, AddressSubject(address), cancellation) || (row is not null && await IsLockedAsync(db, row.Id, cancellation));
        if (isLocked || row is not { IsEnabled: true })
        {
            await RefuseAsync(db, row, address, isLocked ? SignInOutcome.LockedOut : row is null ? SignInOutcome.UnknownAccount : SignInOutcome.Disabled, cancellation);
            return null;
        }

        (passkey!.SignCount, passkey.IsBackedUp) = (signCount, isBackedUp);
        await db.SaveChangesAsync(cancellation);
        return await OnItsWayAsync(db, row, cancellation);
    }

    /// <summary>Writes down that a passkey was refused.</summary>
    public async Task RefusePasskeyAsync(string address, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open(Act.OfSystem(address, "organization.sign-in"));
        await RefuseAsync(db, null, address, SignInOutcome.WrongCode, cancellation);
    }

    /// <summary>Takes a passkey from an account; one that is gone already is no error.</summary>
    /// <exception cref="AccountRefusedException">It is the last second factor of somebody who needs one.</exception>
    public async Task RemovePasskeyAsync(SignInAccount account, string id, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.remove-passkey"));
        List<PasskeyRow> held = await db.Set<PasskeyRow>().Where(passkey => passkey.AccountId == account.Id).ToListAsync(cancellation);
        AccountRow row = await FindAsync(db, account.Id, cancellation);
        if (held.Find(passkey => passkey.Id == id) is not { } gone)
        {
            return;
        }

        if (held.Count == 1 && row.AuthenticatorKey is null && (await RolesAsync(db, account.Id, cancellation)).Any(RolePermissions.NeedsSecondFactor))
        {
            throw new AccountRefusedException(AccountFault.LastSecondFactor);
        }

        db.Remove(gone);
        await db.SaveChangesAsync(cancellation);
    }

    private static Passkey Told(PasskeyRow row) => new(
        row.Id, row.AccountId, row.Name, row.CreatedAt, row.PublicKey, row.SignCount, row.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.IsUserVerified, row.IsBackupEligible, row.IsBackedUp, row.Attestation, row.ClientWords);
}
