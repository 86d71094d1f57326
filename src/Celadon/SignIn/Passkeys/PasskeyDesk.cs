using System.Net;
using System.Security.Cryptography;
using Celadon.Organization;
using Celadon.Organization.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Celadon.SignIn.Passkeys;

/// <summary>Makes and checks passkeys with the framework's handler. What was asked of the browser goes with it in an encrypted cookie for five minutes.</summary>
public sealed class PasskeyDesk(IPasskeyHandler<PasskeyHolder> handler, OrganizationModule organization, IDataProtectionProvider protection)
{
    private const string CookieName = "passkey";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>False where the browser knows the program by a number: passkeys belong to names.</summary>
    public static bool IsPossibleAt(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return !IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out _);
    }

    /// <summary>What the browser is asked for a new passkey, as JSON.</summary>
    public async Task<string> AskForNewAsync(HttpContext context, SignInAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        PasskeyCreationOptionsResult asked = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = account.Id, Name = account.UserName, DisplayName = account.PersonName }, context);
        Remember(context, asked.AttestationState);
        return asked.CreationOptionsJson;
    }

    /// <summary>What the browser is asked for somebody's passkey, as JSON.</summary>
    public async Task<string> AskForOneAsync(HttpContext context)
    {
        PasskeyRequestOptionsResult asked = await handler.MakeRequestOptionsAsync(null, context);
        Remember(context, asked.AssertionState);
        return asked.RequestOptionsJson;
    }

    /// <summary>Keeps a new passkey the browser made.</summary>
    /// <returns>False where it is not what was asked for.</returns>
    public async Task<bool> KeepAsync(HttpContext context, SignInAccount account, string answer, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(account);
        if (Recall(context) is not { } state || answer.Length == 0)
        {
            return false;
        }

        PasskeyAttestationResult made = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = answer, AttestationState = state });
        if (!made.Succeeded || made.UserEntity.Id != account.Id || !made.Passkey.IsUserVerified)
        {
            return false;
        }

        UserPasskeyInfo each = made.Passkey;
        var passkey = new Passkey(
            PasskeyHolders.Written(each.CredentialId), account.Id, name, each.CreatedAt, each.PublicKey, each.SignCount, each.Transports ?? [],
            each.IsUserVerified, each.IsBackupEligible, each.IsBackedUp, each.AttestationObject, each.ClientDataJson);
        await organization.AddPasskeyAsync(account, passkey, CurrentActor.AddressOf(context), context.RequestAborted);
        return true;
    }

    /// <summary>Checks a passkey somebody showed, and that the person was verified by it. Failures count towards the lock of the address.</summary>
    /// <returns>The account on its way in; null where it was wrong.</returns>
    public async Task<SignInAccount?> CheckAsync(HttpContext context, string answer)
    {
        ArgumentNullException.ThrowIfNull(context);
        string address = CurrentActor.AddressOf(context);
        if (Recall(context) is { } state && answer.Length > 0)
        {
            PasskeyAssertionResult<PasskeyHolder> shown = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = answer, AssertionState = state });
            if (shown is { Succeeded: true, Passkey.IsUserVerified: true })
            {
                return await organization.UsePasskeyAsync(PasskeyHolders.Written(shown.Passkey.CredentialId), shown.Passkey.SignCount, shown.Passkey.IsBackedUp, address, context.RequestAborted);
            }
        }

        await organization.RefusePasskeyAsync(address, context.RequestAborted);
        return null;
    }

    private ITimeLimitedDataProtector Protector => protection.CreateProtector("Celadon.Passkey").ToTimeLimitedDataProtector();

    private void Remember(HttpContext context, string? state)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Cookies.Append(SessionCookies.Name(CookieName, context.Request.IsHttps), Protector.Protect(state ?? "", Lasts), new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            MaxAge = Lasts,
            IsEssential = true,
        });
    }

    // Each is answered once.
    private string? Recall(HttpContext context)
    {
        string name = SessionCookies.Name(CookieName, context.Request.IsHttps);
        string? hidden = context.Request.Cookies[name];
        context.Response.Cookies.Delete(name, new CookieOptions { Path = "/", Secure = context.Request.IsHttps });
        try
        {
            return hidden is null ? null : Protector.Unprotect(hidden);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
