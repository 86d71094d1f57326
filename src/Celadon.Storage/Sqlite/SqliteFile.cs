using System.Reflection;
using Celadon.Storage.Failures;
using Celadon.Storage.History;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Celadon.Storage.Sqlite;

/// <summary>A database file with its tables.</summary>
internal sealed class SqliteFile : IDatabasePlace
{
    /// <summary>"CELA", written into the file's header: tells our file from any other program's.</summary>
    internal const int ApplicationId = 0x43454C41;

    private readonly IReadOnlyList<Assembly> _rooms;
    private readonly DbContextOptions<SqliteCeladonDb> _options;

    internal SqliteFile(string path, IReadOnlyList<Assembly> rooms, TimeSpan patience)
    {
        Shown = path;
        _rooms = rooms;
        // The driver has a patience of its own beside SQLite's.
        _options = OptionsFor(new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds) }.ToString(), path, patience);
    }

    public string Shown { get; }

    public bool Exists => File.Exists(Shown);

    internal static DbContextOptions<SqliteCeladonDb> OptionsFor(string connectionString, string place, TimeSpan patience) =>
        new DbContextOptionsBuilder<SqliteCeladonDb>()
            .UseSqlite(connectionString)
            .AddInterceptors(new ConnectionPragmas(patience), new FailedConnections(place), new FailedCommands(place), new FailedTransactions(place))
            .ReplaceService<IModelCacheKeyFactory, ModelOfRooms>()
            .Options;

    public CeladonDb Open(Act? act, TimeProvider clock) => new SqliteCeladonDb(_options, _rooms, act, clock, Shown);

    public void Release()
    {
        using CeladonDb db = Open(null, TimeProvider.System);
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }

    public void RemoveUnfilled()
    {
        Release();
        foreach (string suffix in new[] { "", "-wal", "-shm", ".preparing" })
        {
            File.Delete(Shown + suffix);
        }
    }

    public async Task PrepareAsync(TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Shown)!);
            await using FileStream preparing = await PreparationLock.TakeAsync(Shown, cancellation);
            await using CeladonDb db = Open(null, clock);
            await db.Database.OpenConnectionAsync(cancellation);
            await RefuseForeignAsync(db, cancellation);
            await RefuseNewerAsync(db, cancellation);
            await ForgetDeadPreparationAsync(db, cancellation);
            // The mark comes before the first table: a process killed in between leaves a file that is still known as ours.
            await db.Database.ExecuteSqlRawAsync($"PRAGMA application_id = {ApplicationId}; PRAGMA journal_mode = WAL;", cancellation);
            bool isOlderThanHistory = await IsOlderThanHistoryAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            if (isOlderThanHistory)
            {
                await db.TakeOverIntoHistoryAsync(cancellation);
            }
        }
        catch (StorageException failure) when (failure.Fault is StorageFault.Busy)
        {
            throw new StorageException(StorageFault.Held, Shown, failure.InnerException);
        }
        catch (SqliteException failure)
        {
            throw StorageFailures.Translate(failure, Shown) ?? new StorageException(StorageFault.Unreachable, Shown, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageFault.Unreachable, Shown, failure);
        }
    }

    private async Task RefuseForeignAsync(CeladonDb db, CancellationToken cancellation)
    {
        long id = await db.Database.SqlQueryRaw<long>("SELECT application_id AS Value FROM pragma_application_id").SingleAsync(cancellation);
        long tables = await db.Database.SqlQueryRaw<long>("SELECT count(*) AS Value FROM sqlite_master").SingleAsync(cancellation);
        if (id != ApplicationId && (id != 0 || tables > 0))
        {
            throw new StorageException(StorageFault.Foreign, Shown);
        }
    }

    private async Task RefuseNewerAsync(CeladonDb db, CancellationToken cancellation)
    {
        IEnumerable<string> applied = await db.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.Except(db.Database.GetMigrations()).Any())
        {
            throw new StorageException(StorageFault.Newer, Shown);
        }
    }

    // Asked of the migrations, not of the history itself: an emptied history must not be taken for a new one.
    private static async Task<bool> IsOlderThanHistoryAsync(CeladonDb db, CancellationToken cancellation)
    {
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellation)];
        return applied.Length > 0 && !applied.Any(migration => migration.EndsWith("_Office", StringComparison.Ordinal));
    }

    // Entity Framework marks a running migration by a row that a killed process leaves behind for ever.
    // Whoever holds the file lock knows that nobody else is migrating.
    private static async Task ForgetDeadPreparationAsync(CeladonDb db, CancellationToken cancellation)
    {
        long locks = await db.Database
            .SqlQueryRaw<long>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellation);
        if (locks > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock;", cancellation);
        }
    }
}
