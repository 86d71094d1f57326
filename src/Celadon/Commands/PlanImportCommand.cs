using System.CommandLine;
using Celadon.Organization.Permissions;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Readings;

namespace Celadon.Commands;

/// <summary><c>celadon plan import</c>: a document is read and kept as a draft for review.</summary>
internal static class PlanImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal) =>
        PlanStore.Command("import", CommandWords.In("PlanImport"), (path, database) => Import(path, database, terminal));

    private static async Task<int> Import(string path, string? database, Terminal terminal)
    {
        // A document that cannot be read is not kept: its sender stands at the terminal and is told why.
        if (await PlanFile.Read(path, terminal) is not { } read)
        {
            return ExitCode.Refused;
        }

        return await PlanStore.With(database, terminal, async plans =>
        {
            KeptReading kept = await plans.KeepReadingAsync(Actor.OfMachine("command"), read.File.Name, read.File.Content);
            await plans.RecordReadingAsync(kept.Id, read.Document);
            ActionPlan plan = read.Plan;
            int targets = plan.Objectives.Count + plan.Measures.Sum(measure => measure.Targets.Count);
            await terminal.Answer.WriteLineAsync(
                CommandWords.In("Imported", plan.Frame.Title ?? kept.FileName, plan.Measures.Count, targets, plan.Unread.Count, $"/plans/{kept.Id}"));
            return ExitCode.Done;
        });
    }
}
