namespace Celadon.Standards;

/// <summary>The roundings the standards name (数值修约); a number is never rounded by a rule without a name.</summary>
/// <remarks>GB/T 8170—2008 §3.2 and HJ 633—2026 §4.2.6. All arithmetic is decimal and exact.</remarks>
public static class Rounding
{
    /// <summary>Rounds to the nearest, an exact half to the even digit (四舍六入五成双).</summary>
    /// <param name="value">The value as computed; round once, from the unrounded value (§3.3). [any unit]</param>
    /// <param name="decimals">Digits to keep behind the decimal point, 0 to 28. [digits]</param>
    /// <returns>The rounded value, in the unit of <paramref name="value"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    /// <remarks>GB/T 8170—2008 §3.2.1 to §3.2.4; a negative value is rounded by its magnitude (§3.2.5).</remarks>
    public static decimal HalfToEven(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.ToEven);

    /// <summary>Carries anything left behind the last digit upwards (向上进位).</summary>
    /// <param name="value">The value as computed. [any unit]</param>
    /// <param name="decimals">Digits to keep behind the decimal point, 0 to 28; an index keeps none. [digits]</param>
    /// <returns>The smallest value with so many digits that is not below <paramref name="value"/>, in its unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is below 0 or above 28.</exception>
    /// <remarks>HJ 633—2026 §4.2.6 (2012 edition: §6.2), where only values from 0 occur; a negative value moves towards zero.</remarks>
    public static decimal Up(decimal value, int decimals = 0) =>
        decimal.Round(value, decimals, MidpointRounding.ToPositiveInfinity);
}
