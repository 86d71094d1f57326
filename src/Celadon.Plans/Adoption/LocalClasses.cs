using Celadon.Organization.Units;

namespace Celadon.Plans.Adoption;

/// <summary>Which local governments a class of a plan means: 各县(市、区)政府(管委会), 相关县政府.</summary>
internal static class LocalClasses
{
    private static readonly string[] Zones = ["管委会", "管理委员会", "功能区", "示范区", "开发区", "园区"];

    // 属地政府, 地方政府: no tier is named, so all are meant.
    private static readonly string[] AnyTier = ["属地", "地方", "当地", "所在地"];

    /// <summary>The governments meant on a day, in the register's order.</summary>
    /// <param name="register">The city's register.</param>
    /// <param name="name">The class as the plan has it, brackets half-width.</param>
    /// <param name="day">The plan's date; null takes every unit that ever stood.</param>
    internal static IReadOnlyList<RegisteredUnit> Expand(UnitRegister register, string name, DateOnly? day)
    {
        IReadOnlyList<RegisteredUnit> locals = register.LocalUnitsOn(day);
        if (register.LocalClassNames.Contains(name) || AnyTier.Any(word => name.Contains(word, StringComparison.Ordinal)))
        {
            return locals;
        }

        HashSet<RegisteredUnitKind> tiers = [.. Tiers(name)];
        return [.. locals.Where(unit => tiers.Count == 0 || tiers.Contains(unit.Kind))];
    }

    private static IEnumerable<RegisteredUnitKind> Tiers(string name)
    {
        bool hasZone = Zones.Any(word => name.Contains(word, StringComparison.Ordinal));
        // The zone's own word holds 区 too.
        string rest = Zones.Aggregate(name, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        if (rest.Contains('县', StringComparison.Ordinal))
        {
            yield return RegisteredUnitKind.County;
        }

        // 各县区 is said of county-level cities as well.
        if (rest.Contains('市', StringComparison.Ordinal) || (rest.Contains('县', StringComparison.Ordinal) && rest.Contains('区', StringComparison.Ordinal)))
        {
            yield return RegisteredUnitKind.CountyLevelCity;
        }

        if (rest.Contains('区', StringComparison.Ordinal))
        {
            yield return RegisteredUnitKind.District;
        }

        if (hasZone)
        {
            yield return RegisteredUnitKind.FunctionalZone;
        }
    }
}
