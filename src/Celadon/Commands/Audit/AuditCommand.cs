using System.CommandLine;
using Celadon.History;
using Celadon.Storage.History.Verification;

namespace Celadon.Commands.Audit;

/// <summary><c>celadon audit</c>: the history is proven, and its head written down.</summary>
internal static class AuditCommand
{
    /// <summary>Makes the command with its own commands under it.</summary>
    public static Command Make(Terminal terminal)
    {
        var audit = new Command("audit", CommandWords.In("Audit"));
        audit.Subcommands.Add(AuditHeadCommand.Make(terminal));
        audit.Subcommands.Add(AuditVerifyCommand.Make(terminal));
        return audit;
    }

    /// <summary>Says on the progress line what a verification does.</summary>
    internal sealed class Steps(ProgressLine line) : IProgress<VerificationStep>
    {
        public void Report(VerificationStep value) => line.Say(VerdictWords.Step(value));
    }
}
