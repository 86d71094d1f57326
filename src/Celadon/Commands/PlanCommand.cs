using System.CommandLine;

namespace Celadon.Commands;

/// <summary><c>celadon plan</c>: what can be done with an action plan's document.</summary>
internal static class PlanCommand
{
    /// <summary>Makes the command with its own commands under it.</summary>
    public static Command Make(Terminal terminal)
    {
        var plan = new Command("plan", CommandWords.In("Plan"));
        plan.Subcommands.Add(PlanReadCommand.Make(terminal));
        plan.Subcommands.Add(PlanImportCommand.Make(terminal));
        plan.Subcommands.Add(PlanTextCommand.Make(terminal));
        return plan;
    }

    /// <summary>The document's file.</summary>
    public static Argument<string> FileArgument() => new("FILE") { Description = CommandWords.In("PlanFile") };
}
