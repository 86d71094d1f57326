using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Celadon.Databases;

/// <summary>The folder of a test server, and the programs of PostgreSQL that work in it.</summary>
internal sealed class PostgresFolder : IDisposable
{
    // Waits for the end of its input, which comes with the end of the test process, even one that was killed.
    private const string Keeper = """trap "" INT TERM HUP; read -r _; "$@" stop -s -m immediate -D "$FOLDER/db"; rm -rf "$FOLDER" """;

    // PostgreSQL refuses to run as root.
    private static readonly string[] AsPostgres = Environment.UserName == "root" ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] : [];

    private readonly string _folder;
    private readonly string _user;
    private readonly Process _keeper;

    private PostgresFolder(string folder, string user, Process keeper) => (_folder, _user, _keeper) = (folder, user, keeper);

    internal static string? WhyMissing { get; } = Programs is null
        ? "PostgreSQL 15 or newer is not installed (Debian: apt-get install postgresql)."
        : null;

    internal int Port { get; private set; }

    // The newest of those installed beside each other.
    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql")
            .Where(folder => int.TryParse(Path.GetFileName(folder), out int version) && version >= 15 && File.Exists(Path.Combine(folder, "bin", "initdb")))
            .OrderByDescending(folder => int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture))
            .Select(folder => Path.Combine(folder, "bin"))
            .FirstOrDefault()
        : null;

    internal static PostgresFolder Make(string user, string password)
    {
        string folder = Directory.CreateTempSubdirectory("celadon-postgres-").FullName;
        File.WriteAllText(Path.Combine(folder, "password"), password);
        var start = new ProcessStartInfo("sh", ["-c", Keeper, "keeper", .. AsPostgres, Path.Combine(Programs!, "pg_ctl")])
        {
            Environment = { ["FOLDER"] = folder },
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new PostgresFolder(folder, user, Process.Start(start)!);
    }

    internal async Task InitialiseAsync()
    {
        if (AsPostgres.Length > 0)
        {
            await RunAsync(["chown", "-R", "postgres", _folder]);
        }

        await RunAsync([.. AsPostgres, Program("initdb"), "-D", Database, "-U", _user, "-A", "scram-sha-256", "--pwfile", Path.Combine(_folder, "password"),
            "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=zh", "--no-sync"]);
        await File.AppendAllTextAsync(Path.Combine(Database, "postgresql.conf"), """

            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 200
            shared_buffers = 32MB
            fsync = off
            full_page_writes = off
            autovacuum = off
            max_parallel_workers_per_gather = 0
            """);
    }

    /// <summary>Starts on a free port, and again on the same.</summary>
    internal async Task StartAsync()
    {
        for (int tried = 0; ; tried++)
        {
            if (Port == 0 || tried > 0)
            {
                Port = FreePort();
            }

            try
            {
                await RunAsync([.. AsPostgres, Program("pg_ctl"), "start", "-s", "-w", "-D", Database, "-l", Path.Combine(_folder, "log"), "-o", $"-p {Port}"]);
                return;
            }
            catch (InvalidOperationException) when (tried < 3)
            {
                // Somebody else took the port in between.
            }
        }
    }

    internal Task StopAsync() => RunAsync([.. AsPostgres, Program("pg_ctl"), "stop", "-s", "-w", "-m", "immediate", "-D", Database]);

    public void Dispose()
    {
        _keeper.StandardInput.Close();
        _keeper.WaitForExit();
        _keeper.Dispose();
    }

    private string Database => Path.Combine(_folder, "db");

    private static string Program(string name) => Path.Combine(Programs!, name);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(string[] command)
    {
        using Process process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = "/",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync() + await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}: {errors}");
        }
    }
}
