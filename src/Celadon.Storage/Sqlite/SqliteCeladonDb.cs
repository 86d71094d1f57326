using System.Data;
using System.Reflection;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Sqlite;

/// <summary>The database in a SQLite file.</summary>
internal sealed class SqliteCeladonDb(DbContextOptions<SqliteCeladonDb> options, IReadOnlyList<Assembly> rooms, Act? act, TimeProvider clock, string place)
    : CeladonDb(options, rooms, act, clock, place)
{
    // SQLite's plain BeginTransaction takes the write lock at once. Asked for the weakest isolation, the driver begins a
    // deferred transaction instead; without a shared cache that still is a snapshot (Microsoft.Data.Sqlite, SqliteTransaction).
    public override Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);

    // A transaction of SQLite that writes is the only one from its beginning on.
    internal override Task LockHistoryAsync(CancellationToken cancellation) => Task.CompletedTask;

    internal override Task DeferForeignKeysAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancellation);

    // SQLite checks them at the end of the transaction by itself.
    internal override Task CheckForeignKeysAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
    }
}
