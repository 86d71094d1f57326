using Microsoft.AspNetCore.DataProtection;

namespace Celadon.SignIn;

/// <summary>Encrypts the keys of time-based codes with the program's own keys, each for its account only.</summary>
public sealed class AuthenticatorKeys(IDataProtectionProvider protection)
{
    /// <summary>What may lie in the database.</summary>
    public string Hide(string accountId, string key) => Protector(accountId).Protect(key);

    /// <summary>The key in the clear; null where there is none or it was not hidden by this program for this account.</summary>
    public string? Reveal(string accountId, string? hidden)
    {
        try
        {
            return string.IsNullOrEmpty(hidden) ? null : Protector(accountId).Unprotect(hidden);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What an authenticator reads from a QR code.</summary>
    public static string Address(string userName, string key) =>
        $"otpauth://totp/Celadon:{Uri.EscapeDataString(userName)}?secret={key}&issuer=Celadon&digits=6&period=30";

    private IDataProtector Protector(string accountId) => protection.CreateProtector("Celadon.Authenticator", accountId);
}
