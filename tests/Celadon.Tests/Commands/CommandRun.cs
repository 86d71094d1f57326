using System.Globalization;
using System.Text;
using Celadon.Commands;

namespace Celadon.Tests.Commands;

/// <summary>What came of a command: its exit code, its answer and its messages.</summary>
internal sealed record CommandRun(int Code, string Answer, string Messages)
{
    /// <summary>Runs a command in this process, on a system that speaks <paramref name="system"/>.</summary>
    public static async Task<CommandRun> Of(string[] arguments, string system = "zh-CN", byte[]? input = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(system);
        await using var answer = new StringWriter(CultureInfo.InvariantCulture);
        await using var messages = new StringWriter(CultureInfo.InvariantCulture);
        int code = await CommandLine.Run(arguments, new Terminal(new MemoryStream(input ?? []), answer, messages, IsWatched: false));
        return new CommandRun(code, answer.ToString(), messages.ToString());
    }

    /// <summary>The same with a text as standard input.</summary>
    public static Task<CommandRun> OfText(string[] arguments, string input) => Of(arguments, input: Encoding.UTF8.GetBytes(input));
}
