using System.Reflection;
using Celadon.Storage.History;
using Celadon.Storage.Sqlite;

namespace Celadon.Storage;

/// <summary>Where the one database lies, and the way into it. Safe to share between threads.</summary>
public sealed class CeladonDatabase
{
    private readonly SqliteFile _file;
    private readonly TimeProvider _clock;

    private CeladonDatabase(SqliteFile file, TimeProvider clock) => (_file, _clock) = (file, clock);

    /// <summary>The database's file.</summary>
    public string Path => _file.Path;

    /// <summary>A database embedded in this program.</summary>
    /// <param name="path">Its file; made by <see cref="PrepareAsync"/> where it is missing, with its folder.</param>
    /// <param name="rooms">The assemblies that map tables.</param>
    public static CeladonDatabase InFile(string path, params IReadOnlyList<Assembly> rooms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new CeladonDatabase(new SqliteFile(System.IO.Path.GetFullPath(path), rooms), TimeProvider.System);
    }

    /// <summary>The same database with another clock for the history's entries.</summary>
    public CeladonDatabase With(TimeProvider clock) => new(_file, clock);

    /// <summary>Makes the database where it is missing and brings its tables up to date. Several processes may do so at once.</summary>
    /// <exception cref="StorageException">It cannot be used, with the reason in words.</exception>
    public Task PrepareAsync(CancellationToken cancellation = default) => _file.PrepareAsync(_clock, cancellation);

    /// <summary>Closes connections kept for later, so that the file can be moved or deleted. Units of work still open stay open.</summary>
    public void ReleaseFile() => _file.Release();

    /// <summary>A unit of work that reads. Saving a business record in it fails. The caller disposes of it.</summary>
    public CeladonDb Open() => _file.Open(null, _clock);

    /// <summary>A unit of work that changes business records. The caller disposes of it.</summary>
    /// <param name="act">Who does what: it stands in the history beside every changed row.</param>
    public CeladonDb Open(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _file.Open(act, _clock);
    }
}
