using System.Reflection;
using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tests.Reading;

public class PatternTests
{
    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("a*")]
    [InlineData("(?:x|y){2,}")]
    public void A_pattern_without_an_upper_bound_is_refused(string pattern) => Assert.Throws<ArgumentException>(() => BoundedPattern.Create(pattern));

    [Theory]
    [InlineData("[*+]x{0,3}")]
    [InlineData(@"\*\+{1,2}")]
    public void A_star_that_is_a_character_is_no_quantifier(string pattern) => Assert.NotNull(BoundedPattern.Create(pattern));

    [Fact]
    public void Every_pattern_of_the_reader_is_bounded()
    {
        var patterns = typeof(ActionPlanReader).Assembly.GetTypes()
            .Where(type => type.Namespace is { } room && room.StartsWith("Celadon.PlanReader", StringComparison.Ordinal) && !room.Contains(".Documents", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Regex))
            .Select(field => ((Regex)field.GetValue(null)!).ToString())
            .ToList();

        Assert.True(patterns.Count > 40);
        Assert.All(patterns, pattern => BoundedPattern.Create(pattern));
    }
}
