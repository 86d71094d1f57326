using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Storage;

/// <summary>The one database. It knows no room: each room hands in the assembly that maps its own tables.</summary>
/// <remarks>
/// One subclass a provider, because Entity Framework keeps one set of migrations a context type.
/// Enum values are stored as their English names, so that a row can be read without the program.
/// </remarks>
public abstract class CeladonDb : DbContext
{
    private readonly IReadOnlyList<Assembly> _rooms;

    private protected CeladonDb(DbContextOptions options, IReadOnlyList<Assembly> rooms)
        : base(options) => _rooms = rooms;

    /// <summary>A transaction that only reads: all its queries see the same moment, and nobody has to wait for it.</summary>
    public abstract Task<IDbContextTransaction> BeginSnapshotAsync(CancellationToken cancellation = default);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (Assembly room in _rooms)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(room);
        }
    }
}
