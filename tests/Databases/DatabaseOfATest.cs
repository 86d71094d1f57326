using System.Collections.Concurrent;
using Celadon.Storage;
using Microsoft.Data.Sqlite;

namespace Celadon.Databases;

/// <summary>A place for one test's database, of either kind; gone with the test.</summary>
internal sealed class DatabaseOfATest : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> Files = [];

    private readonly string? _folder;
    private readonly PostgresServer? _server;

    private DatabaseOfATest(string place, string? folder, PostgresServer? server) => (Place, _folder, _server) = (place, folder, server);

    /// <summary>As given to <see cref="CeladonDatabase.At"/>.</summary>
    internal string Place { get; }

    /// <summary>A new place. Skips the test where the provider's server is missing.</summary>
    /// <param name="provider">The kind.</param>
    /// <param name="template">It starts as a copy of the template of this name; null leaves a server's database empty and a file missing.</param>
    /// <param name="prepare">Makes the template at the place it is given; called once a process.</param>
    internal static async Task<DatabaseOfATest> MakeAsync(Provider provider, string? template = null, Func<string, Task>? prepare = null)
    {
        if (provider == Provider.Postgres)
        {
            PostgresServer server = await PostgresServer.SharedAsync();
            return new DatabaseOfATest(await server.MakeDatabaseAsync(template, prepare), null, server);
        }

        string folder = Directory.CreateTempSubdirectory("celadon-").FullName;
        string file = Path.Combine(folder, "celadon.db");
        if (template is not null)
        {
            await File.WriteAllBytesAsync(file, await Files.GetOrAdd(template, _ => new Lazy<Task<byte[]>>(() => MakeFileAsync(prepare!))).Value);
        }

        return new DatabaseOfATest(file, folder, null);
    }

    private static async Task<byte[]> MakeFileAsync(Func<string, Task> prepare)
    {
        string folder = Directory.CreateTempSubdirectory("celadon-template-").FullName;
        string file = Path.Combine(folder, "celadon.db");
        await prepare(file);
        // What was written last still lies beside the file.
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using SqliteCommand move = connection.CreateCommand();
            move.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
            await move.ExecuteNonQueryAsync();
        }

        byte[] whole = await File.ReadAllBytesAsync(file);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return whole;
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
