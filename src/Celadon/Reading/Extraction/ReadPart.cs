using Celadon.PlanReader;

namespace Celadon.Reading.Extraction;

/// <summary>A part of a plan with what was read of it.</summary>
/// <param name="Kind">What sort of part.</param>
/// <param name="Number">As printed; null where it has none.</param>
/// <param name="Title">The heading's words; null where they are ours to say.</param>
/// <param name="Span">Heading and body; for the main targets from the first to the last.</param>
/// <param name="Items">What was read, in reading order, without what belongs inside a target or deliverable.</param>
public sealed record ReadPart(PartKind Kind, string? Number, string? Title, TextSpan Span, IReadOnlyList<ReadItem> Items)
{
    /// <summary>Targets, deliverables and what a safeguard asks, in reading order.</summary>
    public IEnumerable<ReadItem> Demands => Items.Where(item => item is ReadItem.OfTarget or ReadItem.OfDeliverable or ReadItem.OfSafeguard);

    /// <summary>The units' parts.</summary>
    public IReadOnlyList<ReadItem.OfDuty> Duties { get; } = [.. Items.OfType<ReadItem.OfDuty>()];
}

/// <summary>What sort of part of a plan.</summary>
public enum PartKind
{
    /// <summary>The main targets (主要目标).</summary>
    Objectives,

    /// <summary>A numbered measure.</summary>
    Measure,

    /// <summary>An item of the safeguards.</summary>
    Safeguard,
}
