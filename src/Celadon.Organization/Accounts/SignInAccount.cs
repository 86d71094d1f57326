using Celadon.Organization.Permissions;

namespace Celadon.Organization.Accounts;

/// <summary>An account on its way in.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="UserName">The name typed at sign-in.</param>
/// <param name="PersonName">Whose it is.</param>
/// <param name="Stamp">What a session has to carry.</param>
/// <param name="MustChangePassword">True where the password was given by somebody else or is older than 90 days.</param>
/// <param name="AuthenticatorKey">The key of the time-based codes as the host encrypted it; null without an authenticator.</param>
/// <param name="Passkeys">How many passkeys.</param>
/// <param name="IsLinked">True where it can be entered through the organization's own sign-in, too.</param>
/// <param name="Assignments">The roles held, as of today.</param>
public sealed record SignInAccount(
    string Id, string UserName, string PersonName, string Stamp, bool MustChangePassword, string? AuthenticatorKey, int Passkeys, bool IsLinked,
    IReadOnlyList<RoleAssignment> Assignments)
{
    /// <summary>True where one of the roles asks for a second factor.</summary>
    public bool NeedsSecondFactor => Assignments.Any(held => RolePermissions.NeedsSecondFactor(held.Role));

    /// <summary>True where one is set up: then it is asked for, whatever the role.</summary>
    public bool HasSecondFactor => AuthenticatorKey is not null || Passkeys > 0;

    /// <summary>The person who asks from an address.</summary>
    public Actor From(string address) => new(Id, PersonName, address, Assignments);
}

/// <summary>What came of a password.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Account">Whose it is where it was right.</param>
/// <param name="Factor">What it was where it was right.</param>
public sealed record PasswordCheck(SignInOutcome Outcome, SignInAccount? Account, SignInFactor Factor = SignInFactor.Password);

/// <summary>One line of the sign-in log.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="UserName">The account's name; empty where there is none such.</param>
/// <param name="Address">From where.</param>
/// <param name="Outcome">How it went.</param>
/// <param name="Factor">With what; null where none was right.</param>
public sealed record SignInEntry(DateTimeOffset At, string UserName, string Address, SignInOutcome Outcome, SignInFactor? Factor);

/// <summary>An account of the first start.</summary>
/// <param name="Role">One of the three administrators, or the first clerk.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="PersonName">Whose it is.</param>
/// <param name="Password">To begin with; the person has to choose another at the first sign-in.</param>
public sealed record FirstAccount(Role Role, string UserName, string PersonName, string Password);
