using System.Reflection;
using Celadon.Storage.History;
using Celadon.Storage.Postgres;
using Celadon.Storage.Sqlite;

namespace Celadon.Storage;

/// <summary>Where the one database lies, and the way into it. Safe to share between threads.</summary>
public sealed class CeladonDatabase
{
    /// <summary>How long somebody waits for another who writes before being told so.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IDatabasePlace _place;
    private readonly TimeProvider _clock;

    private CeladonDatabase(IDatabasePlace place, TimeProvider clock) => (_place, _clock) = (place, clock);

    /// <summary>Where the database lies, as a person may read it: the file, or server, port and name without user and password.</summary>
    public string Path => _place.Shown;

    /// <summary>True where the words name a server's database, false where they name a file.</summary>
    /// <param name="place">As given to <see cref="At"/>.</param>
    public static bool NamesServer(string place) => ServerAddress.Names(place);

    /// <summary>A database where the words say.</summary>
    /// <param name="place">Beginning with <c>Host=</c>, <c>postgres://</c> or <c>postgresql://</c> a database of a PostgreSQL server; otherwise a file.</param>
    /// <param name="rooms">The assemblies that map tables. Every database of one process has to name the same ones.</param>
    /// <exception cref="StorageException">A server's address that cannot be read.</exception>
    public static CeladonDatabase At(string place, params IReadOnlyList<Assembly> rooms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        return NamesServer(place) ? OnServer(place, rooms) : InFile(place, rooms);
    }

    /// <summary>A database of a PostgreSQL server, which has to exist; <see cref="PrepareAsync"/> makes the tables.</summary>
    /// <param name="address">In Npgsql's form (<c>Host=…;Database=…;Username=…;Password=…</c>) or as a URL.</param>
    /// <param name="rooms">The assemblies that map tables. Every database of one process has to name the same ones.</param>
    /// <exception cref="StorageException">The address cannot be read. Nothing of it is repeated.</exception>
    public static CeladonDatabase OnServer(string address, params IReadOnlyList<Assembly> rooms) => OnServer(address, Patience, rooms);

    internal static CeladonDatabase Waiting(string place, TimeSpan patience, IReadOnlyList<Assembly> rooms) =>
        NamesServer(place) ? OnServer(place, patience, rooms) : InFile(place, patience, rooms);

    internal static CeladonDatabase OnServer(string address, TimeSpan patience, IReadOnlyList<Assembly> rooms) =>
        new(new PostgresServerPlace(ServerAddress.Read(address), rooms, patience), TimeProvider.System);

    /// <summary>A database embedded in this program.</summary>
    /// <param name="path">Its file; made by <see cref="PrepareAsync"/> where it is missing, with its folder.</param>
    /// <param name="rooms">The assemblies that map tables.</param>
    public static CeladonDatabase InFile(string path, params IReadOnlyList<Assembly> rooms)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return InFile(path, Patience, rooms);
    }

    internal static CeladonDatabase InFile(string path, TimeSpan patience, IReadOnlyList<Assembly> rooms) =>
        new(new SqliteFile(System.IO.Path.GetFullPath(path), rooms, patience), TimeProvider.System);

    /// <summary>The same database with another clock for the history's entries.</summary>
    public CeladonDatabase With(TimeProvider clock) => new(_place, clock);

    /// <summary>False where its file is missing, so that <see cref="PrepareAsync"/> would make it; a server's database exists or fails.</summary>
    public bool Exists => _place.Exists;

    /// <summary>Makes the database where it is missing and brings its tables up to date. Several processes may do so at once.</summary>
    /// <exception cref="StorageException">It cannot be used, with the reason in words.</exception>
    public Task PrepareAsync(CancellationToken cancellation = default) => _place.PrepareAsync(_clock, cancellation);

    /// <summary>Closes connections kept for later, so that the file can be moved or deleted. Units of work still open stay open.</summary>
    public void ReleaseFile() => _place.Release();

    /// <summary>Takes away what <see cref="PrepareAsync"/> made where nothing was before, and nothing was put in since.</summary>
    internal void RemoveUnfilled() => _place.RemoveUnfilled();

    /// <summary>A unit of work that reads. Saving a business record in it fails. The caller disposes of it.</summary>
    public CeladonDb Open() => _place.Open(null, _clock);

    /// <summary>A unit of work that changes business records. The caller disposes of it.</summary>
    /// <param name="act">Who does what: it stands in the history beside every changed row.</param>
    public CeladonDb Open(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _place.Open(act, _clock);
    }
}
