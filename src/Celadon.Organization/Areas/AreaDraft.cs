using Celadon.Organization.Units;

namespace Celadon.Organization.Areas;

/// <summary>An area as somebody writes it down, before it is checked.</summary>
public sealed record AreaDraft
{
    /// <summary>Its present name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The area it lies in; null for the city.</summary>
    public string? ParentId { get; init; }

    /// <summary>The days it exists.</summary>
    public Validity Stands { get; init; }

    /// <summary>Its codes.</summary>
    public IReadOnlyList<AreaCode> Codes { get; init; } = [];

    /// <summary>Its other names.</summary>
    public IReadOnlyList<AreaAlias> Aliases { get; init; } = [];

    /// <summary>What a form for an area holds.</summary>
    /// <param name="area">The area.</param>
    public static AreaDraft Of(RegisteredArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new AreaDraft { Name = area.Name, ParentId = area.ParentId, Stands = area.Stands, Codes = area.Codes, Aliases = area.Aliases };
    }
}
