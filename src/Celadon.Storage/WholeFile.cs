namespace Celadon.Storage;

/// <summary>A file that is there whole or not at all: written under another name beside its place, and given its own name when it is on the disk.</summary>
internal sealed class WholeFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private bool _isKept;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="isPrivate">True where only the account that writes it may read it.</param>
    /// <exception cref="IOException">It exists already, or its folder is missing or cannot be written.</exception>
    internal WholeFile(string path, bool isPrivate = false)
    {
        _path = Path.GetFullPath(path);
        if (File.Exists(_path))
        {
            throw new IOException($"'{path}' exists.");
        }

        _unfinished = $"{_path}.{Guid.NewGuid():n}.unfinished";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        // Windows gives a file the rights of its folder.
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Stream = new FileStream(_unfinished, options);
    }

    internal FileStream Stream { get; }

    /// <summary>Puts the content on the disk and gives the file its name.</summary>
    /// <exception cref="IOException">Somebody else made the file in between.</exception>
    internal void Keep()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_unfinished, _path, overwrite: false);
        _isKept = true;
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (!_isKept)
        {
            File.Delete(_unfinished);
        }
    }
}
