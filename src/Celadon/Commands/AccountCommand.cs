using System.CommandLine;
using System.Globalization;
using Celadon.Organization.Accounts;

namespace Celadon.Commands;

/// <summary><c>celadon account</c>: what is done with an account at the machine itself.</summary>
internal static class AccountCommand
{
    /// <summary>Makes the command with its own commands under it.</summary>
    public static Command Make(Terminal terminal)
    {
        var account = new Command("account", CommandWords.In("Account"));
        account.Subcommands.Add(Reset(terminal));
        return account;
    }

    private static Command Reset(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = CommandWords.In("AccountName") };
        var factors = new Option<bool>("--second-factors") { Description = CommandWords.In("AccountFactors") };
        Option<string> database = DatabaseOption.Make();
        var reset = new Command("reset", CommandWords.In("AccountReset")) { name, factors, database };
        reset.SetAction(parsed => ResetAsync(parsed.GetRequiredValue(name), parsed.GetValue(factors), parsed.GetValue(database), terminal));
        return reset;
    }

    private static Task<int> ResetAsync(string name, bool withFactors, string? database, Terminal terminal) => PlanStore.WithRooms(database, terminal, async rooms =>
    {
        try
        {
            OneTimePassword given = await rooms.Organization.ResetAtMachineAsync(name, withFactors);
            await terminal.Answer.WriteLineAsync(given.Password);
            await terminal.Messages.WriteLineAsync(CommandWords.In("AccountGiven", given.UserName, given.Until.ToString("u", CultureInfo.InvariantCulture)));
            return ExitCode.Done;
        }
        catch (AccountRefusedException refusal)
        {
            await terminal.Messages.WriteLineAsync(refusal.MessageIn(CultureInfo.CurrentUICulture.Name));
            return ExitCode.Refused;
        }
    });
}
