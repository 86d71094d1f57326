using System.Collections.Frozen;

namespace Celadon.Plans.Cities;

/// <summary>A city's areas and units with all their names. A name is looked up as of a day, since bodies are renamed and reorganised.</summary>
/// <param name="City">The city's name.</param>
/// <param name="RegionCode">Its GB/T 2260 code.</param>
/// <param name="LocalClassNames">Words that mean all its local governments together (各县〔市、区〕政府〔管委会〕), brackets half-width.</param>
/// <param name="Units">Its units.</param>
public sealed record CityRegister(string City, string RegionCode, IReadOnlyList<string> LocalClassNames, IReadOnlyList<RegisteredUnit> Units)
{
    /// <summary>A register that knows nobody.</summary>
    public static CityRegister Unknown { get; } = new("", "", [], []);

    /// <summary>Governments and administrative committees that carry out what a plan lays on all local governments.</summary>
    /// <param name="day">The day, as a rule that of the plan's issue.</param>
    public IReadOnlyList<RegisteredUnit> LocalUnitsOn(DateOnly day) =>
        [.. Units.Where(unit => unit.IsLocal && unit.IsValidOn(day))];

    /// <summary>The unit a name means; null where none or several bear it.</summary>
    /// <param name="name">Its name or one of its other names.</param>
    /// <param name="day">The day; null for any.</param>
    public RegisteredUnit? Find(string name, DateOnly? day = null)
    {
        RegisteredUnit[] found = [.. Units.Where(unit => unit.IsCalled(name, day))];
        return found.Length == 1 ? found[0] : null;
    }
}

/// <summary>A unit of the city.</summary>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="RegionCode">GB/T 2260 code of its area; null where it has none. Not a key: platforms use other numbers.</param>
/// <param name="ValidFrom">First day; null where unknown.</param>
/// <param name="ValidTo">Last day; null where it still stands or the end is unknown.</param>
/// <param name="Uncertain">What is not certain about it, in Chinese; null where all is.</param>
public sealed record RegisteredUnit(
    string Name,
    RegisteredUnitKind Kind,
    IReadOnlyList<UnitAlias> Aliases,
    string? RegionCode = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null,
    string? Uncertain = null)
{
    private static readonly FrozenSet<RegisteredUnitKind> LocalKinds =
        [RegisteredUnitKind.County, RegisteredUnitKind.CountyLevelCity, RegisteredUnitKind.District, RegisteredUnitKind.FunctionalZone];

    /// <summary>True for the tier that carries out a plan: counties, districts, functional zones.</summary>
    public bool IsLocal => LocalKinds.Contains(Kind);

    /// <summary>True where it stood on <paramref name="day"/>.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom ?? DateOnly.MinValue) <= day && day <= (ValidTo ?? DateOnly.MaxValue);

    /// <summary>True where <paramref name="name"/> means this unit.</summary>
    /// <param name="name">A name.</param>
    /// <param name="day">The day; null for any.</param>
    public bool IsCalled(string name, DateOnly? day) =>
        name == Name || Aliases.Any(alias => alias.Name == name && (day is null || alias.IsValidOn(day.Value)));
}

/// <summary>Another name of a unit.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">First day; null where unknown.</param>
/// <param name="To">Last day; null where it is still in use or the end is unknown.</param>
public sealed record UnitAlias(string Name, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>True where it was in use on <paramref name="day"/>.</summary>
    public bool IsValidOn(DateOnly day) => (From ?? DateOnly.MinValue) <= day && day <= (To ?? DateOnly.MaxValue);
}

/// <summary>What a unit is.</summary>
public enum RegisteredUnitKind
{
    /// <summary>A bureau or another body of the city.</summary>
    Department,

    /// <summary>A standing body across bureaus, such as a committee or its office.</summary>
    CommitteeBody,

    /// <summary>A county (县).</summary>
    County,

    /// <summary>A county-level city (县级市).</summary>
    CountyLevelCity,

    /// <summary>A district (区).</summary>
    District,

    /// <summary>A functional zone under an administrative committee (功能区); no administrative division.</summary>
    FunctionalZone,
}
