using Microsoft.AspNetCore.Connections;

namespace Celadon.Startup;

/// <summary>The running program: pages, endpoints and the one database.</summary>
public static class CeladonHost
{
    /// <summary>Serves until Ctrl-C or SIGTERM.</summary>
    /// <param name="options">Where and how.</param>
    /// <returns>0 after a clean stop; 1 where it could not start, with the reason on standard error.</returns>
    public static async Task<int> RunAsync(CeladonHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        int port = options.Port ?? ListeningPort.FirstFree(CeladonHostOptions.DefaultPort);
        await using WebApplication app = Build(options with { Port = port });
        try
        {
            await app.StartAsync();
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(StartupWords.PortTaken(port));
            return 1;
        }

        await Console.Out.WriteLineAsync("Celadon: " + app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Puts the program together without starting it.</summary>
    /// <param name="options">Where and how; a null port stands for any free one.</param>
    public static WebApplication Build(CeladonHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string folder = Path.GetFullPath(options.Folder);
        Directory.CreateDirectory(folder);

        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(CeladonHost).Assembly.GetName().Name,
            // The program's own folder, wherever it was called from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.ConfigureNetwork(options.Port ?? 0);
        builder.ConfigureLogging();
        builder.AddShell(folder, options.Clock);

        WebApplication app = builder.Build();
        app.UseShell();
        app.MapShell();
        return app;
    }
}
