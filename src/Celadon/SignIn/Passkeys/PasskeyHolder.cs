using Celadon.Organization.Accounts;

namespace Celadon.SignIn.Passkeys;

/// <summary>Whose a passkey is, as the framework's check of passkeys wants to know it.</summary>
/// <param name="Id">The account.</param>
/// <param name="UserName">Its name.</param>
public sealed record PasskeyHolder(string Id, string UserName)
{
    internal static PasskeyHolder? Of(SignInAccount? account) => account is null ? null : new PasskeyHolder(account.Id, account.UserName);
}
