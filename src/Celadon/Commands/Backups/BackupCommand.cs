using System.CommandLine;
using System.Globalization;
using Celadon.Storage;
using Celadon.Storage.Backups;

namespace Celadon.Commands.Backups;

/// <summary><c>celadon backup</c>: everything of one moment into one file.</summary>
internal static class BackupCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = CommandWords.In("BackupFile") };
        Option<string> database = DatabaseOption.Make();
        Option<string?> attachments = AttachmentOption.Make();
        var command = new Command("backup", CommandWords.In("Backup")) { file, database, attachments };
        command.SetAction(parsed => ExistingDatabase.With(
            parsed.GetValue(database), terminal, opened => WriteAsync(opened, parsed.GetRequiredValue(file), parsed.GetValue(attachments), terminal)));
        return command;
    }

    private static async Task<int> WriteAsync(CeladonDatabase database, string file, string? attachments, Terminal terminal)
    {
        BackupManifest manifest;
        try
        {
            using var progress = new ProgressLine(terminal, TimeProvider.System, CommandWords.In("BackupWriting", Path.GetFileName(file)));
            manifest = await new DatabaseBackup(database, attachments, TimeProvider.System).WriteAsync(file, new BackupSteps(progress));
        }
        catch (BackupException refusal)
        {
            await terminal.Messages.WriteLineAsync(refusal.MessageIn(CultureInfo.CurrentUICulture.Name));
            return ExitCode.Refused;
        }

        int tables = manifest.Parts.Count(part => part.Table is not null);
        await terminal.Answer.WriteLineAsync(CommandWords.In(
            "BackupDone", tables, manifest.Parts.Sum(part => part.Rows), manifest.Parts.Count - tables, manifest.Head?.Number ?? 0));
        if (manifest.LostAttachments.Count == 0)
        {
            return ExitCode.Done;
        }

        await terminal.Messages.WriteLineAsync(CommandWords.Refusal("CLI-006", "BackupLost", manifest.LostAttachments.Count));
        return ExitCode.Refused;
    }
}

/// <summary>Says on the progress line what a backup or a restore does.</summary>
internal sealed class BackupSteps(ProgressLine line) : IProgress<BackupStep>
{
    public void Report(BackupStep value) => line.Say(CommandWords.In("Backup" + value.Work, value.Part));
}
