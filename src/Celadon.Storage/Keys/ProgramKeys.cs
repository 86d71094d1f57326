using Microsoft.EntityFrameworkCore;

namespace Celadon.Storage.Keys;

/// <summary>The keys by which the program knows its own cookies and forms again; in the database, so that all who serve it share them.</summary>
/// <param name="database">The one database.</param>
public sealed class ProgramKeys(CeladonDatabase database)
{
    /// <summary>All keys, in no order. Asked for synchronously by the framework.</summary>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public IReadOnlyList<string> All()
    {
        using CeladonDb db = database.Open();
        return [.. db.Set<ProgramKey>().AsNoTracking().Select(key => key.Xml)];
    }

    /// <summary>Keeps a key.</summary>
    /// <param name="name">Its name; every key has another.</param>
    /// <param name="xml">The key.</param>
    /// <param name="cancellation">Stops the saving.</param>
    /// <exception cref="StorageException">The database cannot be written.</exception>
    public async Task AddAsync(string name, string xml, CancellationToken cancellation = default)
    {
        await using CeladonDb db = database.Open();
        db.Add(new ProgramKey { Name = name, Xml = xml });
        await db.SaveChangesAsync(cancellation);
    }
}
