using System.Data;
using System.Reflection;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Postgres;

/// <summary>The database on a PostgreSQL server.</summary>
internal sealed class PostgresCeladonDb(DbContextOptions<PostgresCeladonDb> options, IReadOnlyList<Assembly> rooms, Act? act, TimeProvider clock, string place)
    : CeladonDb(options, rooms, act, clock, place)
{
    // Any number will do; every program of ours takes the same.
    private const long HistoryLock = 0x43454C41_0001;

    public override async Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation = default)
    {
        IDbContextTransaction snapshot = await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        try
        {
            await Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancellation);
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync();
            throw;
        }
    }

    // Let go of with the transaction, also where its connection breaks.
    internal override Task LockHistoryAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlRawAsync($"SELECT pg_advisory_xact_lock({HistoryLock})", cancellation);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<StoredInstant>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        // By code point, as SQLite compares: an order that hangs on the server's language would differ from one office to the next.
        foreach (IMutableProperty property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(IsText))
        {
            property.SetCollation("C");
        }
    }

    private static bool IsText(IMutableProperty property)
    {
        Type type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type == typeof(string) || type.IsEnum || type == typeof(decimal);
    }
}
