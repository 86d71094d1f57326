using Celadon.History;
using Celadon.Organization;
using Celadon.Plans;
using Celadon.Storage;
using Celadon.Storage.Attachments;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Celadon.Tests.History;

/// <summary>The head goes out once a day, by the office's clock, and what went out stays.</summary>
public sealed class HeadExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("celadon-heads-").FullName;
    private readonly HandClock clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private CeladonDatabase Database => CeladonDatabase.InFile(Path.Combine(folder, "celadon.db"), OrganizationModule.Tables, PlansModule.Tables);

    private string Heads => Path.Combine(folder, "heads");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task One_head_a_day_is_written_and_never_written_again()
    {
        Directory.CreateDirectory(Heads);
        using HeadExport export = await ExportAsync();
        await AttachAsync();
        await export.ExportAsync(Cancellation);
        string first = Assert.Single(Directory.GetFiles(Heads));
        Assert.EndsWith("-2026-10-12.txt", first, StringComparison.Ordinal);
        string kept = await File.ReadAllTextAsync(first, Cancellation);
        Assert.Equal(await HistoryVerification.HeadOfAsync(Database, Cancellation), await HeadFile.ReadAsync(first, Cancellation));
        await AttachAsync();
        await export.ExportAsync(Cancellation);
        Assert.Equal(kept, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Heads)), Cancellation));
        clock.Now = clock.Now.AddDays(1);
        await export.ExportAsync(Cancellation);
        Assert.Equal(2, Directory.GetFiles(Heads).Length);
        Assert.Equal(2, (await HeadFile.ReadAsync(Directory.GetFiles(Heads).Order().Last(), Cancellation))!.Number);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_until_it_can()
    {
        using HeadExport export = await ExportAsync();
        await AttachAsync();
        await export.ExportAsync(Cancellation);
        Assert.Equal("HIST-006", export.Failure);
        Directory.CreateDirectory(Heads);
        await export.ExportAsync(Cancellation);
        Assert.Null(export.Failure);
        Assert.Single(Directory.GetFiles(Heads));
    }

    [Fact]
    public async Task The_job_tries_again_by_itself_as_time_goes_on()
    {
        using HeadExport export = await ExportAsync();
        await AttachAsync();
        await export.StartAsync(Cancellation);
        await clock.TimerMade.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
        using var written = new FileSystemWatcher(Directory.CreateDirectory(Heads).FullName);
        var seen = new TaskCompletionSource();
        written.Renamed += (_, _) => seen.TrySetResult();
        written.EnableRaisingEvents = true;
        clock.Now = clock.Now.AddDays(1);
        clock.Tick();
        await seen.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
        Assert.EndsWith("-2026-10-13.txt", Assert.Single(Directory.GetFiles(Heads)), StringComparison.Ordinal);
        await export.StopAsync(Cancellation);
    }

    private async Task<HeadExport> ExportAsync()
    {
        await Database.PrepareAsync(Cancellation);
        return new HeadExport(Database, Heads, clock, NullLogger<HeadExport>.Instance);
    }

    private async Task AttachAsync()
    {
        using var content = new MemoryStream("words"u8.ToArray());
        var store = new AttachmentStore(Database, null, clock, NullLogger<AttachmentStore>.Instance);
        Assert.NotNull((await store.StoreAsync(Act.OfSystem("test", "plans.attach"), "a.txt", content, Cancellation)).Attachment);
    }

    /// <summary>A clock that goes when it is told to.</summary>
    private sealed class HandClock : TimeProvider
    {
        private TimerCallback? callback;
        private object? state;

        // 23:30 in UTC is already the next day in the office.
        public DateTimeOffset Now { get; set; } = new(2026, 10, 11, 23, 30, 0, TimeSpan.Zero);

        public TaskCompletionSource TimerMade { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (this.callback, this.state) = (callback, state);
            TimerMade.TrySetResult();
            return new HandTimer();
        }

        public void Tick() => callback!(state);

        private sealed class HandTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
