using Celadon.Organization.Accounts;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private const int RecoveryCodesGiven = 10;

    /// <summary>Gives an account another password, chosen by the person. Other sessions end.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="present">The present password or the one-time password; null where it has just been checked on the way in.</param>
    /// <param name="chosen">The new one.</param>
    /// <param name="address">From where.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The account with the stamp its next session carries.</returns>
    /// <exception cref="AccountRefusedException">The present one is wrong, or the new one may not be chosen.</exception>
    public async Task<SignInAccount> ChoosePasswordAsync(SignInAccount account, string? present, string chosen, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.password"));
        AccountRow row = await FindAsync(db, account.Id, cancellation);
        if (present is not null)
        {
            await RequirePresentAsync(db, row, present, cancellation);
        }

        PasswordRules.Require(chosen ?? "", row.UserName);
        string[] former = row.FormerPasswords.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (former.Any(hash => _passwords.Fits(hash, chosen!)))
        {
            throw new AccountRefusedException(AccountFault.PasswordUsedBefore);
        }

        row.PasswordHash = _passwords.Of(chosen!);
        row.FormerPasswords = string.Join('\n', former.Prepend(row.PasswordHash).Take(PasswordRules.Remembered));
        row.PasswordChangedAt = _clock.GetUtcNow();
        row.MustChangePassword = false;
        (row.OneTimeHash, row.OneTimeUntil) = (null, null);
        row.SecurityStamp = SecretHash.NewStamp();
        await db.SaveChangesAsync(cancellation);
        return await OnItsWayAsync(db, row, cancellation);
    }

    /// <summary>Goes on only with the present password: asked for again before a door gets another key. Failures count towards the lock.</summary>
    /// <exception cref="AccountRefusedException">It is wrong.</exception>
    public async Task CheckPresentAsync(SignInAccount account, string present, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.check"));
        await RequirePresentAsync(db, await FindAsync(db, account.Id, cancellation), present ?? "", cancellation);
    }

    private async Task RequirePresentAsync(CeladonDb db, AccountRow row, string present, CancellationToken cancellation)
    {
        if (await IsLockedAsync(db, row.Id, cancellation) || FactorOf(row, present) is null)
        {
            await CountFailureAsync(db, [row.Id], cancellation);
            throw new AccountRefusedException(AccountFault.PresentPasswordWrong);
        }
    }

    /// <summary>A key for an authenticator, base32, 160 bits; nothing is kept of it yet.</summary>
    public static string NewAuthenticatorKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(OtpHashMode.Sha1));

    /// <summary>Sets up time-based codes once the person has shown that the phone makes the right ones.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="key">The key in the clear, base32.</param>
    /// <param name="hiddenKey">The key as the host encrypted it: what is kept.</param>
    /// <param name="code">What the phone shows.</param>
    /// <param name="address">From where.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>Ten recovery codes, shown once; those given before hold no longer.</returns>
    /// <exception cref="AccountRefusedException">The code does not fit.</exception>
    public async Task<IReadOnlyList<string>> SetAuthenticatorAsync(
        SignInAccount account, string key, string hiddenKey, string code, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.authenticator"));
        AccountRow row = await FindAsync(db, account.Id, cancellation);
        if (!await TakeStepAsync(db, row.Id, key, code, cancellation))
        {
            throw new AccountRefusedException(AccountFault.CodeWrong);
        }

        row.AuthenticatorKey = hiddenKey;
        string[] codes = [.. Enumerable.Range(0, RecoveryCodesGiven).Select(_ => SecretHash.NewRecoveryCode())];
        row.RecoveryCodes = string.Join('\n', codes.Select(each => SecretHash.OfCode(row.Id, each)));
        await db.SaveChangesAsync(cancellation);
        return codes;
    }

    /// <summary>Ends every session of an account, this one too.</summary>
    public async Task EndSessionsAsync(SignInAccount account, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.end-sessions"));
        (await FindAsync(db, account.Id, cancellation)).SecurityStamp = SecretHash.NewStamp();
        await db.SaveChangesAsync(cancellation);
    }

    // A code of the step before and after is taken for a phone's clock that is off, but no step twice.
    private async Task<bool> TakeStepAsync(CeladonDb db, string accountId, string key, string? code, CancellationToken cancellation)
    {
        string digits = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        var codes = new Totp(Base32Encoding.ToBytes(key));
        if (digits.Length != 6 || !codes.VerifyTotp(_clock.GetUtcNow().UtcDateTime, digits, out long step, VerificationWindow.RfcSpecifiedNetworkDelay))
        {
            return false;
        }

#pragma warning disable RS0030 // The table is outside the history, and of two who show one code at once only one may pass.
        if (await db.Set<AccountUseRow>().Where(use => use.AccountId == accountId && use.LastCodeStep < step)
            .ExecuteUpdateAsync(use => use.SetProperty(row => row.LastCodeStep, step), cancellation) == 1)
#pragma warning restore RS0030
        {
            return true;
        }

        if (await db.Set<AccountUseRow>().AnyAsync(use => use.AccountId == accountId, cancellation))
        {
            return false;
        }

        db.Add(new AccountUseRow { AccountId = accountId, LastCodeStep = step });
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static async Task<bool> TakeRecoveryCodeAsync(CeladonDb db, AccountRow row, string code, CancellationToken cancellation)
    {
        string[] kept = row.RecoveryCodes.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string hash = SecretHash.OfCode(row.Id, code);
        if (!kept.Contains(hash))
        {
            return false;
        }

        row.RecoveryCodes = string.Join('\n', kept.Where(each => each != hash));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
