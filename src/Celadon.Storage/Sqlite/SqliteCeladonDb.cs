using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Sqlite;

/// <summary>The database in a SQLite file.</summary>
internal sealed class SqliteCeladonDb(DbContextOptions<SqliteCeladonDb> options, IReadOnlyList<Assembly> rooms) : CeladonDb(options, rooms)
{
    // SQLite's plain BeginTransaction takes the write lock at once.
    public override async Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation = default)
    {
        await Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)Database.GetDbConnection();
        return (await Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellation))!;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
    }
}
