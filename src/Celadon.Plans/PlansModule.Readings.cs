using Celadon.Organization.Permissions;
using Celadon.PlanReader.Documents;
using Celadon.Plans.Readings;

namespace Celadon.Plans;

public sealed partial class PlansModule
{
    /// <summary>Keeps a document that is to be read, in the name of whoever brought it. The same bytes again are the same entry.</summary>
    /// <exception cref="NotPermittedException">The person may not review plans.</exception>
    public Task<KeptReading> KeepReadingAsync(Actor actor, string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.ReviewPlans);
        return _readings.KeepAsync(actor, fileName, content, cancellation);
    }

    /// <summary>Records the words read from a kept document: the program's own work, whoever brought it.</summary>
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
    /// <exception cref="NotPermittedException">The person may not read plans.</exception>
    public Task<IReadOnlyList<KeptReading>> ReadingsAsync(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.ReadPlans);
        return _readings.ListAsync(cancellation);
    }

    /// <summary>A kept document with its bytes and words.</summary>
    /// <returns>Null where there is no such document.</returns>
    /// <exception cref="NotPermittedException">The person may not read plans.</exception>
    public Task<KeptDocument?> ReadingAsync(Actor actor, string readingId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        actor.Require(Permission.ReadPlans);
        return _readings.FindAsync(readingId, cancellation);
    }
}
