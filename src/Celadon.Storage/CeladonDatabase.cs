using System.Reflection;
using Celadon.Storage.Sqlite;

namespace Celadon.Storage;

/// <summary>Where the one database lies, and the way into it. Safe to share between threads.</summary>
public sealed class CeladonDatabase
{
    private readonly SqliteFile _file;

    private CeladonDatabase(SqliteFile file) => _file = file;

    /// <summary>The database's file.</summary>
    public string Path => _file.Path;

    /// <summary>A database embedded in this program.</summary>
    /// <param name="path">Its file; made by <see cref="PrepareAsync"/> where it is missing, with its folder.</param>
    /// <param name="rooms">The assemblies that map tables. Every database of one process has to name the same ones.</param>
    public static CeladonDatabase InFile(string path, params IReadOnlyList<Assembly> rooms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new CeladonDatabase(new SqliteFile(System.IO.Path.GetFullPath(path), rooms));
    }

    /// <summary>Makes the database where it is missing and brings its tables up to date. Several processes may do so at once.</summary>
    /// <exception cref="StorageException">It cannot be used, with the reason in words.</exception>
    public Task PrepareAsync(CancellationToken cancellation = default) => _file.PrepareAsync(cancellation);

    /// <summary>Closes connections kept for later, so that the file can be moved or deleted. Units of work still open stay open.</summary>
    public void ReleaseFile() => _file.Release();

    /// <summary>One unit of work. The caller disposes of it.</summary>
    public CeladonDb Open() => _file.Open();
}
