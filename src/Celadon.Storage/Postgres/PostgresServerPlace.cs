using System.Reflection;
using Celadon.Storage.Failures;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Celadon.Storage.Postgres;

/// <summary>A database on a server, with its tables. Writes are never tried again by themselves: nothing may be written twice.</summary>
internal sealed class PostgresServerPlace : IDatabasePlace
{
    /// <summary>Entity Framework's list of migrations under a name of ours: it tells our database from any other program's.</summary>
    private const string MigrationsTable = "storage_migrations";

    private const long PreparationLock = 0x43454C41_0002;
    private static readonly TimeSpan PreparationPatience = TimeSpan.FromMinutes(1);

    private readonly IReadOnlyList<Assembly> _rooms;
    private readonly DbContextOptions<PostgresCeladonDb> _options;

    internal PostgresServerPlace(NpgsqlConnectionStringBuilder address, IReadOnlyList<Assembly> rooms, TimeSpan patience)
    {
        Shown = ServerAddress.Shown(address);
        _rooms = rooms;
        _options = OptionsFor(address.ToString(), Shown, patience);
    }

    public string Shown { get; }

    public bool Exists => true;

    internal static DbContextOptions<PostgresCeladonDb> OptionsFor(string connectionString, string place, TimeSpan patience) =>
        new DbContextOptionsBuilder<PostgresCeladonDb>()
            // Longer than the wait for a lock, so that the lock's own words are heard.
            .UseNpgsql(connectionString, server => server.MigrationsHistoryTable(MigrationsTable).CommandTimeout((int)(patience + PreparationPatience).TotalSeconds))
            .AddInterceptors(new SessionSettings(patience), new FailedConnections(place), new FailedCommands(place), new FailedTransactions(place))
            .ReplaceService<IModelCacheKeyFactory, ModelOfRooms>()
            .Options;

    public CeladonDb Open(Act? act, TimeProvider clock) => new PostgresCeladonDb(_options, _rooms, act, clock, Shown);

    // A database on a server is never made by us, so it is never taken away either.
    public void RemoveUnfilled()
    {
    }

    public void Release()
    {
        using CeladonDb db = Open(null, TimeProvider.System);
        NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
    }

    public async Task PrepareAsync(TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            await using CeladonDb db = Open(null, clock);
            await db.Database.OpenConnectionAsync(cancellation);
            await TakeLockAsync(db, cancellation);
            try
            {
                await PrepareAloneAsync(db, cancellation);
            }
            finally
            {
                await LetGoAsync(db);
            }
        }
        catch (Exception failure) when (failure is not StorageException && StorageFailures.Translate(failure, Shown) is { } said)
        {
            throw said;
        }
    }

    private async Task PrepareAloneAsync(CeladonDb db, CancellationToken cancellation)
    {
        await RefuseForeignAsync(db, cancellation);
        // Not asked before the table is known to be there: the question itself would be an error of the server.
        if ((await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(db.Database.GetMigrations()).Any())
        {
            throw new StorageException(StorageFault.Newer, Shown);
        }

        await db.Database.MigrateAsync(cancellation);
    }

    private async Task RefuseForeignAsync(CeladonDb db, CancellationToken cancellation)
    {
        string[] tables = await db.Database.SqlQueryRaw<string>(
            "SELECT c.relname::text AS \"Value\" FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')")
            .ToArrayAsync(cancellation);
        if (tables.Length > 0 && !tables.Contains(MigrationsTable))
        {
            throw new StorageException(StorageFault.Foreign, Shown);
        }
    }

    private async Task TakeLockAsync(CeladonDb db, CancellationToken cancellation)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("SET lock_timeout = '60s'", cancellation);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({PreparationLock})", cancellation);
        }
        catch (StorageException failure) when (failure.Fault == StorageFault.Busy)
        {
            throw new StorageException(StorageFault.Held, Shown, failure.InnerException);
        }
    }

    // The pool keeps the session, and a session keeps its lock. Where the connection broke, the server has let go by itself.
    private static async Task LetGoAsync(CeladonDb db)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({PreparationLock})", CancellationToken.None);
        }
        catch (Exception failure) when (failure is StorageException or NpgsqlException or InvalidOperationException)
        {
            NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
        }
    }
}
