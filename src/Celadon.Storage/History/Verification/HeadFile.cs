namespace Celadon.Storage.History.Verification;

/// <summary>A head in a file outside the system.</summary>
public static class HeadFile
{
    // More than any head has; what is longer is none. [bytes]
    private const int LongestFile = 1000;

    /// <summary>The head in a file; null where there is none, or a damaged one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<ChainHead?> ReadAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= LongestFile }
                && ChainHead.TryRead(await File.ReadAllTextAsync(path, cancellation), out ChainHead? head) ? head : null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a head, so that after a power cut there is either the whole file or none.</summary>
    /// <param name="path">The file, in a folder that exists; it must not exist itself.</param>
    /// <param name="head">The head.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written in.</exception>
    public static async Task WriteAsync(string path, ChainHead head, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(head);
        await using var writing = new WholeFile(path);
        await using (var text = new StreamWriter(writing.Stream, leaveOpen: true))
        {
            await text.WriteAsync(head.ToText().AsMemory(), cancellation);
        }

        writing.Keep();
    }
}
