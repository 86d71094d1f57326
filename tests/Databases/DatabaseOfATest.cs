using Celadon.Storage;
using Microsoft.Data.Sqlite;

namespace Celadon.Databases;

/// <summary>A place for one test's database, of either kind; gone with the test.</summary>
internal sealed class DatabaseOfATest : IAsyncDisposable
{
    private readonly string? _folder;
    private readonly PostgresServer? _server;

    private DatabaseOfATest(string place, string? folder, PostgresServer? server) => (Place, _folder, _server) = (place, folder, server);

    /// <summary>As given to <see cref="CeladonDatabase.At"/>.</summary>
    internal string Place { get; }

    /// <summary>A new place. Skips the test where the provider's server is missing.</summary>
    /// <param name="provider">The kind.</param>
    /// <param name="template">A server's database starts as a copy of the template of this name; null leaves it empty. A file always starts missing.</param>
    /// <param name="prepare">Makes the template at the address it is given.</param>
    internal static async Task<DatabaseOfATest> MakeAsync(Provider provider, string? template = null, Func<string, Task>? prepare = null)
    {
        if (provider == Provider.Postgres)
        {
            PostgresServer server = await PostgresServer.SharedAsync();
            return new DatabaseOfATest(await server.MakeDatabaseAsync(template, prepare), null, server);
        }

        string folder = Directory.CreateTempSubdirectory("celadon-").FullName;
        return new DatabaseOfATest(Path.Combine(folder, "celadon.db"), folder, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.RemoveDatabaseAsync(Place);
        }
        else
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder!, recursive: true);
        }
    }
}
