using Celadon.Organization.Units;

namespace Celadon.Organization.People;

/// <summary>An appointment as liaison as somebody writes it down, before it is checked.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Rank">First or deputy.</param>
/// <param name="Days">The days of it.</param>
public sealed record LiaisonDraft(string PersonId, LiaisonRank Rank, Validity Days);
