using System.Data;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Sqlite;

/// <summary>The database in a SQLite file.</summary>
internal sealed class SqliteCeladonDb(DbContextOptions<SqliteCeladonDb> options, IReadOnlyList<Assembly> rooms) : CeladonDb(options, rooms)
{
    // SQLite's plain BeginTransaction takes the write lock at once. Asked for the weakest isolation, the driver begins a
    // deferred transaction instead; without a shared cache that still is a snapshot (Microsoft.Data.Sqlite, SqliteTransaction).
    public override Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation = default) =>
        Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellation);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
    }
}
