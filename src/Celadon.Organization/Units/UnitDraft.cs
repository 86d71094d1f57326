namespace Celadon.Organization.Units;

/// <summary>A unit as somebody writes it down, before it is checked.</summary>
public sealed record UnitDraft
{
    /// <summary>Its present name.</summary>
    public string Name { get; init; } = "";

    /// <summary>First day of that name; null where unknown.</summary>
    public DateOnly? NameFrom { get; init; }

    /// <summary>What it is.</summary>
    public RegisteredUnitKind Kind { get; init; }

    /// <summary>The unit it stands under; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>The area it answers for; null where none is known.</summary>
    public string? AreaId { get; init; }

    /// <summary>The days it stands.</summary>
    public Validity Stands { get; init; }

    /// <summary>The days it carries out what a plan lays on all local governments; null where it never does.</summary>
    public Validity? Executes { get; init; }

    /// <summary>What is not certain about it; null where all is.</summary>
    public string? Uncertain { get; init; }

    /// <summary>Its other names, former ones too.</summary>
    public IReadOnlyList<UnitAlias> Aliases { get; init; } = [];

    /// <summary>The units that take over from it.</summary>
    public IReadOnlyList<UnitSuccessor> Successors { get; init; } = [];

    /// <summary>Every name with the days it means the unit.</summary>
    internal IEnumerable<UnitAlias> Names => Aliases.Prepend(new UnitAlias(Name, new Validity(NameFrom, null)))
        .Select(alias => alias with { Name = alias.Name.Trim(), Used = alias.Used.Until(Stands.To) })
        .Where(alias => !alias.Used.IsEmpty);

    internal static UnitDraft Of(RegisteredUnit unit, IReadOnlyList<UnitSuccessor> successors) => new()
    {
        Name = unit.Name,
        NameFrom = unit.NameFrom,
        Kind = unit.Kind,
        ParentId = unit.ParentId,
        AreaId = unit.AreaId,
        Stands = unit.Stands,
        Executes = unit.Executes,
        Uncertain = unit.Uncertain,
        Aliases = unit.Aliases,
        Successors = successors,
    };
}

/// <summary>A unit that takes over from another: merged into it, split off or set up anew.</summary>
/// <param name="UnitId">Which.</param>
/// <param name="From">First day it answers; null where unknown.</param>
public sealed record UnitSuccessor(string UnitId, DateOnly? From);
