using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Attachments;

/// <summary>The bytes of attachments by their hash: in the one folder where one is configured, else in the database.</summary>
/// <param name="folder">The folder; null keeps them in the database.</param>
/// <remarks>What is not in one place is looked for in the other, so that a folder may be configured later.</remarks>
internal sealed class AttachmentContents(string? folder)
{
    internal async Task PutAsync(CeladonDb db, string sha256, Stream content, CancellationToken cancellation)
    {
        content.Position = 0;
        if (folder is null)
        {
            if (!await db.Set<AttachmentContentRow>().AnyAsync(row => row.Sha256 == sha256, cancellation))
            {
                byte[] bytes = new byte[content.Length];
                await content.ReadExactlyAsync(bytes, cancellation);
                db.Add(new AttachmentContentRow { Sha256 = sha256, Content = bytes });
            }

            return;
        }

        string path = PathOf(folder, sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path) && await IsSoundAsync(path, sha256, cancellation))
        {
            return;
        }

        // A file of this name with another content is damaged: its bytes are worth nothing.
        File.Delete(path);
        await using var writing = new WholeFile(path, isPrivate: true);
        await content.CopyToAsync(writing.Stream, cancellation);
        writing.Keep();
    }

    /// <summary>The content; null where it is not there.</summary>
    internal async Task<Stream?> FindAsync(CeladonDb db, string sha256, CancellationToken cancellation)
    {
        if (folder is not null && File.Exists(PathOf(folder, sha256)))
        {
            return new FileStream(PathOf(folder, sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }

        byte[]? bytes = await db.Set<AttachmentContentRow>().Where(row => row.Sha256 == sha256).Select(row => row.Content).FirstOrDefaultAsync(cancellation);
        return bytes is null ? null : new MemoryStream(bytes, writable: false);
    }

    /// <summary>True where the content is what its hash says. The stream is at its beginning afterwards.</summary>
    internal static async Task<bool> IsSoundAsync(Stream content, string sha256, CancellationToken cancellation)
    {
        bool isSound = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) == sha256;
        content.Position = 0;
        return isSound;
    }

    private static async Task<bool> IsSoundAsync(string path, string sha256, CancellationToken cancellation)
    {
        await using FileStream file = File.OpenRead(path);
        return await IsSoundAsync(file, sha256, cancellation);
    }

    // A hash that was tampered with is the name of no file.
    private static string PathOf(string folder, string sha256) =>
        sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower) ? Path.Combine(folder, sha256[..2], sha256) : Path.Combine(folder, "none");
}
