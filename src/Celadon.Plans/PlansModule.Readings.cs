using Celadon.PlanReader.Documents;
using Celadon.Plans.Readings;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>Keeps a document that is to be read. The same bytes again are the same entry.</summary>
    public Task<KeptReading> KeepReadingAsync(string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation = default) =>
        _readings.KeepAsync(fileName, content, cancellation);

    /// <summary>Records the words read from a kept document.</summary>
    /// <returns>Null where there is no such document.</returns>
    public Task<KeptReading?> RecordReadingAsync(string readingId, DocumentText words, CancellationToken cancellation = default) =>
        _readings.RecordTextAsync(readingId, words, cancellation);

    /// <summary>Records that a kept document cannot be read.</summary>
    /// <param name="readingId">The document.</param>
    /// <param name="code">The refusal's stable code.</param>
    /// <param name="chinese">The refusal in Chinese.</param>
    /// <param name="english">The refusal in English.</param>
    /// <param name="cancellation">Stops the recording.</param>
    /// <returns>Null where there is no such document.</returns>
    public Task<KeptReading?> RecordRefusalAsync(string readingId, string code, string chinese, string english, CancellationToken cancellation = default) =>
        _readings.RecordRefusalAsync(readingId, code, chinese, english, cancellation);

    /// <summary>All kept documents, the latest first.</summary>
    public Task<IReadOnlyList<KeptReading>> ReadingsAsync(CancellationToken cancellation = default) => _readings.ListAsync(cancellation);

    /// <summary>A kept document with its bytes and words.</summary>
    /// <returns>Null where there is no such document.</returns>
    public Task<KeptDocument?> ReadingAsync(string readingId, CancellationToken cancellation = default) => _readings.FindAsync(readingId, cancellation);
}
