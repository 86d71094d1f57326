using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Celadon.Storage.Backups;

/// <summary>An archive that was opened for restoring.</summary>
internal sealed class ArchiveReading : IDisposable
{
    internal const string TableFolder = "tables/";
    internal const string AttachmentFolder = "attachments/";

    private readonly ZipArchive _archive;

    private ArchiveReading(ZipArchive archive, string file, BackupManifest manifest) => (_archive, File, Manifest) = (archive, file, manifest);

    internal string File { get; }

    internal BackupManifest Manifest { get; }

    /// <summary>Opens an archive of ours that this program can restore.</summary>
    /// <exception cref="BackupException">It is none.</exception>
    internal static ArchiveReading Open(string file, string ourMigration)
    {
        ZipArchive archive = OpenArchive(file);
        try
        {
            return new ArchiveReading(archive, file, ManifestOf(archive, file, ourMigration));
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            archive.Dispose();
            throw new BackupException(BackupFault.Damaged, file, damage);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Reads every part and compares it with what the manifest says.</summary>
    /// <exception cref="BackupException">Something differs.</exception>
    internal async Task CheckAsync(IProgress<BackupStep>? progress, CancellationToken cancellation)
    {
        foreach (BackupPart part in Manifest.Parts)
        {
            progress?.Report(new BackupStep(BackupWork.Checking, part.Name));
            try
            {
                await using Stream content = Open(part);
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) != part.Sha256)
                {
                    throw new BackupException(BackupFault.Damaged, part.Name);
                }
            }
            catch (Exception damage) when (IsDamage(damage))
            {
                throw new BackupException(BackupFault.Damaged, part.Name, damage);
            }
        }
    }

    internal Stream Open(BackupPart part) => _archive.GetEntry(part.Name)?.Open() ?? throw new BackupException(BackupFault.Damaged, part.Name);

    /// <summary>The lines of a table's part.</summary>
    internal async IAsyncEnumerable<string?[]> LinesAsync(BackupPart part)
    {
        await using Stream content = Open(part);
        using var lines = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        while (await lines.ReadLineAsync() is { } line)
        {
            yield return JsonSerializer.Deserialize<string?[]>(line) ?? throw new BackupException(BackupFault.Damaged, part.Name);
        }
    }

    public void Dispose() => _archive.Dispose();

    // What the framework says of an archive depends on which byte is another.
    private static bool IsDamage(Exception failure) =>
        failure is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    private static ZipArchive OpenArchive(string file)
    {
        FileStream stream;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new BackupException(BackupFault.Unreadable, file, closed);
        }

        Span<byte> head = stackalloc byte[4];
        bool isArchive = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("PK\x03\x04"u8);
        stream.Position = 0;
        try
        {
            return isArchive ? new ZipArchive(stream, ZipArchiveMode.Read) : throw new BackupException(BackupFault.Foreign, file);
        }
        catch (Exception failure)
        {
            stream.Dispose();
            throw IsDamage(failure) ? new BackupException(BackupFault.Damaged, file, failure) : failure;
        }
    }

    private static BackupManifest ManifestOf(ZipArchive archive, string file, string ourMigration)
    {
        using Stream? entry = archive.GetEntry(BackupManifest.EntryName)?.Open();
        if (entry is null || !archive.Entries.Any(part => part.FullName.StartsWith(TableFolder, StringComparison.Ordinal)))
        {
            throw new BackupException(BackupFault.Foreign, file);
        }

        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        BackupManifest? manifest = BackupManifest.Read(bytes.ToArray());
        return manifest switch
        {
            null => throw new BackupException(BackupFault.Damaged, BackupManifest.EntryName),
            { Format: not BackupManifest.OurFormat } => throw new BackupException(BackupFault.Foreign, file),
            { FormatVersion: > BackupManifest.NewestVersion } => throw new BackupException(BackupFault.Newer, file),
            // Their names begin with the time they were made.
            _ when string.CompareOrdinal(manifest.Migration, ourMigration) > 0 => throw new BackupException(BackupFault.Newer, file),
            _ when manifest.Migration != ourMigration => throw new BackupException(BackupFault.Older, file),
            _ when archive.Comment != BackupManifest.Seal(bytes.ToArray()) => throw new BackupException(BackupFault.Damaged, BackupManifest.EntryName),
            _ => manifest,
        };
    }
}
