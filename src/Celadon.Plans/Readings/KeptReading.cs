namespace Celadon.Plans.Readings;

// Inside the namespace: outside, the name would mean a namespace of the Open XML library.
using Celadon.PlanReader.Documents;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

/// <summary>A document somebody gave to be read. It is kept for good.</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="FileName">Its name when it was given.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Size">Its length. [byte]</param>
/// <param name="ReceivedAt">When it came first, UTC.</param>
/// <param name="State">How far it was read.</param>
/// <param name="Format">The kind of file; null until it is read.</param>
/// <param name="RefusalCode">Why it could not be read: READ-003; null otherwise.</param>
/// <param name="RefusalMessages">The refusal in words by language (zh-CN, en); empty where it was not refused.</param>
public sealed record KeptReading(
    string Id,
    string FileName,
    string Sha256,
    long Size,
    DateTimeOffset ReceivedAt,
    ReadingState State,
    DocumentFormat? Format,
    string? RefusalCode,
    IReadOnlyDictionary<string, string> RefusalMessages)
{
    /// <summary>The rows whose history is this document's: its own and those of its review. What a step did to each part is the step's.</summary>
    public IReadOnlyList<RecordReference> Records =>
    [
        new("plans_reading", RecordKey.Of(Id)),
        new("plans_reading_content", RecordKey.Of(Id)),
        new("plans_draft", RecordKey.Of(Id)),
        new("plans_draft_step", RecordKey.Of(Id), WithThoseBelow: true),
    ];
}

/// <summary>How far a document was read.</summary>
public enum ReadingState
{
    /// <summary>Kept, not yet read.</summary>
    Reading,

    /// <summary>Its words are kept.</summary>
    Read,

    /// <summary>It cannot be read; the reason is kept.</summary>
    Refused,
}

/// <summary>A kept document with its content.</summary>
/// <param name="Reading">What is known of it.</param>
/// <param name="Bytes">As given.</param>
/// <param name="Words">The words read from it; null until it is read or where it was refused.</param>
public sealed record KeptDocument(KeptReading Reading, ReadOnlyMemory<byte> Bytes, DocumentText? Words);
