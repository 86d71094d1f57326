using System.Collections.Frozen;

namespace Celadon.Organization.Permissions;

/// <summary>How far a permission reaches: over every unit, or over certain ones. Nothing at all is the default.</summary>
public sealed record Reach
{
    private Reach(bool isEverything, FrozenSet<string> units) => (IsEverything, Units) = (isEverything, units);

    /// <summary>Over no unit.</summary>
    public static Reach Nothing { get; } = new(false, []);

    /// <summary>Over every unit, and over what belongs to none.</summary>
    public static Reach Everything { get; } = new(true, []);

    /// <summary>True where no unit limits it.</summary>
    public bool IsEverything { get; }

    /// <summary>The units it covers; empty where it is everything.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>True where it covers no unit.</summary>
    public bool IsNothing => !IsEverything && Units.Count == 0;

    /// <summary>Over these units.</summary>
    public static Reach Over(IEnumerable<string> units) => new(false, units.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Both together.</summary>
    public Reach With(Reach other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsEverything || other.IsEverything ? Everything : Over(Units.Concat(other.Units));
    }

    /// <summary>True where it covers an object of the unit; an object of no unit is covered by everything only.</summary>
    public bool Covers(string? unitId) => IsEverything || (unitId is not null && Units.Contains(unitId));

    /// <summary>True where it covers one of the units, as with a measure several of them answer for.</summary>
    public bool CoversAny(IEnumerable<string> unitIds) => IsEverything || unitIds.Any(Units.Contains);
}
