using Celadon.Organization.Units;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Organization.People;

/// <summary>A person who works at a unit.</summary>
/// <param name="Id">Given once and never to another person.</param>
/// <param name="Name">The name.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Position">The position there; null where unknown.</param>
public sealed record Person(string Id, string Name, RegisteredUnit Unit, string? Position)
{
    /// <summary>What a form for the person holds.</summary>
    public required PersonDraft Draft { get; init; }

    /// <summary>What the person is liaison of.</summary>
    public required IReadOnlyList<Liaison> Liaisons { get; init; }

    /// <summary>True where the reader may change it.</summary>
    public required bool IsEditable { get; init; }

    /// <summary>How often the record was changed.</summary>
    public required int Revision { get; init; }

    /// <summary>The rows whose history is this person's.</summary>
    public IReadOnlyList<RecordReference> Records => [new("organization_person", RecordKey.Of(Id)), .. Liaisons.Select(liaison => new RecordReference("organization_liaison", RecordKey.Of(liaison.Id)))];
}

/// <summary>Somebody who answers for a unit's messages and reports (联络员).</summary>
/// <param name="Id">Of this appointment.</param>
/// <param name="Rank">First or deputy.</param>
/// <param name="Days">The days of it.</param>
/// <param name="Unit">The unit it is for.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Position">The person's unit and position.</param>
public sealed record Liaison(string Id, LiaisonRank Rank, Validity Days, RegisteredUnit Unit, string PersonId, string Name, string Position)
{
    /// <summary>The telephone number; null where unknown, or where the reader is neither of the office nor of the person's unit.</summary>
    public string? Phone { get; init; }
}

/// <summary>Who is asked first.</summary>
public enum LiaisonRank
{
    /// <summary>The unit's liaison.</summary>
    First,

    /// <summary>Whoever stands in.</summary>
    Deputy,
}

/// <summary>Which people are looked for; all conditions hold together.</summary>
/// <param name="Text">Part of a name or position; null for any.</param>
/// <param name="UnitId">The unit they work at; null for any.</param>
/// <param name="IsLiaison">True for the liaisons of the day only.</param>
/// <param name="IsWithFormer">True to list those too who do not serve on the day.</param>
public sealed record PersonFilter(string? Text = null, string? UnitId = null, bool IsLiaison = false, bool IsWithFormer = false);
