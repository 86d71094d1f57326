using System.Threading.Channels;
using Celadon.Organization.Permissions;
using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.Plans;
using Celadon.Plans.Readings;
using Celadon.Reading.Extraction;

namespace Celadon.Reading;

/// <summary>Reads kept documents one after another, beside the pages, and holds what was read last at hand.</summary>
/// <remarks>What is kept are a document's words; the plan is read from them anew, so a better reader reads old documents better.</remarks>
internal sealed partial class ReadingDesk(PlansModule plans, TimeProvider clock, ILogger<ReadingDesk> log) : BackgroundService
{
    // Enough for a few clerks at once; a long plan takes some hundred bytes a character.
    private const int MostAtHand = 6;

    private static readonly Actor Self = Actor.OfMachine("reader");

    private readonly Channel<ReadingJob> queue = Channel.CreateUnbounded<ReadingJob>();
    private readonly LinkedList<ReadingJob> jobs = new();   // the one asked for last comes first
    private readonly Lock desk = new();

    /// <summary>Keeps a document and has it read.</summary>
    public async Task<KeptReading> TakeAsync(Actor actor, string fileName, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        KeptReading kept = await plans.KeepReadingAsync(actor, fileName, content, cancellation);
        Ask(kept.Id);
        return kept;
    }

    /// <summary>The work on a kept document: under way, done, or begun by this call.</summary>
    public ReadingJob Ask(string id)
    {
        lock (desk)
        {
            ReadingJob? job = jobs.FirstOrDefault(job => job.Id == id);
            if (job is null || job.Done.IsFaulted)
            {
                Forget(job);
                job = new ReadingJob(id, clock.GetUtcNow());
                queue.Writer.TryWrite(job);
            }
            else
            {
                jobs.Remove(job);
            }

            jobs.AddFirst(job);
            while (jobs.Count > MostAtHand && jobs.Last is { Value: { Done.IsCompleted: true } oldest })
            {
                jobs.Remove(oldest);
            }

            return job;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TakeUpAsync(stoppingToken);
            await foreach (ReadingJob job in queue.Reader.ReadAllAsync(stoppingToken))
            {
                await DoAsync(job, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what it leaves unread is taken up when it starts again.
        }
    }

    private async Task TakeUpAsync(CancellationToken cancellation)
    {
        foreach (KeptReading kept in await plans.ReadingsAsync(Self, cancellation))
        {
            if (kept.State == ReadingState.Reading)
            {
                Ask(kept.Id);
            }
        }
    }

    private async Task DoAsync(ReadingJob job, CancellationToken cancellation)
    {
        try
        {
            job.End(await Work(job, cancellation));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The page that waits for it shows the failure; the next document is read all the same.
            LogFailure(log, job.Id, failure);
            job.Fail(failure);
        }
    }

    private async Task<ReadPlan?> Work(ReadingJob job, CancellationToken cancellation)
    {
        job.Open();
        KeptDocument? kept = await plans.ReadingAsync(Self, job.Id, cancellation);
        if (kept is null)
        {
            return null;
        }

        if (kept.Words is null)
        {
            DocumentOpening opening = await Task.Run(() => DocumentOpener.Open(kept.Bytes, kept.Reading.FileName), cancellation);
            if (opening.Refusal is { } refusal)
            {
                await plans.RecordRefusalAsync(job.Id, refusal.Code, refusal.Message("zh-CN"), refusal.Message("en"), cancellation);
                return null;
            }

            ReadPlan plan = await Read(job, opening.Text!, cancellation);
            await plans.RecordReadingAsync(job.Id, opening.Text!, cancellation);
            return plan;
        }

        return await Read(job, kept.Words, cancellation);
    }

    private static Task<ReadPlan> Read(ReadingJob job, DocumentText document, CancellationToken cancellation)
    {
        job.Read(document);
        return Task.Run(() => new ReadPlan(ActionPlanReader.Read(document)), cancellation);
    }

    private void Forget(ReadingJob? job)
    {
        if (job is not null)
        {
            jobs.Remove(job);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The document {Id} could not be read.")]
    private static partial void LogFailure(ILogger log, string id, Exception failure);
}
