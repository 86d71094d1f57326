using System.Collections.Frozen;
using System.Data.Common;
using System.Reflection;
using System.Runtime.CompilerServices;
using Celadon.Storage.Failures;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage;

/// <summary>The one database. It knows no room: each room hands in the assembly that maps its own tables.</summary>
/// <remarks>
/// One subclass a provider, because Entity Framework keeps one set of migrations a context type.
/// Enum values are stored as their English names, so that a row can be read without the program.
/// </remarks>
public abstract class CeladonDb : DbContext
{
    // The model is one for the process; so is what the history needs of it.
    private static readonly ConditionalWeakTable<IModel, FrozenDictionary<string, ChainedTable>> ChainedTablesOfModels = [];

    private readonly IReadOnlyList<Assembly> _rooms;
    private readonly Act? _act;
    private readonly TimeProvider _clock;
    private readonly string _place;

    private protected CeladonDb(DbContextOptions options, IReadOnlyList<Assembly> rooms, Act? act, TimeProvider clock, string place)
        : base(options) => (_rooms, _act, _clock, _place) = (rooms, act, clock, place);

    internal IReadOnlyList<Assembly> Rooms => _rooms;

    internal FrozenDictionary<string, ChainedTable> ChainedTables =>
        ChainedTablesOfModels.GetValue(Model, model => ChainedTable.Of(model).ToFrozenDictionary(table => table.Name));

    /// <summary>A transaction that only reads: all its queries see the same moment, and nobody has to wait for it.</summary>
    public abstract Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation = default);

    /// <summary>A transaction that nobody else's change can slip into: whoever else writes waits for its end.</summary>
    /// <exception cref="StorageException">Somebody else did not finish in time, or the database cannot be written.</exception>
    public async Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation = default)
    {
        IDbContextTransaction? alone = null;
        try
        {
            alone = await Database.BeginTransactionAsync(cancellation);
            await LockHistoryAsync(cancellation);
            return alone;
        }
        catch (Exception failure)
        {
            if (alone is not null)
            {
                await alone.DisposeAsync();
            }

            if (failure is not StorageException && StorageFailures.Translate(failure, _place) is { } said)
            {
                throw said;
            }

            throw;
        }
    }

    /// <summary>Says that a row is edited from a form made at <paramref name="revision"/>; saving fails where it was changed since.</summary>
    /// <param name="row">The row as loaded.</param>
    /// <param name="revision">The revision the form carried.</param>
    /// <exception cref="StaleEditException">It is already known to be another.</exception>
    public static void Expect(IRevised row, int revision)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Revision != revision)
        {
            throw new StaleEditException();
        }
    }

    /// <summary>Saves and records every changed business record in the history, both or neither.</summary>
    /// <exception cref="StaleEditException">Somebody else changed a row in between.</exception>
    /// <exception cref="InvalidOperationException">The unit of work was opened for reading.</exception>
    /// <exception cref="StorageException">The database cannot be written. Nothing was.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            CountRevisions();
            return await new HistoryRecording(this, _act, _clock)
                .SaveAsync(() => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new StaleEditException(null, conflict);
        }
        catch (Exception failure) when (failure is not StorageException && StorageFailures.Translate(failure, _place) is { } said)
        {
            throw said;
        }
    }

    /// <summary>Not to be used: a unit of work is saved asynchronously.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously: the history is written on the way.");

    internal Task<int> SaveOutsideHistoryAsync(CancellationToken cancellation) => base.SaveChangesAsync(true, cancellation);

    internal Task TakeOverIntoHistoryAsync(CancellationToken cancellation) => new HistoryRecording(this, null, _clock).TakeOverAsync(cancellation);

    /// <summary>Waits until this transaction is the only one that appends to the history.</summary>
    internal abstract Task LockHistoryAsync(CancellationToken cancellation);

    /// <summary>Lets rows of this transaction come in any order; <see cref="CheckForeignKeysAsync"/> follows.</summary>
    internal abstract Task DeferForeignKeysAsync(CancellationToken cancellation);

    /// <summary>Ends what <see cref="DeferForeignKeysAsync"/> began.</summary>
    internal abstract Task CheckForeignKeysAsync(CancellationToken cancellation);

    /// <summary>Reads the rows of a command some at a time. Between two batches other commands may run, and no more than one batch is held.</summary>
    internal virtual async IAsyncEnumerable<List<T>> InBatchesAsync<T>(
        DbCommand command, int size, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using DbDataReader reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>(size);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
            if (rows.Count == size)
            {
                yield return rows;
                rows = new List<T>(size);
            }
        }

        if (rows.Count > 0)
        {
            yield return rows;
        }
    }

    private void CountRevisions()
    {
        ChangeTracker.DetectChanges();
        foreach (EntityEntry<IRevised> entry in ChangeTracker.Entries<IRevised>().Where(entry => entry.State == EntityState.Modified))
        {
            entry.Entity.Revision = checked(entry.Property<int>(nameof(IRevised.Revision)).OriginalValue + 1);
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        // As text, since SQLite's own decimal would print 41 as 41.0, and decimals are said as written.
        configurationBuilder.Properties<decimal>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (Assembly room in _rooms.Prepend(typeof(CeladonDb).Assembly))
        {
            modelBuilder.ApplyConfigurationsFromAssembly(room);
        }

        foreach (IMutableEntityType type in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (typeof(IRevised).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(IRevised.Revision))!.IsConcurrencyToken = true;
            }

            // A row the database removed by itself would be missing in the history.
            foreach (IMutableForeignKey key in type.GetForeignKeys().Where(key => !key.IsOwnership))
            {
                key.DeleteBehavior = DeleteBehavior.ClientCascade;
            }
        }
    }
}
