namespace Celadon.Plans.Adoption;

/// <summary>One adoption of a plan: the first makes it, each later one amends it.</summary>
internal sealed class AdoptionRow
{
    public required string PlanId { get; init; }

    /// <summary>From 1: the plan's edition.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset AdoptedAt { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>The kept document; null for a plan that came with the program.</summary>
    public string? ReadingId { get; init; }

    public required string FileName { get; init; }

    public required string DocumentSha256 { get; init; }

    /// <summary>From which day on the ledger is seen in this edition.</summary>
    public required DateOnly SeenFrom { get; init; }

    public required int Measures { get; init; }

    public required int Objectives { get; init; }

    public required int Targets { get; init; }

    public required int Deliverables { get; init; }

    public required int Duties { get; init; }

    public required int SafeguardDuties { get; init; }
}

/// <summary>The whole ledger as an adoption left it, apart from the row, so that a list stays light.</summary>
internal sealed class AdoptionImageRow
{
    public required string PlanId { get; init; }

    public required int Number { get; init; }

    /// <summary>See <see cref="LedgerImage"/>.</summary>
    public required string Ledger { get; init; }
}
