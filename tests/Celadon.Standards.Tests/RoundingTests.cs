using CsCheck;

namespace Celadon.Standards.Tests;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("12.1498", 1, "12.1")]    // §3.2.1: the first digit dropped is below 5
    [InlineData("12.1498", 0, "12")]
    [InlineData("1.268", 2, "1.27")]      // §3.2.2: above 5
    [InlineData("10.5002", 0, "11")]      // §3.2.3: 5 and something behind it
    [InlineData("1.050", 1, "1.0")]       // §3.2.4: exactly half, kept digit even
    [InlineData("0.35", 1, "0.4")]        // §3.2.4: exactly half, kept digit odd
    [InlineData("2.5", 0, "2")]
    [InlineData("3.5", 0, "4")]
    [InlineData("-2.5", 0, "-2")]         // §3.2.5: by magnitude
    [InlineData("-3.5", 0, "-4")]
    [InlineData("15.4546", 0, "15")]      // §3.3: 15.4546 → 15.455 → 15.46 → 15.5 → 16 would be wrong
    [InlineData("0.00000000000000000000000000005", 28, "0")]
    public void Half_to_even_follows_GBT8170(string value, int decimals, string rounded) =>
        Assert.Equal(Parse(rounded), Rounding.HalfToEven(Parse(value), decimals));

    [Theory]
    [InlineData("100", 0, "100")]         // a whole number stays
    [InlineData("100.0000000001", 0, "101")]
    [InlineData("100.9", 0, "101")]
    [InlineData("0", 0, "0")]
    [InlineData("0.001", 2, "0.01")]
    [InlineData("-0.9", 0, "0")]          // towards positive infinity
    public void Up_follows_HJ633(string value, int decimals, string rounded) =>
        Assert.Equal(Parse(rounded), Rounding.Up(Parse(value), decimals));

    [Fact]
    public void A_tie_between_binary_doubles_is_a_tie_between_decimals()
    {
        // As doubles 1.005 lies below the half and 2.675 too; decimals keep what was printed.
        Assert.Equal(1.00m, Rounding.HalfToEven(1.005m, 2));
        Assert.Equal(2.68m, Rounding.HalfToEven(2.675m, 2));
    }

    [Fact]
    public void Half_to_even_never_moves_more_than_half_a_step_and_is_odd_symmetric() =>
        Gen.Select(Gen.Decimal[-1_000_000m, 1_000_000m], Gen.Int[0, 6]).Sample((value, decimals) =>
        {
            decimal step = Step(decimals);
            decimal rounded = Rounding.HalfToEven(value, decimals);
            return Math.Abs(rounded - value) <= step / 2
                && rounded % step == 0
                && rounded == -Rounding.HalfToEven(-value, decimals)
                && rounded == Rounding.HalfToEven(rounded, decimals);
        });

    [Fact]
    public void Every_exact_half_ends_on_an_even_digit() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Int[0, 6]).Sample((count, decimals) =>
        {
            decimal step = Step(decimals);
            decimal rounded = Rounding.HalfToEven((count + 0.5m) * step, decimals);
            return rounded / step % 2 == 0;
        });

    [Fact]
    public void Up_is_the_smallest_step_not_below_the_value() =>
        Gen.Select(Gen.Decimal[-1_000_000m, 1_000_000m], Gen.Int[0, 6]).Sample((value, decimals) =>
        {
            decimal step = Step(decimals);
            decimal rounded = Rounding.Up(value, decimals);
            return rounded >= value && rounded - value < step && rounded % step == 0;
        });

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Digits_a_decimal_cannot_hold_are_refused(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.HalfToEven(1m, decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rounding.Up(1m, decimals));
    }

    private static decimal Step(int decimals) => new(1, 0, 0, false, (byte)decimals);

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
