using Celadon.Organization.Units;

namespace Celadon.Organization.People;

/// <summary>A person as somebody writes them down, before it is checked.</summary>
public sealed record PersonDraft
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The unit the person works at.</summary>
    public string UnitId { get; init; } = "";

    /// <summary>The position there; null where unknown.</summary>
    public string? Position { get; init; }

    /// <summary>The telephone number; null where unknown.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address; null where unknown.</summary>
    public string? Email { get; init; }

    /// <summary>Name of the account the person signs in with; null where there is none.</summary>
    public string? UserName { get; init; }

    /// <summary>The days the person works there.</summary>
    public Validity Serves { get; init; }
}
