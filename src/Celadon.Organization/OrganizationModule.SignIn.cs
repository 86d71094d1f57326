using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private const int ShortestLog = 180;

    /// <summary>Checks a name and a password. Failures count towards the lock and stand in the sign-in log; unknown, disabled and wrong take the same time.</summary>
    /// <param name="userName">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="address">From where.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<PasswordCheck> CheckPasswordAsync(string userName, string password, string address, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open(Act.OfSystem(address, "organization.sign-in"));
        AccountRow? row = await FindByNameAsync(db, userName, cancellation);
        if (await IsLockedAsync(db, AddressSubject(address), cancellation) || (row is not null && await IsLockedAsync(db, row.Id, cancellation)))
        {
            _passwords.PretendToCheck(password ?? "");
            return await RefuseAsync(db, row, address, SignInOutcome.LockedOut, cancellation);
        }

        SignInFactor? factor = row is null ? null : FactorOf(row, password ?? "");
        if (row is { PasswordHash: null, OneTimeHash: null } or null)
        {
            _passwords.PretendToCheck(password ?? "");
        }

        SignInOutcome outcome = row is null ? SignInOutcome.UnknownAccount
            : factor is null ? SignInOutcome.WrongPassword
            : row.IsEnabled ? SignInOutcome.PasswordRight
            : SignInOutcome.Disabled;
        if (outcome != SignInOutcome.PasswordRight)
        {
            return await RefuseAsync(db, row, address, outcome, cancellation);
        }

        return new PasswordCheck(outcome, await OnItsWayAsync(db, row!, cancellation), factor!.Value);
    }

    /// <summary>Checks a time-based code or a recovery code. Each is taken once; failures count towards the lock.</summary>
    /// <param name="account">Whose password was right.</param>
    /// <param name="code">As typed.</param>
    /// <param name="authenticatorKey">The key in the clear, base32; null where the account has no authenticator.</param>
    /// <param name="address">From where.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What it was; null where it was wrong.</returns>
    public async Task<SignInFactor?> CheckCodeAsync(SignInAccount account, string code, string? authenticatorKey, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(Act.OfSystem(address, "organization.sign-in"));
        AccountRow row = await FindAsync(db, account.Id, cancellation);
        if (await IsLockedAsync(db, row.Id, cancellation) || await IsLockedAsync(db, AddressSubject(address), cancellation))
        {
            await RefuseAsync(db, row, address, SignInOutcome.LockedOut, cancellation);
            return null;
        }

        if (authenticatorKey is not null && await TakeStepAsync(db, row.Id, authenticatorKey, code, cancellation))
        {
            return SignInFactor.Authenticator;
        }

        if (await TakeRecoveryCodeAsync(db, row, code ?? "", cancellation))
        {
            return SignInFactor.RecoveryCode;
        }

        await RefuseAsync(db, row, address, SignInOutcome.WrongCode, cancellation);
        return null;
    }

    /// <summary>Writes down that somebody signed in, and forgets the failures before.</summary>
    public Task RecordSignInAsync(SignInAccount account, SignInFactor factor, string address, CancellationToken cancellation = default) =>
        RecordAsync(account, SignInOutcome.SignedIn, factor, address, cancellation);

    /// <summary>Writes down that somebody signed out.</summary>
    public Task RecordSignOutAsync(SignInAccount account, string address, CancellationToken cancellation = default) =>
        RecordAsync(account, SignInOutcome.SignedOut, null, address, cancellation);

    /// <summary>The account of a session, as it is now; null where the session is over: disabled, reset, another password, another role.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="stamp">What the session carries.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<SignInAccount?> SessionAsync(string accountId, string stamp, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open();
        AccountRow? row = await db.Set<AccountRow>().AsNoTracking()
            .SingleOrDefaultAsync(account => account.Id == accountId && account.SecurityStamp == stamp && account.IsEnabled, cancellation);
        return row is null ? null : await OnItsWayAsync(db, row, cancellation);
    }

    /// <summary>The sign-in log, newest first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="userName">Only this account's; null for all.</param>
    /// <param name="skip">How many newest to leave out.</param>
    /// <param name="take">How many to give, 1 to 1000.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="NotPermittedException">The person may not read the history.</exception>
    public async Task<IReadOnlyList<SignInEntry>> SignInLogAsync(Actor actor, string? userName, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.ReadHistory);
        await using CeladonDb db = _database.Open();
        IQueryable<SignInRow> rows = db.Set<SignInRow>().AsNoTracking();
        if (!string.IsNullOrWhiteSpace(userName))
        {
            string name = userName.Trim();
            rows = rows.Where(entry => entry.UserName == name);
        }

        return await rows.OrderByDescending(entry => entry.At).ThenBy(entry => entry.Id).Skip(skip).Take(take)
            .Select(entry => new SignInEntry(entry.At, entry.UserName, entry.Address, entry.Outcome, entry.Factor)).ToListAsync(cancellation);
    }

    /// <summary>Removes lines of the sign-in log older than so many days; the chain keeps that they were there.</summary>
    /// <param name="days">At least 180, as the law asks for (网络安全法: six months).</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>How many.</returns>
    public async Task<int> PurgeSignInLogAsync(int days, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, ShortestLog);
        await using CeladonDb db = _database.Open(Act.OfSystem("purge", "organization.purge-sign-ins"));
        DateTimeOffset before = _clock.GetUtcNow().AddDays(-days);
        List<SignInRow> old = await db.Set<SignInRow>().Where(entry => entry.At < before).ToListAsync(cancellation);
        db.RemoveRange(old);
        await db.SaveChangesAsync(cancellation);
        return old.Count;
    }

    private async Task RecordAsync(SignInAccount account, SignInOutcome outcome, SignInFactor? factor, string address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act(outcome == SignInOutcome.SignedIn ? "organization.sign-in" : "organization.sign-out"));
        db.Add(Entry(account.Id, account.UserName, address, outcome, factor));
        await db.SaveChangesAsync(cancellation);
        if (outcome == SignInOutcome.SignedIn)
        {
            await ForgetFailuresAsync(db, account.Id, cancellation);
        }
    }

    private async Task<PasswordCheck> RefuseAsync(CeladonDb db, AccountRow? row, string address, SignInOutcome outcome, CancellationToken cancellation)
    {
        // A lock runs out by itself: who tries meanwhile does not make it longer.
        if (outcome != SignInOutcome.LockedOut)
        {
            await CountFailureAsync(db, row is null ? [AddressSubject(address)] : [row.Id, AddressSubject(address)], cancellation);
        }

        db.Add(Entry(row?.Id, row?.UserName ?? "", address, outcome, null));
        await db.SaveChangesAsync(cancellation);
        return new PasswordCheck(outcome, null);
    }

    private SignInRow Entry(string? accountId, string userName, string address, SignInOutcome outcome, SignInFactor? factor) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        At = _clock.GetUtcNow(),
        AccountId = accountId,
        UserName = userName,
        Address = address,
        Outcome = outcome,
        Factor = factor,
    };

    private SignInFactor? FactorOf(AccountRow row, string password)
    {
        if (row.OneTimeHash is not null)
        {
            return _passwords.Fits(row.OneTimeHash, password) && row.OneTimeUntil > _clock.GetUtcNow() ? SignInFactor.OneTimePassword : null;
        }

        return row.PasswordHash is not null && _passwords.Fits(row.PasswordHash, password) ? SignInFactor.Password : null;
    }

    private async Task<SignInAccount> OnItsWayAsync(CeladonDb db, AccountRow row, CancellationToken cancellation) => new(
        row.Id,
        row.UserName,
        row.PersonName,
        row.SecurityStamp,
        row.MustChangePassword || row.PasswordChangedAt is null || row.PasswordChangedAt + PasswordRules.Lifetime <= _clock.GetUtcNow(),
        row.AuthenticatorKey,
        await db.Set<PasskeyRow>().CountAsync(passkey => passkey.AccountId == row.Id, cancellation),
        row.ExternalSubject is not null,
        await AssignmentsAsync(db, row.Id, cancellation));
}
