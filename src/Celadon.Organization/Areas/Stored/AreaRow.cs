using Celadon.Organization.Units.Stored;
using Celadon.Storage;

namespace Celadon.Organization.Areas.Stored;

/// <summary>An area: the city, a county, a township. Its id is our own; codes of the standard and of platforms hang on it with their days.</summary>
internal sealed class AreaRow : IRevised
{
    public required string Id { get; init; }

    public required string Name { get; set; }

    public string? ParentId { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Digest of the shipped entry it still equals; null once a user made or changed it: then shipped data leave it alone.</summary>
    public string? ShippedDigest { get; set; }

    public int Revision { get; set; }

    public List<AreaCodeRow> Codes { get; set; } = [];

    public List<AreaAliasRow> Aliases { get; set; } = [];
}

/// <summary>A code of an area in one scheme.</summary>
internal sealed class AreaCodeRow : INumberedPart
{
    public string AreaId { get; init; } = "";

    public required int Position { get; init; }

    /// <summary>Whose numbering: GB/T 2260, a platform's name.</summary>
    public required string Scheme { get; set; }

    public required string Code { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

/// <summary>Another name of an area.</summary>
internal sealed class AreaAliasRow : INumberedPart
{
    public string AreaId { get; init; } = "";

    public required int Position { get; init; }

    public required string Name { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
