using Celadon.Storage;

namespace Celadon.Organization.Accounts;

/// <summary>A way for one person to sign in.</summary>
internal sealed class AccountRow : IRevised
{
    public required string Id { get; init; }

    public required string UserName { get; init; }

    /// <summary>The name as compared: one spelling, one account.</summary>
    public required string NameKey { get; init; }

    public required string PersonName { get; set; }

    public bool IsEnabled { get; set; } = true;

    /// <summary>Null until the person has chosen a password.</summary>
    public string? PasswordHash { get; set; }

    public DateTimeOffset? PasswordChangedAt { get; set; }

    /// <summary>Hashes of the last passwords, newest first, one a line.</summary>
    public string FormerPasswords { get; set; } = "";

    public bool MustChangePassword { get; set; }

    public string? OneTimeHash { get; set; }

    public DateTimeOffset? OneTimeUntil { get; set; }

    /// <summary>A session that carries another stamp is over.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>The key of the time-based codes as the host encrypted it; null without an authenticator.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>Hashes of the recovery codes not used yet, one a line.</summary>
    public string RecoveryCodes { get; set; } = "";

    /// <summary>Issuer and subject at the organization's own sign-in; null where not linked.</summary>
    public string? ExternalSubject { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public int Revision { get; set; }
}

/// <summary>A role an account holds at a unit.</summary>
internal sealed class RoleAssignmentRow
{
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required Permissions.Role Role { get; init; }

    public string? UnitId { get; init; }
}

/// <summary>A passkey of an account; what the authenticator said stays as it came.</summary>
internal sealed class PasskeyRow
{
    /// <summary>The credential's id, base64url.</summary>
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required string Name { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required byte[] PublicKey { get; init; }

    public long SignCount { get; set; }

    /// <summary>Joined by a blank.</summary>
    public required string Transports { get; init; }

    public bool IsUserVerified { get; set; }

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; set; }

    public required byte[] Attestation { get; init; }

    public required byte[] ClientWords { get; init; }
}

/// <summary>A sign-in as it went.</summary>
internal sealed class SignInRow
{
    public required string Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null where there is no such account.</summary>
    public string? AccountId { get; init; }

    /// <summary>The account's name; empty where none is known, since a password may have been typed there.</summary>
    public required string UserName { get; init; }

    public required string Address { get; init; }

    public required SignInOutcome Outcome { get; init; }

    public SignInFactor? Factor { get; init; }
}

/// <summary>A failure that counts towards the lock, of an account or of an address.</summary>
internal sealed class SignInAttemptRow
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What changes with every use of an account and is no business record.</summary>
internal sealed class AccountUseRow
{
    public required string AccountId { get; init; }

    /// <summary>The time step of the last code, so that no code is taken twice.</summary>
    public long LastCodeStep { get; set; }
}

/// <summary>The one-time password of the first start.</summary>
internal sealed class FirstStartRow
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;

    public required string Hash { get; set; }

    public required DateTimeOffset Until { get; set; }
}
