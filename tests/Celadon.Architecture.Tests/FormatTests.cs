using System.Reflection;
using Celadon.PlanReader.Exchange;

namespace Celadon.Architecture.Tests;

/// <summary>Scripts rely on the words of the exchange format, so docs/formats.md explains each.</summary>
public sealed class FormatTests
{
    private static readonly string Described = Repository.Read("docs/formats.md");

    [Fact]
    public void Every_word_of_the_exchange_format_is_described()
    {
        string[] words = [.. Words()];
        Assert.Contains("localImplement", words);
        Offences.None(words.Where(word => !IsDescribed(word, Described)));
    }

    [Fact]
    public void A_word_that_is_not_described_is_caught()
    {
        Assert.False(IsDescribed("unitLost", "a unit lost"));
        Assert.True(IsDescribed("unitLost", "| `unitLost` | a unit lost |"));
    }

    // Every overload of Of takes one enumeration.
    private static IEnumerable<string> Words() =>
        from method in typeof(ExchangeWords).GetMethods(BindingFlags.Public | BindingFlags.Static)
        from value in Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
        select (string)method.Invoke(null, [value])!;

    private static bool IsDescribed(string word, string text) => text.Contains($"`{word}`", StringComparison.Ordinal);
}
