using Celadon.Storage.Attachments;

namespace Celadon.Storage.History.Verification;

/// <summary>What the verification of the history found.</summary>
public sealed record HistoryVerdict
{
    /// <summary>The end of the chain; null where there is no entry.</summary>
    public required ChainHead? Head { get; init; }

    /// <summary>How many entries were looked at.</summary>
    public required long Entries { get; init; }

    /// <summary>How many rows were compared.</summary>
    public required long Rows { get; init; }

    /// <summary>The first place where the chain does not hold; null where it holds.</summary>
    public required BrokenLink? FirstBroken { get; init; }

    /// <summary>The first rows that differ; not more than <see cref="RowComparison.MostNamed"/>.</summary>
    public required IReadOnlyList<RowDifference> Differences { get; init; }

    /// <summary>How many rows differ.</summary>
    public required long DifferenceCount { get; init; }

    /// <summary>How many attachments were looked at.</summary>
    public required long Attachments { get; init; }

    /// <summary>The first attachments whose content is not what was stored.</summary>
    public required IReadOnlyList<AttachmentFault> AttachmentFaults { get; init; }

    /// <summary>How many attachments' content is not what was stored.</summary>
    public required long AttachmentFaultCount { get; init; }

    /// <summary>The heads given, each with its answer.</summary>
    public required IReadOnlyList<HeadComparison> Heads { get; init; }

    /// <summary>True where the chain holds, every row and attachment is as it says, and it agrees with every head.</summary>
    public bool IsWhole => FirstBroken is null && DifferenceCount == 0 && AttachmentFaultCount == 0 && Heads.All(head => head.Answer == HeadAnswer.Same);
}
