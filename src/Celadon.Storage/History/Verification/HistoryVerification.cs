using Celadon.Storage.Attachments;
using Celadon.Storage.Failures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.History.Verification;

/// <summary>Proves the history: every entry tied to the one before it, every row as its latest entry says.</summary>
/// <remarks>All of it is read as of one moment, past whatever would mend it on the way; what is held in memory does not grow with it.</remarks>
public sealed class HistoryVerification
{
    private readonly CeladonDatabase _database;
    private readonly AttachmentContents _contents;

    /// <summary>The verification of a database.</summary>
    /// <param name="database">The database, prepared.</param>
    /// <param name="attachmentFolder">The folder of the attachments; null where they lie in the database.</param>
    public HistoryVerification(CeladonDatabase database, string? attachmentFolder = null) =>
        (_database, _contents) = (database, new AttachmentContents(attachmentFolder));

    /// <summary>Looks at every entry and every row.</summary>
    /// <param name="heads">Heads kept outside the system, to compare with.</param>
    /// <param name="progress">Told what is being done; null where nobody wants to know.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public async Task<HistoryVerdict> RunAsync(
        IReadOnlyList<ChainHead> heads, IProgress<VerificationStep>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(heads);
        try
        {
            return await LookAsync(heads, progress, cancellation);
        }
        catch (Exception failure) when (failure is not StorageException && StorageFailures.Translate(failure, _database.Path) is { } said)
        {
            throw said;
        }
    }

    private async Task<HistoryVerdict> LookAsync(IReadOnlyList<ChainHead> heads, IProgress<VerificationStep>? progress, CancellationToken cancellation)
    {
        await using CeladonDb db = _database.Open();
        await using IDbContextTransaction moment = await db.BeginSnapshotAsync(cancellation);
        var walk = new ChainWalk(heads);
        await walk.RunAsync(db, progress, cancellation);
        var rows = new RowComparison(db, progress);
        await rows.RunAsync(cancellation);
        var attachments = new AttachmentComparison(db, _contents, progress);
        await attachments.RunAsync(cancellation);
        return new HistoryVerdict
        {
            Head = walk.Head,
            Entries = walk.Entries,
            Rows = rows.Rows,
            FirstBroken = walk.FirstBroken,
            Differences = rows.Differences,
            DifferenceCount = rows.DifferenceCount,
            Attachments = attachments.Attachments,
            AttachmentFaults = attachments.Faults,
            AttachmentFaultCount = attachments.FaultCount,
            Heads = walk.Compare(heads),
        };
    }

    /// <summary>The end of the chain as it stands, without looking at the rest; null where there is no entry.</summary>
    /// <param name="database">The database, prepared.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<ChainHead?> HeadOfAsync(CeladonDatabase database, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction moment = await db.BeginSnapshotAsync(cancellation);
        return await HeadOfAsync(db, cancellation);
    }

    internal static async Task<ChainHead?> HeadOfAsync(CeladonDb db, CancellationToken cancellation)
    {
        IQueryable<HistoryRow> entries = db.Set<HistoryRow>().AsNoTracking().OrderBy(entry => entry.Number);
        return await entries.FirstOrDefaultAsync(cancellation) is { } first && await entries.LastAsync(cancellation) is { } last
            ? new ChainHead(first.Hash, last.Number, last.Hash, last.At)
            : null;
    }
}
