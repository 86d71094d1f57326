using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>A target, deliverable, objective or safeguard duty.</summary>
internal sealed class ItemRow
{
    public string PlanId { get; init; } = "";

    public required string Code { get; init; }

    public required int Position { get; set; }

    public required LedgerItemKind Kind { get; set; }

    /// <summary>The measure's or safeguard's code; null for an objective.</summary>
    public string? ParentCode { get; set; }

    public required string Clause { get; set; }

    public required string Heading { get; set; }

    public required string Label { get; set; }

    public DeliverableKind? DeliverableKind { get; set; }

    public string? Who { get; set; }

    public string? Modality { get; set; }

    public string? AlternativeGroup { get; set; }

    public FigurePart? Figure { get; set; }

    public DeadlinePart? Deadline { get; set; }

    public required int SentenceOrdinal { get; set; }

    public required string SentenceSha256 { get; set; }

    public required int MarkStart { get; set; }

    public required int MarkEnd { get; set; }

    /// <summary>Number of the adoption that took it out of the plan; null while it is in force. It is never deleted: what was reported stays with it.</summary>
    public int? WithdrawnBy { get; set; }

    public List<ConditionRow> Conditions { get; init; } = [];
}

internal sealed class FigurePart
{
    public required string Metric { get; init; }

    public string? Scope { get; init; }

    public required TargetForm Form { get; init; }

    public required Comparison Comparison { get; init; }

    public decimal? Number { get; init; }

    public decimal? UpperNumber { get; init; }

    public string? Grade { get; init; }

    public required string Unit { get; init; }

    public string? Word { get; init; }

    public int? BaseYear { get; init; }

    public Period? Per { get; init; }
}

internal sealed class DeadlinePart
{
    public required string Raw { get; init; }

    public required DeadlineKind Kind { get; init; }

    public DateOnly? Date { get; init; }

    public Period? Every { get; init; }

    public required bool IsInherited { get; init; }

    public int? MarkStart { get; init; }

    public int? MarkEnd { get; init; }
}

internal sealed class ConditionRow
{
    public string PlanId { get; init; } = "";

    public string ItemCode { get; init; } = "";

    public required int Position { get; init; }

    public required string Subject { get; init; }

    public required Comparison Comparison { get; init; }

    public required string Figure { get; init; }

    public required string Unit { get; init; }

    public Period? Per { get; init; }

    public required int MarkStart { get; init; }

    public required int MarkEnd { get; init; }
}
