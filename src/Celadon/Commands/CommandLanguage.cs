using System.CommandLine;
using System.Globalization;

namespace Celadon.Commands;

/// <summary>In which language the command line speaks.</summary>
internal static class CommandLanguage
{
    /// <summary>The option that names one.</summary>
    public static Option<string> Option() =>
        new Option<string>("--lang") { Description = CommandWords.In("Lang"), Recursive = true }.AcceptOnlyFromAmong("en", "zh-CN");

    /// <summary>Settles on the language asked for, else the system's. A system set to neither gets English, as its own programs speak then.</summary>
    /// <remarks>Descriptions are part of the commands, so the language has to be known before those are made.</remarks>
    public static void Choose(IReadOnlyList<string> arguments)
    {
        Option<string> option = Option();
        var probe = new RootCommand { TreatUnmatchedTokensAsErrors = false };
        probe.Options.Add(option);
        string? asked = probe.Parse(arguments).GetResult(option)?.Tokens is [.., var last] ? last.Value : null;
        bool isChinese = asked is "zh-CN" || (asked is not "en" && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(isChinese ? "zh-CN" : "en");
    }
}
