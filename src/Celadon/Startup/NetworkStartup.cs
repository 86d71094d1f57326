namespace Celadon.Startup;

/// <summary>Who can reach the program and what it says about itself.</summary>
internal static class NetworkStartup
{
    // A plan of 50 MB and the form around it must reach the page that refuses it in words.
    private const long LargestRequest = 64L * 1024 * 1024;

    internal static void ConfigureNetwork(this WebApplicationBuilder builder, Listening listening, int port)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(listening.Address, port, endpoint =>
            {
                if (listening.Certificate is { } certificate)
                {
                    endpoint.UseHttps(certificate);
                }
            });
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });
        builder.Configuration["AllowedHosts"] = listening.Hosts;
        builder.WebHost.UseStaticWebAssets();
    }

    internal static void ConfigureLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.IncludeScopes = true;
        });
        // Standard output carries only the address.
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A start that fails is told in one sentence with its code.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // The key ring lies in a folder of the program's own; encrypting it is the machine's matter and said in the operations guide.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
