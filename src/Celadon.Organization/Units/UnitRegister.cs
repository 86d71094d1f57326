using System.Collections.Frozen;

namespace Celadon.Organization.Units;

/// <summary>
/// A city's units with all their names, read from the database for one piece of work and unchanged for its length.
/// A name is looked up as of a day, since bodies are renamed and reorganised.
/// </summary>
public sealed class UnitRegister
{
    private readonly FrozenDictionary<string, RegisteredUnit> _byId;
    private readonly ILookup<string?, RegisteredUnit> _byParent;

    /// <summary>A register of these units.</summary>
    /// <param name="city">The city's name.</param>
    /// <param name="localClassNames">Words that mean all its local governments together (各县〔市、区〕政府〔管委会〕), brackets half-width.</param>
    /// <param name="units">Its units, each id once.</param>
    public UnitRegister(string city, IReadOnlyList<string> localClassNames, IReadOnlyList<RegisteredUnit> units)
    {
        City = city;
        LocalClassNames = localClassNames;
        Units = units;
        _byId = units.ToFrozenDictionary(unit => unit.Id, StringComparer.Ordinal);
        _byParent = units.ToLookup(unit => unit.ParentId, StringComparer.Ordinal);
    }

    /// <summary>The city's name.</summary>
    public string City { get; }

    /// <summary>Words that mean all its local governments together, brackets half-width.</summary>
    public IReadOnlyList<string> LocalClassNames { get; }

    /// <summary>Its units, also those that no longer stand, in the order they are listed.</summary>
    public IReadOnlyList<RegisteredUnit> Units { get; }

    /// <summary>The unit of an id; null where there is none.</summary>
    public RegisteredUnit? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The unit a name means; null where none or several bear it.</summary>
    /// <param name="name">Its name or one of its other names.</param>
    /// <param name="day">The day; null for any.</param>
    public RegisteredUnit? Find(string name, DateOnly? day = null)
    {
        IReadOnlyList<RegisteredUnit> found = Called(name, day);
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Every unit a name means.</summary>
    /// <param name="name">A name.</param>
    /// <param name="day">The day; null for any.</param>
    public IReadOnlyList<RegisteredUnit> Called(string name, DateOnly? day = null) => [.. Units.Where(unit => unit.IsCalled(name, day))];

    /// <summary>The units looked for, in the order they are listed.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyList<RegisteredUnit> Matching(UnitFilter filter, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return [.. Units.Where(unit => filter.Takes(unit, day))];
    }

    /// <summary>Governments and administrative committees that carry out what a plan lays on all local governments.</summary>
    /// <param name="day">The day, as a rule that of the plan's issue; null for every one there ever was.</param>
    public IReadOnlyList<RegisteredUnit> LocalUnitsOn(DateOnly? day) =>
        [.. Units.Where(unit => day is { } on ? unit.ExecutesOn(on) : unit.Executes is not null)];

    /// <summary>The words for several units together that mean this one too.</summary>
    /// <param name="unitId">The unit.</param>
    /// <param name="day">The day, as a rule that of the plan's issue.</param>
    public IReadOnlyList<string> ClassesOf(string unitId, DateOnly day) =>
        WithId(unitId) is { } unit && unit.ExecutesOn(day) ? LocalClassNames : [];

    /// <summary>The unit and everything below it that stands on a day; empty where the unit is unknown or does not stand.</summary>
    /// <remarks>What hangs below a body that does not stand is not reached through it.</remarks>
    public IReadOnlyList<string> UnitsBelow(string unitId, DateOnly day)
    {
        if (WithId(unitId) is not { } top || !top.StandsOn(day))
        {
            return [];
        }

        var found = new List<string> { top.Id };
        var seen = new HashSet<string>(StringComparer.Ordinal) { top.Id };
        for (int at = 0; at < found.Count; at++)
        {
            // Seen ones are left out, so that a circle in the data is a circle no reader runs in.
            found.AddRange(_byParent[found[at]].Where(unit => unit.StandsOn(day) && seen.Add(unit.Id)).Select(unit => unit.Id));
        }

        return found;
    }
}
