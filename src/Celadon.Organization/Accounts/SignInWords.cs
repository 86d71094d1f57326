namespace Celadon.Organization.Accounts;

/// <summary>How an attempt to sign in went.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>Signed out by the person.</summary>
    SignedOut,

    /// <summary>The password was right, the second factor is still to come.</summary>
    PasswordRight,

    /// <summary>There is no such account.</summary>
    UnknownAccount,

    /// <summary>The password was wrong, or a one-time password had run out.</summary>
    WrongPassword,

    /// <summary>The second factor was wrong.</summary>
    WrongCode,

    /// <summary>The account is disabled.</summary>
    Disabled,

    /// <summary>The account or the address is locked after five failures.</summary>
    LockedOut,
}

/// <summary>With what somebody signed in.</summary>
public enum SignInFactor
{
    /// <summary>A password alone.</summary>
    Password,

    /// <summary>A password that holds once.</summary>
    OneTimePassword,

    /// <summary>A password and a time-based code.</summary>
    Authenticator,

    /// <summary>A password and one of the recovery codes.</summary>
    RecoveryCode,

    /// <summary>A passkey with the person verified by it: two factors in one.</summary>
    Passkey,

    /// <summary>The organization's own sign-in, without word of a second factor.</summary>
    External,

    /// <summary>The organization's own sign-in with a second factor, shown there or here.</summary>
    ExternalWithSecondFactor,
}
