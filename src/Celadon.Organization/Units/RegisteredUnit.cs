namespace Celadon.Organization.Units;

/// <summary>A unit of the city as the register knows it.</summary>
/// <param name="Id">Its own number, given once and never to another unit. No code of any platform: those change.</param>
/// <param name="Name">The name shown: the present one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Its other names, former ones too.</param>
public sealed record RegisteredUnit(string Id, string Name, RegisteredUnitKind Kind, IReadOnlyList<UnitAlias> Aliases)
{
    /// <summary>First day of the present name; null where unknown.</summary>
    public DateOnly? NameFrom { get; init; }

    /// <summary>The unit it stands under; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>The area it answers for; null where none is known.</summary>
    public string? AreaId { get; init; }

    /// <summary>The days it stands.</summary>
    public Validity Stands { get; init; }

    /// <summary>The days it carries out what a plan lays on all local governments; null where it never does.</summary>
    public Validity? Executes { get; init; }

    /// <summary>What is not certain about it, in Chinese; null where all is.</summary>
    public string? Uncertain { get; init; }

    /// <summary>How often its record was changed.</summary>
    public int Revision { get; init; }

    /// <summary>True where it stood on <paramref name="day"/>.</summary>
    public bool StandsOn(DateOnly day) => Stands.Covers(day);

    /// <summary>True where it carried out, on <paramref name="day"/>, what a plan lays on all local governments.</summary>
    public bool ExecutesOn(DateOnly day) => StandsOn(day) && Executes is { } executes && executes.Covers(day);

    /// <summary>True where <paramref name="name"/> means this unit. No name means it after its last day: another body may bear it then.</summary>
    /// <param name="name">A name.</param>
    /// <param name="day">The day; null for any.</param>
    public bool IsCalled(string name, DateOnly? day) =>
        (day is null || Stands.To is null || day <= Stands.To)
        && ((name == Name && (day is null || NameFrom is null || NameFrom <= day))
            || Aliases.Any(alias => alias.Name == name && (day is null || alias.Used.Covers(day.Value))));
}

/// <summary>Another name of a unit.</summary>
/// <param name="Name">The name.</param>
/// <param name="Used">The days it was in use.</param>
public sealed record UnitAlias(string Name, Validity Used);
