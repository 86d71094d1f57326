using System.Data.Common;
using System.Text.Json;
using Celadon.Storage.Attachments;
using Celadon.Storage.Failures;
using Celadon.Storage.History;
using Celadon.Storage.History.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Backups;

/// <summary>Puts a backup into a place where no data are, whatever kind of database made it.</summary>
public sealed class DatabaseRestore
{
    private readonly CeladonDatabase _database;
    private readonly string? _attachmentFolder;

    /// <summary>The restore into a database.</summary>
    /// <param name="database">The place: nothing there yet, or tables without a row.</param>
    /// <param name="attachmentFolder">The folder for the attachments; null puts them into the database.</param>
    public DatabaseRestore(CeladonDatabase database, string? attachmentFolder) => (_database, _attachmentFolder) = (database, attachmentFolder);

    /// <summary>Checks the archive, restores it all or nothing, and verifies the history of what was restored.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="progress">Told what is being done; null where nobody wants to know.</param>
    /// <param name="verifying">Told what the verification does; null where nobody wants to know.</param>
    /// <param name="cancellation">Stops it; nothing is restored then.</param>
    /// <exception cref="BackupException">It is refused; the place is as empty as before.</exception>
    /// <exception cref="StorageException">The place cannot be used.</exception>
    public async Task<HistoryVerdict> RunAsync(
        string file, IProgress<BackupStep>? progress = null, IProgress<VerificationStep>? verifying = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        string ourMigration;
        await using (CeladonDb db = _database.Open())
        {
            ourMigration = db.Database.GetMigrations().Last();
        }

        ChainHead? head;
        using (ArchiveReading archive = ArchiveReading.Open(file, ourMigration))
        {
            await archive.CheckAsync(progress, cancellation);
            RefuseFullFolder();
            bool wasMissing = !_database.Exists;
            try
            {
                await FillAsync(archive, progress, cancellation);
            }
            catch (Exception failure)
            {
                if (wasMissing)
                {
                    _database.RemoveUnfilled();
                }

                if (failure is not StorageException && StorageFailures.Translate(failure, _database.Path) is { } said)
                {
                    throw said;
                }

                throw;
            }

            head = archive.Manifest.Head;
        }

        return await new HistoryVerification(_database, _attachmentFolder).RunAsync(head is null ? [] : [head], verifying, cancellation);
    }

    private async Task FillAsync(ArchiveReading archive, IProgress<BackupStep>? progress, CancellationToken cancellation)
    {
        await _database.PrepareAsync(cancellation);
        await using CeladonDb db = _database.Open();
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        await RefuseFullDatabaseAsync(db, cancellation);
        await db.DeferForeignKeysAsync(cancellation);
        var tables = new TableFilling(db, archive);
        var contents = new AttachmentContents(_attachmentFolder);
        foreach (BackupPart part in archive.Manifest.Parts)
        {
            progress?.Report(new BackupStep(BackupWork.Restoring, part.Name));
            try
            {
                await (part.Table is null ? PutAttachmentAsync(db, contents, archive, part, cancellation) : tables.FillAsync(part, cancellation));
            }
            catch (Exception damage) when (damage is FormatException or JsonException or InvalidOperationException or OverflowException or InvalidDataException)
            {
                throw new BackupException(BackupFault.Damaged, part.Name, damage);
            }
            catch (DbException refused) when (StorageFailures.Translate(refused, _database.Path) is null)
            {
                throw new BackupException(BackupFault.Unfit, part.Name, refused);
            }
        }

        try
        {
            await db.CheckForeignKeysAsync(cancellation);
            await whole.CommitAsync(cancellation);
        }
        catch (DbException refused) when (StorageFailures.Translate(refused, _database.Path) is null)
        {
            throw new BackupException(BackupFault.Unfit, archive.File, refused);
        }
    }

    private static async Task PutAttachmentAsync(
        CeladonDb db, AttachmentContents contents, ArchiveReading archive, BackupPart part, CancellationToken cancellation)
    {
        await using FileStream aside = AttachmentStore.Aside();
        await using (Stream content = archive.Open(part))
        {
            await content.CopyToAsync(aside, cancellation);
        }

        await contents.PutAsync(db, part.Name[ArchiveReading.AttachmentFolder.Length..], aside, cancellation);
        await db.SaveOutsideHistoryAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private void RefuseFullFolder()
    {
        if (_attachmentFolder is not null && Directory.Exists(_attachmentFolder) && Directory.EnumerateFileSystemEntries(_attachmentFolder).Any())
        {
            throw new BackupException(BackupFault.NotEmpty, _attachmentFolder);
        }
    }

    private async Task RefuseFullDatabaseAsync(CeladonDb db, CancellationToken cancellation)
    {
        var reading = new RowReading(db);
        foreach ((ITable table, _) in BackupModel.Tables(db.Model).Where(one => one.WhyOutside is null))
        {
            await using var command = reading.Command($"{reading.Select(ChainedTable.Of(table))} LIMIT 1");
            if (await command.ExecuteScalarAsync(cancellation) is not null)
            {
                throw new BackupException(BackupFault.NotEmpty, _database.Path);
            }
        }
    }
}
