using System.Globalization;
using Celadon.Startup;
using Celadon.Storage;

namespace Celadon.Commands;

/// <summary>The database for commands that look at it as it is: they neither make one nor load a city.</summary>
internal static class ExistingDatabase
{
    /// <summary>Opens the database and hands it over; a missing one, and one that cannot be used, is a refusal.</summary>
    public static async Task<int> With(string? place, Terminal terminal, Func<CeladonDatabase, Task<int>> work)
    {
        CeladonHostOptions options = new() { Database = place ?? DatabaseOption.Usual };
        try
        {
            CeladonDatabase database = PlansStartup.DatabaseOf(options);
            if (!database.Exists)
            {
                await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CLI-003", "NoDatabase", options.Database));
                return ExitCode.Refused;
            }

            await database.PrepareAsync();
            return await work(database);
        }
        catch (StorageException failure)
        {
            await terminal.Messages.WriteLineAsync(failure.MessageIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName));
            return ExitCode.Refused;
        }
    }
}
