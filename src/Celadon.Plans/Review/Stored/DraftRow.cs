using Celadon.Storage;

namespace Celadon.Plans.Review.Stored;

internal sealed class DraftRow : IRevised
{
    /// <summary>The kept document's.</summary>
    public required string Id { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The adopted plan it amends, as chosen when the review began.</summary>
    public string? Amends { get; set; }

    public string? PlanId { get; set; }

    /// <summary>How many steps were taken, also those taken back.</summary>
    public int Steps { get; set; }

    /// <summary>The highest number a part ever had.</summary>
    public required int LastPart { get; set; }

    public int Revision { get; set; }

    public List<DraftPartRow> Parts { get; init; } = [];

    public List<DraftUnreadRow> Unread { get; init; } = [];

    public List<DraftUnitRow> Units { get; init; } = [];
}

internal sealed class DraftPartRow : IRevised
{
    public string DraftId { get; init; } = "";

    public required int Number { get; init; }

    public int? Parent { get; set; }

    public required DraftPartKind Kind { get; init; }

    public required int SpanStart { get; set; }

    public required int SpanEnd { get; set; }

    /// <summary>See <see cref="DraftJson"/>.</summary>
    public required string Content { get; set; }

    public string? AsRead { get; init; }

    public required DraftPartState State { get; set; }

    public string? Reason { get; set; }

    public int? CameFrom { get; init; }

    public string? ActorId { get; set; }

    public string? ActorName { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public int Revision { get; set; }
}

internal sealed class DraftUnreadRow : IRevised
{
    public string DraftId { get; init; } = "";

    public required int Number { get; init; }

    public required string Words { get; init; }

    public required int SpanStart { get; init; }

    public required int SpanEnd { get; init; }

    public required PlanReader.Ledger.UnreadReason Why { get; init; }

    public required DraftUnreadState State { get; set; }

    public int? Part { get; set; }

    public string? Reason { get; set; }

    public string? ActorId { get; set; }

    public string? ActorName { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public int Revision { get; set; }
}

/// <summary>What somebody who may edit the register said about a unit it does not know.</summary>
internal sealed class DraftUnitRow
{
    public string DraftId { get; init; } = "";

    public required string Name { get; init; }

    /// <summary>The registered unit it means.</summary>
    public required string UnitId { get; set; }

    /// <summary>True where that unit was entered into the register for it.</summary>
    public required bool IsNew { get; set; }

    public required string ActorId { get; set; }

    public required string ActorName { get; set; }

    public required DateTimeOffset DecidedAt { get; set; }
}

/// <summary>A step of the review with what it changed as it was before, so that it can be taken back.</summary>
internal sealed class DraftStepRow
{
    public string DraftId { get; init; } = "";

    public required int Number { get; init; }

    public required string What { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    public required DateTimeOffset DoneAt { get; init; }

    /// <summary>See <see cref="StepImage"/>.</summary>
    public required string Before { get; init; }

    public DateTimeOffset? UndoneAt { get; set; }
}
