using System.Globalization;
using System.Text.Json;
using Celadon.History;
using Celadon.Organization;
using Celadon.Reading;
using Celadon.Review;
using Celadon.SignIn;
using Celadon.Storage;
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
        try
        {
            await using WebApplication app = await BuildAsync(options with { Port = port });
            await app.StartAsync();
            await Console.Out.WriteLineAsync("Celadon: " + app.Urls.First());
            if (await app.Services.GetRequiredService<OrganizationModule>().OpenFirstStartAsync() is { } password)
            {
                await Console.Error.WriteLineAsync(StartupWords.FirstStart(app.Urls.First() + "/first-start", password));
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            return await FailAsync(StartupWords.PortTaken(port));
        }
        catch (ListeningRefusedException refusal)
        {
            return await FailAsync(refusal.Message);
        }
        catch (StorageException failure)
        {
            return await FailAsync(failure.MessageIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        }
        catch (JsonException failure)
        {
            return await FailAsync(StartupWords.CityUnreadable(failure.Message));
        }
    }

    /// <summary>Puts the program together and its database in order, without serving yet.</summary>
    /// <param name="options">Where and how; a null port stands for any free one.</param>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    /// <exception cref="ListeningRefusedException">The address or the certificate cannot be used.</exception>
    /// <exception cref="JsonException">The city's files are not in their form.</exception>
    public static async Task<WebApplication> BuildAsync(CeladonHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.Folder);

        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(CeladonHost).Assembly.GetName().Name,
            // The program's own folder, wherever it was called from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        Listening listening = Listening.Of(options);
        builder.ConfigureNetwork(listening, options.Port ?? 0);
        builder.ConfigureLogging();
        builder.AddShell(options, listening.IsHttps);
        await builder.AddPlansAsync(options);
        builder.Services.AddReading();
        builder.Services.AddHistory(options);

        WebApplication app = builder.Build();
        app.UseShell(listening.IsHttps);
        app.MapShell();
        app.MapPlans();
        app.MapReading();
        app.MapReview();
        app.MapSignIn();
        return app;
    }

    private static async Task<int> FailAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }
}
