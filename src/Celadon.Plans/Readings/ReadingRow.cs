namespace Celadon.Plans.Readings;

// Inside the namespace: outside, the name would mean a namespace of the Open XML library.
using Celadon.PlanReader.Documents;

internal sealed class ReadingRow
{
    public required string Id { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required ReadingState State { get; set; }

    public DocumentFormat? Format { get; set; }

    public string? RefusalCode { get; set; }

    public string? RefusalChinese { get; set; }

    public string? RefusalEnglish { get; set; }
}

/// <summary>The bytes as given and the words read from them, apart from the row, so that a list stays light.</summary>
internal sealed class ReadingContentRow
{
    public required string ReadingId { get; init; }

    public required byte[] Bytes { get; init; }

    public string? Text { get; set; }

    /// <summary>The tables' spans as JSON; null until read.</summary>
    public string? Tables { get; set; }
}
