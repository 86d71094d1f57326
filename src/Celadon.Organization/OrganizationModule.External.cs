using Celadon.Organization.Accounts;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    /// <summary>The account linked to somebody's name at the organization's own sign-in. Nobody's, a disabled and a locked one stand in the log and count as failures of the address.</summary>
    /// <param name="issuer">Who vouches.</param>
    /// <param name="subject">Stable id of the person there.</param>
    /// <param name="address">From where.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The account on its way in; null where there is none that may enter.</returns>
    public async Task<SignInAccount?> CheckExternalAsync(string issuer, string subject, string address, CancellationToken cancellation = default)
    {
        string key = ExternalKey(issuer, subject);
        await using CeladonDb db = _database.Open(Act.OfSystem(address, "organization.sign-in"));
        AccountRow? row = await db.Set<AccountRow>().SingleOrDefaultAsync(account => account.ExternalSubject == key, cancellation);
        if (await IsLockedAsync(db, AddressSubject(address), cancellation))
        {
            await RefuseAsync(db, row, address, SignInOutcome.LockedOut, cancellation);
            return null;
        }

        if (row is not { IsEnabled: true })
        {
            await RefuseAsync(db, row, address, row is null ? SignInOutcome.UnknownAccount : SignInOutcome.Disabled, cancellation);
            return null;
        }

        return await OnItsWayAsync(db, row, cancellation);
    }

    /// <summary>Lets an account enter through the organization's own sign-in, too.</summary>
    /// <exception cref="AccountRefusedException">Another account is linked to that person.</exception>
    public async Task LinkExternalAsync(SignInAccount account, string issuer, string subject, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        string key = ExternalKey(issuer, subject);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.link"));
        if (await db.Set<AccountRow>().AnyAsync(other => other.ExternalSubject == key && other.Id != account.Id, cancellation))
        {
            throw new AccountRefusedException(AccountFault.LinkedElsewhere);
        }

        (await FindAsync(db, account.Id, cancellation)).ExternalSubject = key;
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Lets an account enter with its password only.</summary>
    public async Task UnlinkExternalAsync(SignInAccount account, string address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using CeladonDb db = _database.Open(account.From(address).Act("organization.unlink"));
        (await FindAsync(db, account.Id, cancellation)).ExternalSubject = null;
        await db.SaveChangesAsync(cancellation);
    }

    private static string ExternalKey(string issuer, string subject) => $"{issuer} {subject}";
}
