using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.OfficialText;

namespace Celadon.Commands;

/// <summary><c>celadon plan text</c>: the loaded plan gets its sentences from the official document.</summary>
internal static class PlanTextCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal) =>
        PlanStore.Command("text", CommandWords.In("PlanText"), (path, database) => Fill(path, database, terminal));

    private static async Task<int> Fill(string path, string? database, Terminal terminal)
    {
        if (await PlanFile.Read(path, terminal) is not { } read)
        {
            return ExitCode.Refused;
        }

        Actor asker = Actor.OfMachine("command line");
        return await PlanStore.With(database, terminal, async plans =>
        {
            PlanSummary latest = (await plans.PlansAsync(asker))[0];   // a city comes with a plan
            OfficialTextFilling filling = (await plans.LoadOfficialTextAsync(
                asker, latest.Id, read.Document, read.Plan, read.File.Name, Convert.ToHexStringLower(SHA256.HashData(read.File.Content.Span))))!;
            await terminal.Answer.WriteLineAsync(CommandWords.In("TextFilled", latest.Title, filling.FilledItems, filling.Differences.Count));
            foreach (OfficialTextDifference difference in filling.Differences)
            {
                await terminal.Messages.WriteLineAsync(difference.Message(CultureInfo.CurrentUICulture.Name));
            }

            return filling.IsComplete ? ExitCode.Done : ExitCode.Refused;
        });
    }
}
