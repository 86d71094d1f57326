using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Celadon.Commands;

/// <summary>The library's help, with the one heading put into Chinese that its own translation leaves in English.</summary>
internal sealed class HelpInLanguage(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        InvocationConfiguration configuration = parseResult.InvocationConfiguration;
        TextWriter output = configuration.Output;
        using var written = new StringWriter();
        configuration.Output = written;
        int code = help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(written.ToString().Replace("Description:", CommandWords.In("HelpDescription"), StringComparison.Ordinal));
        return code;
    }
}
