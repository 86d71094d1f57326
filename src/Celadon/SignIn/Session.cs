using System.Globalization;
using System.Security.Claims;
using Celadon.Organization.Accounts;

namespace Celadon.SignIn;

/// <summary>What a session's cookie says: whose it is, since when, and with what it was opened. Roles are never in it.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Stamp">The account's stamp when it was opened; a changed one ends it.</param>
/// <param name="Factor">With what it was opened.</param>
/// <param name="Begun">When, UTC.</param>
public sealed record Session(string AccountId, string Stamp, SignInFactor Factor, DateTimeOffset Begun)
{
    /// <summary>The scheme of a whole session.</summary>
    public const string Whole = "celadon";

    /// <summary>The scheme of somebody whose password was right and who is not in yet.</summary>
    public const string HalfWay = "celadon-half-way";

    /// <summary>A session nobody uses ends after this long (GB/T 22239—2019 §8.1.4.1 b).</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>A session ends after this long, used or not.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string StampClaim = "stamp";
    private const string FactorClaim = "factor";
    private const string BegunClaim = "begun";

    /// <summary>True where it was opened with two factors.</summary>
    public bool HasSecondFactor => Factor is SignInFactor.Authenticator or SignInFactor.RecoveryCode or SignInFactor.Passkey or SignInFactor.ExternalWithSecondFactor;

    /// <summary>What a request's cookie says; null where it has none.</summary>
    public static Session? Of(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        && principal.FindFirstValue(StampClaim) is { } stamp
        && Enum.TryParse(principal.FindFirstValue(FactorClaim), out SignInFactor factor)
        && DateTimeOffset.TryParse(principal.FindFirstValue(BegunClaim), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset begun)
            ? new Session(id, stamp, factor, begun)
            : null;

    /// <summary>What goes into the cookie.</summary>
    /// <param name="scheme">Of a whole session or of one half way.</param>
    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
    [
        new Claim(ClaimTypes.NameIdentifier, AccountId),
        new Claim(StampClaim, Stamp),
        new Claim(FactorClaim, Factor.ToString()),
        new Claim(BegunClaim, Begun.ToString("O", CultureInfo.InvariantCulture)),
    ], scheme));
}
