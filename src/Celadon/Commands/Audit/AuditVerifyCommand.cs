using System.CommandLine;
using Celadon.Commands.Backups;
using Celadon.History;
using Celadon.Storage;
using Celadon.Storage.History.Verification;

namespace Celadon.Commands.Audit;

/// <summary><c>celadon audit verify</c>: 0 where the history is whole, 1 where it is not.</summary>
internal static class AuditVerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        var heads = new Option<string[]>("--head") { Description = CommandWords.In("AuditVerifyHead"), HelpName = "FILE" };
        Option<string> database = DatabaseOption.Make();
        Option<string?> attachments = AttachmentOption.Make();
        var command = new Command("verify", CommandWords.In("AuditVerify")) { heads, database, attachments };
        command.SetAction(parsed => VerifyAsync(parsed.GetValue(heads) ?? [], parsed.GetValue(database), parsed.GetValue(attachments), terminal));
        return command;
    }

    /// <summary>Says what a verification found.</summary>
    internal static async Task<int> SayAsync(HistoryVerdict verdict, Terminal terminal)
    {
        foreach (string finding in VerdictWords.Findings(verdict))
        {
            await terminal.Messages.WriteLineAsync(finding);
        }

        await terminal.Answer.WriteLineAsync(VerdictWords.Summary(verdict));
        return verdict.IsWhole ? ExitCode.Done : ExitCode.Refused;
    }

    private static async Task<int> VerifyAsync(CeladonDatabase database, string? attachments, IReadOnlyList<ChainHead> heads, Terminal terminal)
    {
        HistoryVerdict verdict;
        using (var progress = new ProgressLine(terminal, TimeProvider.System, VerdictWords.Step(new VerificationStep(null, 0))))
        {
            verdict = await new HistoryVerification(database, attachments).RunAsync(heads, new AuditCommand.Steps(progress));
        }

        return await SayAsync(verdict, terminal);
    }

    private static async Task<int> VerifyAsync(IReadOnlyList<string> files, string? database, string? attachments, Terminal terminal)
    {
        var heads = new List<ChainHead>();
        foreach (string file in files)
        {
            if (await HeadFile.ReadAsync(file) is not { } head)
            {
                await terminal.Messages.WriteLineAsync(VerdictWords.NoHead(file));
                return ExitCode.Refused;
            }

            heads.Add(head);
        }

        return await ExistingDatabase.With(database, terminal, opened => VerifyAsync(opened, attachments, heads, terminal));
    }
}
