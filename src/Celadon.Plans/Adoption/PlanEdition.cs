namespace Celadon.Plans.Adoption;

/// <summary>One adoption of a plan. The first makes the ledger; each later one amends it, and the former stays readable.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Number">From 1.</param>
/// <param name="AdoptedAt">When, UTC.</param>
/// <param name="AdoptedBy">Who.</param>
/// <param name="ReadingId">The kept document; null for a plan that came with the program.</param>
/// <param name="FileName">The document's file.</param>
/// <param name="Sha256">SHA-256 of the document's bytes, lower-case hexadecimal.</param>
/// <param name="SeenFrom">From which as-of day on the ledger is seen in this edition; days before the first see the first.</param>
/// <param name="Measures">Measures in force.</param>
/// <param name="Objectives">Main targets in force.</param>
/// <param name="Targets">Targets of measures in force.</param>
/// <param name="Deliverables">Deliverables in force.</param>
/// <param name="Duties">Units' parts in measures in force.</param>
/// <param name="SafeguardDuties">What the safeguards in force ask.</param>
public sealed record PlanEdition(
    string PlanId,
    int Number,
    DateTimeOffset AdoptedAt,
    string AdoptedBy,
    string? ReadingId,
    string FileName,
    string Sha256,
    DateOnly SeenFrom,
    int Measures,
    int Objectives,
    int Targets,
    int Deliverables,
    int Duties,
    int SafeguardDuties);

/// <summary>What came of an adoption.</summary>
/// <param name="Edition">The edition made; null where something hindered it.</param>
/// <param name="Obstacles">What hinders it; empty where it was done.</param>
public sealed record AdoptionOutcome(PlanEdition? Edition, IReadOnlyList<AdoptionObstacle> Obstacles);
