namespace Celadon.SignIn;

/// <summary>What the sign-in page asks for next.</summary>
public enum SignInStep
{
    /// <summary>Name and password.</summary>
    Password,

    /// <summary>The second factor.</summary>
    Code,

    /// <summary>A password of one's own.</summary>
    Choose,

    /// <summary>A second factor to begin with.</summary>
    Enrol,

    /// <summary>Nothing: signed in.</summary>
    Done,
}
