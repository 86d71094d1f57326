namespace Celadon.Standards.Identifiers;

/// <summary>The unified social credit identifier (统一社会信用代码) of a legal entity or another organization: 18 characters, the last of which checks the others.</summary>
public static class UnifiedSocialCreditIdentifier
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 18;

    // Digits and capitals without I, O, S, V, Z, each standing for its place.
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Modulus = 31;
    private const int Base = 3;

    /// <summary>True where the identifier has its form and its check character fits.</summary>
    /// <param name="identifier">Eighteen characters, capitals as printed; a blank or a small letter is none.</param>
    /// <returns>False also for a null or empty text. Whether somebody holds it, it does not say.</returns>
    /// <remarks>GB 32100—2015 §4: characters 3 to 8 are the digits of the registering authority's division; the check character by the formula there.</remarks>
    public static bool IsValid(string? identifier) =>
        identifier is { Length: Length }
        && identifier.All(character => Characters.Contains(character, StringComparison.Ordinal))
        && identifier.AsSpan(2, 6).IndexOfAnyExceptInRange('0', '9') < 0
        && CheckCharacterOf(identifier[..^1]) == identifier[^1];

    /// <summary>The character that completes an identifier.</summary>
    /// <param name="first">Its first seventeen characters.</param>
    /// <returns>The eighteenth.</returns>
    /// <exception cref="ArgumentException">Not seventeen characters, or one that stands in no identifier.</exception>
    /// <remarks>GB 32100—2015 §4, formula C18 = 31 − MOD(ΣCi·Wi, 31) with Wi = MOD(3^(i−1), 31); where that is 31, the character is 0.</remarks>
    public static char CheckCharacterOf(string first)
    {
        ArgumentNullException.ThrowIfNull(first);
        if (first.Length != Length - 1)
        {
            throw new ArgumentException("Not seventeen characters.", nameof(first));
        }

        int sum = 0, weight = 1;
        foreach (char character in first)
        {
            int value = Characters.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
            {
                throw new ArgumentException($"“{character}” stands in no identifier.", nameof(first));
            }

            sum += value * weight;
            weight = weight * Base % Modulus;
        }

        return Characters[(Modulus - (sum % Modulus)) % Modulus];
    }
}
