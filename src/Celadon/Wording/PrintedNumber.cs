using System.Globalization;

namespace Celadon.Wording;

/// <summary>A number as our pages print it: every decimal kept, thousands set apart by a thin space.</summary>
public static class PrintedNumber
{
    private const char ThinSpace = '\u2009';
    private const char Minus = '\u2212';

    /// <summary>The number as printed; four digits before the point stay together.</summary>
    /// <param name="number">Any number; never rounded.</param>
    public static string Of(decimal number)
    {
        string[] parts = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Split('.');
        string whole = parts[0].Length > 4 ? Grouped(parts[0]) : parts[0];
        return (number < 0 ? Minus.ToString() : "") + whole + (parts.Length > 1 ? "." + parts[1] : "");
    }

    private static string Grouped(string digits)
    {
        int first = digits.Length % 3;
        IEnumerable<string> threes = Enumerable.Range(0, digits.Length / 3).Select(i => digits.Substring(first + 3 * i, 3));
        return string.Join(ThinSpace, first == 0 ? threes : threes.Prepend(digits[..first]));
    }
}
