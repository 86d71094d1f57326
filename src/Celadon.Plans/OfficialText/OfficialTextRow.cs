namespace Celadon.Plans.OfficialText;

// Inside the namespace: outside, the name would mean a namespace of the Open XML library.
using Celadon.PlanReader.Documents;

/// <summary>The document that filled in the sentences, word for word.</summary>
internal sealed class OfficialTextRow
{
    public string PlanId { get; init; } = "";

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required DocumentFormat Format { get; init; }

    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>The document's words, what a page puts around them taken out.</summary>
    public required string Text { get; init; }
}

/// <summary>A sentence or a measure's whole text out of the official text, found by the hash of its folded characters.</summary>
internal sealed class SentenceRow
{
    public string PlanId { get; init; } = "";

    public required string Sha256 { get; init; }

    public required string Text { get; init; }
}
