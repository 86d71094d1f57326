using Celadon.Organization.Units;

namespace Celadon.Organization.Tests.Units;

public sealed class UnitKindWordsTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_kind_has_a_name_of_its_own(string language)
    {
        string[] names = [.. Enum.GetValues<RegisteredUnitKind>().Select(kind => kind.NameIn(language))];

        Assert.DoesNotContain("", names);
        Assert.Equal(names.Length, names.Distinct().Count());
    }
}
