using Celadon.PlanReader.Documents;
using Celadon.Reading.Extraction;

namespace Celadon.Reading;

/// <summary>The work on one kept document, from the queue to the plan that can be looked at.</summary>
/// <param name="Id">The kept document.</param>
/// <param name="Since">When it was asked for.</param>
public sealed record ReadingJob(string Id, DateTimeOffset Since)
{
    private readonly TaskCompletionSource<ReadPlan?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What is being done.</summary>
    public ReadingStage Stage { get; private set; }

    /// <summary>Length of the text, once it is known. [UTF-16 code units]</summary>
    public int? Characters { get; private set; }

    /// <summary>The plan, once it is read; null where the document was refused.</summary>
    public Task<ReadPlan?> Done => done.Task;

    internal void Open() => Stage = ReadingStage.Opening;

    internal void Read(DocumentText document) => (Stage, Characters) = (ReadingStage.Reading, document.Text.Length);

    internal void End(ReadPlan? plan) => done.SetResult(plan);

    internal void Fail(Exception failure) => done.SetException(failure);
}

/// <summary>What is being done with a document.</summary>
public enum ReadingStage
{
    /// <summary>Others come first.</summary>
    Waiting,

    /// <summary>Its words are taken out of the file.</summary>
    Opening,

    /// <summary>The words are read as a plan.</summary>
    Reading,
}
