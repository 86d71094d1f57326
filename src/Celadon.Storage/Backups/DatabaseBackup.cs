using System.IO.Compression;
using Celadon.Storage.Attachments;
using Celadon.Storage.Failures;
using Celadon.Storage.History.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Backups;

/// <summary>Writes everything of one moment into one file while others go on working.</summary>
/// <remarks>The file fits every kind of database; no table is held in memory. The keys that guard cookies and forms are not in it.</remarks>
public sealed class DatabaseBackup
{
    private readonly CeladonDatabase _database;
    private readonly AttachmentContents _contents;
    private readonly TimeProvider _clock;

    /// <summary>The backup of a database.</summary>
    /// <param name="database">The database, prepared.</param>
    /// <param name="attachmentFolder">The folder of the attachments; null where they lie in the database.</param>
    /// <param name="clock">Says when it is made.</param>
    public DatabaseBackup(CeladonDatabase database, string? attachmentFolder, TimeProvider clock) =>
        (_database, _contents, _clock) = (database, new AttachmentContents(attachmentFolder), clock);

    /// <summary>Writes the archive, so that after a power cut there is either the whole file or none.</summary>
    /// <param name="file">Its path, in a folder that exists; it must not exist itself.</param>
    /// <param name="progress">Told what is being done; null where nobody wants to know.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BackupException">It cannot be made; no file is left.</exception>
    /// <exception cref="StorageException">The database cannot be read; no file is left.</exception>
    public async Task<BackupManifest> WriteAsync(string file, IProgress<BackupStep>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        try
        {
            await using var writing = new WholeFile(file, isPrivate: true);
            BackupManifest manifest;
            using (var archive = new ZipArchive(writing.Stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                manifest = await WriteAsync(archive, progress, cancellation);
                byte[] bytes = manifest.ToBytes();
                archive.Comment = BackupManifest.Seal(bytes);
                await using Stream entry = archive.CreateEntry(BackupManifest.EntryName).Open();
                await entry.WriteAsync(bytes, cancellation);
            }

            writing.Keep();
            return manifest;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new BackupException(BackupFault.Unwritable, file, closed);
        }
        catch (Exception failure) when (failure is not StorageException && StorageFailures.Translate(failure, _database.Path) is { } said)
        {
            throw said;
        }
    }

    private async Task<BackupManifest> WriteAsync(ZipArchive archive, IProgress<BackupStep>? progress, CancellationToken cancellation)
    {
        await using CeladonDb db = _database.Open();
        await using IDbContextTransaction moment = await db.BeginSnapshotAsync(cancellation);
        var parts = new List<BackupPart>();
        var leftOut = new Dictionary<string, string>();
        var tables = new TableWriting(db, archive);
        foreach ((ITable table, string? whyOutside) in BackupModel.Tables(db.Model))
        {
            if (whyOutside is not null)
            {
                leftOut[table.Name] = whyOutside;
                continue;
            }

            progress?.Report(new BackupStep(BackupWork.Writing, table.Name));
            parts.Add(await tables.WriteAsync(table, cancellation));
        }

        progress?.Report(new BackupStep(BackupWork.Writing, "storage_attachment_content"));
        var lost = new List<string>();
        await WriteAttachmentsAsync(db, archive, parts, lost, cancellation);
        return new BackupManifest
        {
            Format = BackupManifest.OurFormat,
            FormatVersion = BackupManifest.NewestVersion,
            Program = typeof(DatabaseBackup).Assembly.GetName().Version!.ToString(3),
            MadeAt = _clock.GetUtcNow(),
            Migration = db.Database.GetMigrations().Last(),
            Head = await HistoryVerification.HeadOfAsync(db, cancellation),
            Parts = parts,
            LeftOut = leftOut,
            LostAttachments = lost,
        };
    }

    private async Task WriteAttachmentsAsync(CeladonDb db, ZipArchive archive, List<BackupPart> parts, List<string> lost, CancellationToken cancellation)
    {
        List<string> hashes = await db.Set<AttachmentRow>().Select(row => row.Sha256).Distinct().OrderBy(hash => hash).ToListAsync(cancellation);
        byte[] chunk = new byte[81920];
        foreach (string hash in hashes)
        {
            await using Stream? content = await _contents.FindAsync(db, hash, cancellation);
            if (content is null || !await AttachmentContents.IsSoundAsync(content, hash, cancellation))
            {
                lost.Add(hash);
                continue;
            }

            // Pictures and packed documents do not get smaller.
            using var part = new PartWriter(archive, ArchiveReading.AttachmentFolder + hash, CompressionLevel.NoCompression);
            while (await content.ReadAsync(chunk, cancellation) is > 0 and int read)
            {
                part.Write(chunk.AsSpan(0, read));
            }

            parts.Add(part.Finish(null, 0));
        }
    }
}
