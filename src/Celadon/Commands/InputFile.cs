namespace Celadon.Commands;

/// <summary>A file named on the command line; <c>-</c> is standard input.</summary>
/// <param name="Name">Its name without folders, for messages.</param>
/// <param name="Content">Its bytes; where there are more than asked for, one more than asked for.</param>
internal sealed record InputFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>Reads a file, but never much more than will be accepted of it.</summary>
    /// <param name="path">Its path as typed.</param>
    /// <param name="most">The most bytes anybody will accept.</param>
    /// <param name="terminal">Standard input, and the place for refusals.</param>
    /// <returns>The file; null where it cannot be had, and then the reason was printed.</returns>
    public static async Task<InputFile?> Read(string path, int most, Terminal terminal)
    {
        try
        {
            if (path == "-")
            {
                return new InputFile(CommandWords.In("StandardInput"), await ReadMost(terminal.Input, most));
            }

            await using FileStream file = File.OpenRead(path);
            return new InputFile(Path.GetFileName(path), await ReadMost(file, most));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CLI-001", "FileMissing", path));
            return null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CLI-002", "FileUnreadable", path, closed.Message));
            return null;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadMost(Stream stream, int most)
    {
        using var content = new MemoryStream();
        byte[] chunk = new byte[81920];
        while (content.Length <= most && await stream.ReadAsync(chunk) is > 0 and int read)
        {
            content.Write(chunk, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)Math.Min(content.Length, most + 1L));
    }
}
