using System.Security.Cryptography;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Celadon.Storage.Attachments;

/// <summary>Files attached to records. Who may see one is a question for the record it belongs to, not for this store.</summary>
public sealed partial class AttachmentStore
{
    /// <summary>The most that is accepted unless said otherwise. [bytes]</summary>
    public const long UsualLimit = 50L * 1024 * 1024;

    private readonly CeladonDatabase _database;
    private readonly AttachmentContents _contents;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly long _limit;

    /// <summary>The store over its database.</summary>
    /// <param name="database">The database, prepared.</param>
    /// <param name="folder">The one folder for the contents; null keeps them in the database.</param>
    /// <param name="clock">Says when something is attached.</param>
    /// <param name="log">Told of refused files, never of their names or contents.</param>
    /// <param name="limit">The most that is accepted. [bytes]</param>
    public AttachmentStore(CeladonDatabase database, string? folder, TimeProvider clock, ILogger<AttachmentStore> log, long limit = UsualLimit) =>
        (_database, _contents, _clock, _log, _limit) = (database, new AttachmentContents(folder), clock, log, limit);

    /// <summary>Keeps a file, or says why not.</summary>
    /// <param name="act">Who attaches it to what.</param>
    /// <param name="fileName">Its name as sent; what a name may not hold is left out.</param>
    /// <param name="content">Its bytes. Of what is too large no more is read than the limit.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<AttachmentStoring> StoreAsync(Act act, string fileName, Stream content, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(content);
        string name = AttachmentName.Clean(fileName);
        await using FileStream received = Aside();
        AttachmentRefusalReason? refused = await ReceiveAsync(content, received, cancellation) ?? AttachmentInspection.Refuse(received, name);
        if (refused is { } refusal)
        {
            LogRefused(_log, refusal, received.Length, act.ActorId, act.Origin);
            return new AttachmentStoring(null, new AttachmentRefusal(refusal, name, _limit));
        }

        received.Position = 0;
        var row = new AttachmentRow
        {
            Id = Guid.CreateVersion7().ToString("n"),
            FileName = name,
            Kind = AttachmentKinds.Claimed(name)!.Value,
            Size = received.Length,
            Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(received, cancellation)),
            StoredAt = StoredInstant.Of(_clock.GetUtcNow()),
        };
        await using CeladonDb db = _database.Open(act);
        await _contents.PutAsync(db, row.Sha256, received, cancellation);
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        return new AttachmentStoring(row.ToAttachment(), null);
    }

    /// <summary>What is known of an attachment; null where there is none of this id.</summary>
    public async Task<Attachment?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using CeladonDb db = _database.Open();
        return (await db.Set<AttachmentRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation))?.ToAttachment();
    }

    /// <summary>An attachment's content, checked against its hash; null where there is no attachment of this id. The caller disposes of it.</summary>
    /// <exception cref="AttachmentLostException">The content is missing or is not what was stored.</exception>
    public async Task<Stream?> OpenAsync(string id, CancellationToken cancellation = default)
    {
        if (await FindAsync(id, cancellation) is not { } attachment)
        {
            return null;
        }

        await using CeladonDb db = _database.Open();
        Stream content = await _contents.FindAsync(db, attachment.Sha256, cancellation) ?? throw new AttachmentLostException(attachment.FileName);
        if (!await AttachmentContents.IsSoundAsync(content, attachment.Sha256, cancellation))
        {
            await content.DisposeAsync();
            throw new AttachmentLostException(attachment.FileName);
        }

        return content;
    }

    private async Task<AttachmentRefusalReason?> ReceiveAsync(Stream content, FileStream received, CancellationToken cancellation)
    {
        byte[] chunk = new byte[81920];
        while (await content.ReadAsync(chunk, cancellation) is > 0 and int read)
        {
            if (received.Length + read > _limit)
            {
                return AttachmentRefusalReason.TooLarge;
            }

            await received.WriteAsync(chunk.AsMemory(0, read), cancellation);
        }

        return received.Length == 0 ? AttachmentRefusalReason.Empty : null;
    }

    /// <summary>A file that is gone when it is closed.</summary>
    internal static FileStream Aside() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An attachment was refused: {Reason}, {Bytes} bytes, by {ActorId} from {Origin}")]
    private static partial void LogRefused(ILogger log, AttachmentRefusalReason reason, long bytes, string actorId, string origin);
}
