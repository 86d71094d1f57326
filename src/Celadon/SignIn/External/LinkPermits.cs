using System.Security.Cryptography;
using Celadon.Organization.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Celadon.SignIn.External;

/// <summary>Permits to link an account, given where the password was just shown: a link sent by somebody else never carries one for the reader's account.</summary>
public sealed class LinkPermits(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Celadon.LinkPermit").ToTimeLimitedDataProtector();

    /// <summary>A permit for the account as it is now.</summary>
    public string Give(SignInAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return protector.Protect($"{account.Id} {account.Stamp}", Lasts);
    }

    /// <summary>True where it was given for this account, a short while ago.</summary>
    public bool Holds(string permit, SignInAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        try
        {
            return protector.Unprotect(permit) == $"{account.Id} {account.Stamp}";
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
