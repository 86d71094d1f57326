using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Celadon.Plans;
using Celadon.Startup;
using Celadon.Storage;

namespace Celadon.Commands;

/// <summary>The plans' room for commands that keep something.</summary>
internal static class PlanStore
{
    /// <summary>Opens the database as the web pages do and hands its room over; a database that cannot be used is a refusal.</summary>
    public static Task<int> With(string? database, Terminal terminal, Func<PlansModule, Task<int>> work) =>
        WithRooms(database, terminal, rooms => work(rooms.Plans));

    /// <summary>The same with every room.</summary>
    public static async Task<int> WithRooms(string? database, Terminal terminal, Func<OpenRooms, Task<int>> work)
    {
        try
        {
            return await work(await PlansStartup.OpenAsync(new CeladonHostOptions { Database = database ?? DatabaseOption.Usual }));
        }
        catch (StorageException failure)
        {
            await terminal.Messages.WriteLineAsync(failure.MessageIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
        }
        catch (JsonException failure)
        {
            await terminal.Messages.WriteLineAsync(StartupWords.CityUnreadable(failure.Message));
        }

        return ExitCode.Refused;
    }

    /// <summary>Makes a command that takes a document and a database.</summary>
    public static Command Command(string name, string description, Func<string, string?, Task<int>> run)
    {
        Argument<string> file = PlanCommand.FileArgument();
        Option<string> database = DatabaseOption.Make();
        var command = new Command(name, description) { file, database };
        command.SetAction(parsed => run(parsed.GetRequiredValue(file), parsed.GetValue(database)));
        return command;
    }
}
