namespace Celadon.SignIn.External;

/// <summary>Somebody the organization's own sign-in vouches for.</summary>
/// <param name="Issuer">Who vouches.</param>
/// <param name="Subject">Stable id of the person there.</param>
/// <param name="HasSecondFactor">True where the provider says that more than a password was shown.</param>
/// <param name="Remembered">What was written down before the way there.</param>
internal sealed record ExternalPerson(string Issuer, string Subject, bool HasSecondFactor, IDictionary<string, string?> Remembered);
