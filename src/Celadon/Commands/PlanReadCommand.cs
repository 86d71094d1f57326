using System.CommandLine;
using System.Globalization;
using Celadon.PlanReader.Exchange;
using Celadon.PlanReader.Ledger;

namespace Celadon.Commands;

/// <summary><c>celadon plan read</c>: a document in, what was read of it out.</summary>
internal static class PlanReadCommand
{
    private static readonly Dictionary<string, Func<ActionPlan, string>> Formats = new()
    {
        ["json"] = PlanJson.Write,
        ["csv"] = PlanCsv.Write,
        ["text"] = plan => PlanPlainText.Write(plan, CultureInfo.CurrentUICulture.Name),
    };

    /// <summary>Makes the command.</summary>
    public static Command Make(Terminal terminal)
    {
        Argument<string> file = PlanCommand.FileArgument();
        Option<string> format = new Option<string>("--format")
        {
            Description = CommandWords.In("Format"),
            DefaultValueFactory = _ => "json",
        }.AcceptOnlyFromAmong([.. Formats.Keys]);
        var command = new Command("read", CommandWords.In("PlanRead")) { file, format };
        command.SetAction(parsed => Read(parsed.GetRequiredValue(file), Formats[parsed.GetRequiredValue(format)], terminal));
        return command;
    }

    private static async Task<int> Read(string path, Func<ActionPlan, string> write, Terminal terminal)
    {
        if (await PlanFile.Read(path, terminal) is not { } read)
        {
            return ExitCode.Refused;
        }

        string answer = write(read.Plan);
        await terminal.Answer.WriteAsync(answer);
        if (!answer.EndsWith('\n'))
        {
            await terminal.Answer.WriteLineAsync();
        }

        return ExitCode.Done;
    }
}
