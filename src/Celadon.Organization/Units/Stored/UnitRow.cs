using Celadon.Storage;

namespace Celadon.Organization.Units.Stored;

/// <summary>A unit. Never removed and its id never reused: it ends.</summary>
internal sealed class UnitRow : IRevised
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public DateOnly? NameFrom { get; set; }

    public required RegisteredUnitKind Kind { get; set; }

    /// <summary>Where it is listed among its like.</summary>
    public int Position { get; set; }

    public string? ParentId { get; set; }

    public string? AreaId { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public bool ExecutesPlans { get; set; }

    public DateOnly? ExecutesFrom { get; set; }

    public DateOnly? ExecutesTo { get; set; }

    public string? Uncertain { get; set; }

    /// <summary>Digest of the shipped entry it still equals; null once a user made or changed it: then shipped data leave it alone.</summary>
    public string? ShippedDigest { get; set; }

    public int Revision { get; set; }

    public List<UnitAliasRow> Aliases { get; set; } = [];

    internal RegisteredUnit AsRegistered() => new(
        Id,
        Name,
        Kind,
        [.. Aliases.OrderBy(alias => alias.Position).Select(alias => new UnitAlias(alias.Name, new Validity(alias.From, alias.To)))])
    {
        NameFrom = NameFrom,
        ParentId = ParentId,
        AreaId = AreaId,
        Stands = new Validity(ValidFrom, ValidTo),
        Executes = ExecutesPlans ? new Validity(ExecutesFrom, ExecutesTo) : null,
        Uncertain = Uncertain,
        Revision = Revision,
    };
}

/// <summary>Another name of a unit.</summary>
internal sealed class UnitAliasRow : INumberedPart
{
    public string UnitId { get; init; } = "";

    public required int Position { get; init; }

    public required string Name { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>A unit that took over from another: renamed as a new body, merged into it or split off.</summary>
internal sealed class UnitSuccessionRow
{
    public required string PredecessorId { get; init; }

    public required string SuccessorId { get; init; }

    /// <summary>First day the successor answers.</summary>
    public DateOnly? On { get; set; }
}

/// <summary>The city of this database.</summary>
internal sealed class CityRow
{
    public required string AreaId { get; init; }

    public required string Name { get; set; }
}

/// <summary>Words that mean all local governments together.</summary>
internal sealed class LocalClassRow
{
    public required string Name { get; init; }

    public required int Position { get; init; }
}
