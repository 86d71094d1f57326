namespace Celadon.Organization.Units;

/// <summary>Which units are looked for; all conditions hold together.</summary>
/// <param name="Text">Part of a present, other or former name; null for any.</param>
/// <param name="Kind">What they are; null for any.</param>
/// <param name="AreaId">The area they answer for; null for any.</param>
/// <param name="Standing">Whether they stand on the day.</param>
public sealed record UnitFilter(string? Text = null, RegisteredUnitKind? Kind = null, string? AreaId = null, UnitStanding Standing = UnitStanding.OnTheDay)
{
    /// <summary>True where the unit is one of them.</summary>
    /// <param name="unit">A unit.</param>
    /// <param name="day">The day.</param>
    public bool Takes(RegisteredUnit unit, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return (Kind is null || unit.Kind == Kind)
            && (AreaId is null || unit.AreaId == AreaId)
            && (Standing == UnitStanding.Any || unit.StandsOn(day) == (Standing == UnitStanding.OnTheDay))
            && (Text is not { Length: > 0 } text || unit.Aliases.Select(alias => alias.Name).Prepend(unit.Name).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)));
    }
}

/// <summary>Whether a unit stands on a day.</summary>
public enum UnitStanding
{
    /// <summary>It does.</summary>
    OnTheDay,

    /// <summary>It does no longer, or not yet.</summary>
    NotOnTheDay,

    /// <summary>Either.</summary>
    Any,
}
