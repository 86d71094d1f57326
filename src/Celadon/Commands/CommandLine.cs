using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Celadon.Commands.Audit;
using Celadon.Commands.Backups;

namespace Celadon.Commands;

/// <summary>The command line: what is asked decides which command runs, in which language.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments ask for.</summary>
    /// <param name="arguments">As the shell hands them over.</param>
    /// <param name="terminal">Where answers and messages go.</param>
    /// <returns>0 done, 1 the input was refused, 2 wrong usage.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        CommandLanguage.Choose(arguments);
        ParseResult parsed = Commands(terminal).Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return await RefuseUsage(parsed, terminal);
        }

        int code = await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Answer,
            Error = terminal.Messages,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,   // the web host ends itself on Ctrl+C, in its own time
        });
        await terminal.Answer.FlushAsync();
        return code;
    }

    private static RootCommand Commands(Terminal terminal)
    {
        var root = new RootCommand(CommandWords.In("Root"));
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = CommandWords.In("Help");
        help.Action = new HelpInLanguage((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = CommandWords.In("Version");
        root.Options.Add(CommandLanguage.Option());
        ServeCommand.AddTo(root);
        root.Subcommands.Add(PlanCommand.Make(terminal));
        root.Subcommands.Add(CalendarCommand.Make(terminal));
        root.Subcommands.Add(AccountCommand.Make(terminal));
        root.Subcommands.Add(AuditCommand.Make(terminal));
        root.Subcommands.Add(BackupCommand.Make(terminal));
        root.Subcommands.Add(RestoreCommand.Make(terminal));
        return root;
    }

    private static async Task<int> RefuseUsage(ParseResult parsed, Terminal terminal)
    {
        foreach (string message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            await terminal.Messages.WriteLineAsync(message);
        }

        await terminal.Messages.WriteLineAsync(CommandWords.In("SeeHelp", CommandAsTyped(parsed.CommandResult)));
        return ExitCode.WrongUsage;
    }

    private static string CommandAsTyped(CommandResult result) => result.Parent is CommandResult parent
        ? $"{CommandAsTyped(parent)} {result.Command.Name}"
        : "celadon";
}
