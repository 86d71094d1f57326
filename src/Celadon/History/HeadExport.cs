using System.Globalization;
using Celadon.Organization.Offices;
using Celadon.Storage;
using Celadon.Storage.History.Verification;

namespace Celadon.History;

/// <summary>Writes the head of the history into a folder outside the system, a file a day.</summary>
/// <remarks>A file that is there is never written again: a head that was kept stays as it was kept.</remarks>
internal sealed partial class HeadExport(CeladonDatabase database, string folder, TimeProvider clock, ILogger<HeadExport> log) : BackgroundService
{
    private const string FailedCode = "HIST-006";

    // Often enough that a folder which is away for a while loses no day.
    internal static readonly TimeSpan Rhythm = TimeSpan.FromMinutes(15);

    /// <summary>Why the last try failed; null where it did not.</summary>
    internal string? Failure { get; private set; }

    /// <summary>Writes today's head where it is not written yet and there is an entry.</summary>
    internal async Task ExportAsync(CancellationToken cancellation)
    {
        try
        {
            if (await HistoryVerification.HeadOfAsync(database, cancellation) is { } head)
            {
                string path = Path.Combine(folder, FileName(head, Today));
                if (!File.Exists(path))
                {
                    await HeadFile.WriteAsync(path, head, cancellation);
                }
            }

            Failure = null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StorageException)
        {
            Failure = FailedCode;
            LogFailed(log, FailedCode, folder, failure.Message);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ExportAsync(stoppingToken);
        using var timer = new PeriodicTimer(Rhythm, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ExportAsync(stoppingToken);
        }
    }

    /// <summary>Several databases may share a folder.</summary>
    internal static string FileName(ChainHead head, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"celadon-head-{head.Database[..8]}-{day:yyyy-MM-dd}.txt");

    private DateOnly Today => OfficeClock.DayOf(clock.GetUtcNow());

    [LoggerMessage(Level = LogLevel.Error, Message = "{Code} The head of the history cannot be written into {Folder}; it is tried again every quarter of an hour. The system says: {Reason}")]
    private static partial void LogFailed(ILogger log, string code, string folder, string reason);
}
