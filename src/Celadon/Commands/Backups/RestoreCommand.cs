using System.CommandLine;
using System.Globalization;
using Celadon.Commands.Audit;
using Celadon.Startup;
using Celadon.Storage;
using Celadon.Storage.Backups;
using Celadon.Storage.History.Verification;

namespace Celadon.Commands.Backups;

/// <summary><c>celadon restore</c>: a backup into a place without data, and its history verified.</summary>
internal static class RestoreCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = CommandWords.In("RestoreFile") };
        Option<string> database = DatabaseOption.Make();
        Option<string?> attachments = AttachmentOption.Make();
        var command = new Command("restore", CommandWords.In("Restore")) { file, database, attachments };
        command.SetAction(parsed => RestoreAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(database) ?? DatabaseOption.Usual, parsed.GetValue(attachments), terminal));
        return command;
    }

    private static async Task<int> RestoreAsync(string file, string place, string? attachments, Terminal terminal)
    {
        string language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        try
        {
            CeladonDatabase database = PlansStartup.DatabaseOf(new CeladonHostOptions { Database = place });
            HistoryVerdict verdict;
            using (var progress = new ProgressLine(terminal, TimeProvider.System, CommandWords.In("BackupChecking", Path.GetFileName(file))))
            {
                verdict = await new DatabaseRestore(database, attachments).RunAsync(file, new BackupSteps(progress), new AuditCommand.Steps(progress));
            }

            await terminal.Answer.WriteLineAsync(CommandWords.In("RestoreDone", database.Path));
            return await AuditVerifyCommand.SayAsync(verdict, terminal);
        }
        catch (BackupException refusal)
        {
            await terminal.Messages.WriteLineAsync(refusal.MessageIn(language));
        }
        catch (StorageException failure)
        {
            await terminal.Messages.WriteLineAsync(failure.MessageIn(language));
        }

        return ExitCode.Refused;
    }
}
