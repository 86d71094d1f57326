using System.CommandLine;
using Celadon.Startup;

namespace Celadon.Commands;

/// <summary><c>celadon</c> and <c>celadon serve</c>: the web pages.</summary>
internal static class ServeCommand
{
    /// <summary>Adds <c>serve</c> to the root and makes it what happens without a command.</summary>
    public static void AddTo(RootCommand root)
    {
        var port = new Option<int?>("--port")
        {
            Description = CommandWords.In("Port", CeladonHostOptions.DefaultPort),
            HelpName = "PORT",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out int number) && number is < 0 or > 65535)
            {
                result.AddError(CommandWords.In("PortRange", number));
            }
        });
        Option<string> database = DatabaseOption.Make();
        var serve = new Command("serve", CommandWords.In("Serve")) { port, database };
        root.Options.Add(port);
        root.Options.Add(database);
        foreach (Command command in new[] { root, serve })
        {
            command.SetAction(parsed => CeladonHost.RunAsync(Options(parsed.GetValue(port), parsed.GetValue(database))));
        }

        root.Subcommands.Add(serve);
    }

    private static CeladonHostOptions Options(int? port, string? database) => new()
    {
        Port = port,
        Database = database ?? DatabaseOption.Usual,
    };
}
