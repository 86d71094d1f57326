using System.Text;

namespace Celadon.Commands;

/// <summary>Where a command reads from and writes to: the answer to one place, messages to another.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Answer">Carries the answer and nothing else, as UTF-8.</param>
/// <param name="Messages">Refusals and progress.</param>
/// <param name="IsWatched">True where a person looks at the messages as they come.</param>
internal sealed record Terminal(Stream Input, TextWriter Answer, TextWriter Messages, bool IsWatched)
{
    /// <summary>The terminal of this process. The answer is UTF-8 whatever the system's own encoding is: files are made of it.</summary>
    public static Terminal OfThisProcess()
    {
        Stream output = Console.OpenStandardOutput();
        var answer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65536);
        return new Terminal(Console.OpenStandardInput(), answer, Console.Error, !Console.IsErrorRedirected);
    }
}
