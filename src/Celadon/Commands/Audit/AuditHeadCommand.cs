using System.CommandLine;
using Celadon.History;
using Celadon.Storage;
using Celadon.Storage.History.Verification;

namespace Celadon.Commands.Audit;

/// <summary><c>celadon audit head</c>: the head of the history, to be kept outside.</summary>
internal static class AuditHeadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var file = new Option<string?>("--out") { Description = CommandWords.In("AuditHeadOut"), HelpName = "FILE" };
        Option<string> database = DatabaseOption.Make();
        var command = new Command("head", CommandWords.In("AuditHead")) { file, database };
        command.SetAction(parsed => ExistingDatabase.With(
            parsed.GetValue(database), terminal, opened => WriteAsync(opened, parsed.GetValue(file), terminal)));
        return command;
    }

    private static async Task<int> WriteAsync(CeladonDatabase database, string? file, Terminal terminal)
    {
        if (await HistoryVerification.HeadOfAsync(database) is not { } head)
        {
            await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CLI-005", "NoHistory"));
            return ExitCode.Refused;
        }

        if (file is null)
        {
            await terminal.Answer.WriteAsync(head.ToText());
            return ExitCode.Done;
        }

        try
        {
            await HeadFile.WriteAsync(file, head);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CLI-004", "FileUnwritable", file, closed.Message));
            return ExitCode.Refused;
        }

        await terminal.Answer.WriteLineAsync(CommandWords.In("HeadWritten", head.Number, VerdictWords.LocalTime(head.At)));
        return ExitCode.Done;
    }
}
