using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage.Postgres;

/// <summary>The database on a PostgreSQL server.</summary>
internal sealed class PostgresCeladonDb(DbContextOptions<PostgresCeladonDb> options, IReadOnlyList<Assembly> rooms, Act? act, TimeProvider clock, string place)
    : CeladonDb(options, rooms, act, clock, place)
{
    // Any number will do; every program of ours takes the same.
    private const long HistoryLock = 0x43454C41_0001;

    private int _cursors;

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

    // The keys as the migrations make them cannot wait for the end of a transaction. Both changes of them go or stay with it.
    internal override Task DeferForeignKeysAsync(CancellationToken cancellation) =>
        ForeignKeysAsync("DEFERRABLE INITIALLY DEFERRED", cancellation);

    internal override async Task CheckForeignKeysAsync(CancellationToken cancellation)
    {
        await Database.ExecuteSqlRawAsync("SET CONSTRAINTS ALL IMMEDIATE", cancellation);
        await ForeignKeysAsync("NOT DEFERRABLE", cancellation);
    }

    // A connection to a server runs one command at a time: a cursor of the transaction remembers where the reading stands.
    internal override async IAsyncEnumerable<List<T>> InBatchesAsync<T>(
        DbCommand command, int size, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string cursor = string.Create(CultureInfo.InvariantCulture, $"rows_{++_cursors}"), query = command.CommandText;
        await ExecuteAsync($"DECLARE {cursor} NO SCROLL CURSOR FOR {query}");
        List<T> rows;
        do
        {
            rows = new List<T>(size);
            Say(string.Create(CultureInfo.InvariantCulture, $"FETCH {size} FROM {cursor}"));
            await using (DbDataReader reader = await command.ExecuteReaderAsync(cancellation))
            {
                while (await reader.ReadAsync(cancellation))
                {
                    rows.Add(read(reader));
                }
            }

            if (rows.Count > 0)
            {
                yield return rows;
            }
        }
        while (rows.Count == size);
        await ExecuteAsync($"CLOSE {cursor}");

        Task ExecuteAsync(string text)
        {
            Say(text);
            return command.ExecuteNonQueryAsync(cancellation);
        }

        void Say(string text)
        {
#pragma warning disable CA2100 // The query is our own, the rest are numbers.
            command.CommandText = text;
#pragma warning restore CA2100
        }
    }

    private async Task ForeignKeysAsync(string becoming, CancellationToken cancellation)
    {
        ISqlGenerationHelper sql = this.GetService<ISqlGenerationHelper>();
        foreach (IForeignKeyConstraint key in Model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints))
        {
            string statement = $"ALTER TABLE {sql.DelimitIdentifier(key.Table.Name)} ALTER CONSTRAINT {sql.DelimitIdentifier(key.Name)} {becoming}";
#pragma warning disable EF1002 // Names come from the model.
            await Database.ExecuteSqlRawAsync(statement, cancellation);
#pragma warning restore EF1002
        }
    }

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
