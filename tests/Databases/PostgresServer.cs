using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace Celadon.Databases;

/// <summary>A real PostgreSQL server of this test process: started when the first test asks for it, gone with the process however that ends.</summary>
/// <remarks>Its texts are ordered as in Chinese unless a column says otherwise, so that an order left to the server shows.</remarks>
internal sealed class PostgresServer : IDisposable
{
    private const string User = "celadon";

    /// <summary>Stands in addresses only; tests look for it in messages.</summary>
    internal const string Password = "celadon-test-word";

    private static readonly Lazy<Task<PostgresServer>> OfThisProcess = new(StartNewAsync);

    private readonly PostgresFolder _folder;
    private readonly ConcurrentDictionary<string, Lazy<Task>> _templates = [];
    private int _made;

    private PostgresServer(PostgresFolder folder) => _folder = folder;

    /// <summary>Why no server can be started here; null where one can.</summary>
    internal static string? WhyMissing => PostgresFolder.WhyMissing;

    /// <summary>The one server most tests share. Skips the test where there is none.</summary>
    internal static Task<PostgresServer> SharedAsync()
    {
        Assert.SkipWhen(WhyMissing is not null, WhyMissing ?? "");
        return OfThisProcess.Value;
    }

    /// <summary>A server for one test, which may stop it. Skips the test where there is none.</summary>
    internal static Task<PostgresServer> OwnAsync()
    {
        Assert.SkipWhen(WhyMissing is not null, WhyMissing ?? "");
        return StartNewAsync();
    }

    internal string Address(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = _folder.Port,
        Username = User,
        Password = Password,
        Database = database,
    }.ToString();

    /// <summary>The address of a new database nobody else uses.</summary>
    /// <param name="template">The name of what it is a copy of; null makes an empty one.</param>
    /// <param name="prepare">Fills the template, whose address it is given; called once a process.</param>
    internal async Task<string> MakeDatabaseAsync(string? template = null, Func<string, Task>? prepare = null)
    {
        if (template is not null)
        {
            await _templates.GetOrAdd(template, name => new Lazy<Task>(() => MakeTemplateAsync(name, prepare!))).Value;
        }

        string database = "test_" + Interlocked.Increment(ref _made).ToString(CultureInfo.InvariantCulture);
        await ExecuteAsync($"CREATE DATABASE {database} TEMPLATE {template ?? "template0"}");
        return Address(database);
    }

    internal async Task RemoveDatabaseAsync(string address)
    {
        await using (var connection = new NpgsqlConnection(address))
        {
            NpgsqlConnection.ClearPool(connection);
        }

        await ExecuteAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(address).Database} WITH (FORCE)");
    }

    /// <summary>Runs a command as the server's owner.</summary>
    internal async Task ExecuteAsync(string sql, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection(Address(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Breaks every connection, as a power cut would.</summary>
    internal Task StopAsync() => _folder.StopAsync();

    internal Task StartAsync() => _folder.StartAsync();

    public void Dispose() => _folder.Dispose();

    private static async Task<PostgresServer> StartNewAsync()
    {
        PostgresFolder folder = PostgresFolder.Make(User, Password);
        await folder.InitialiseAsync();
        await folder.StartAsync();
        return new PostgresServer(folder);
    }

    private async Task MakeTemplateAsync(string name, Func<string, Task> prepare)
    {
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0");
        string address = Address(name);
        await prepare(address);
        await using var connection = new NpgsqlConnection(address);
        NpgsqlConnection.ClearPool(connection);
    }
}
