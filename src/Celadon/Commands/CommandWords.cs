using System.Globalization;
using System.Resources;

namespace Celadon.Commands;

/// <summary>What the command line says: CommandText.resx (Chinese) and CommandText.en.resx.</summary>
internal static class CommandWords
{
    private static readonly ResourceManager Words = new("Celadon.Commands.CommandText", typeof(CommandWords).Assembly);

    /// <summary>A refusal: its stable code, then the words under a key.</summary>
    public static string Refusal(string code, string key, params object[] gaps) => $"{code} {In(key, gaps)}";

    /// <summary>The words under a key, in the language of the thread, with their gaps filled.</summary>
    public static string In(string key, params object[] gaps)
    {
        string words = Words.GetString(key, CultureInfo.CurrentUICulture)
            ?? throw new ArgumentOutOfRangeException(nameof(key), key, "No such text.");
        return gaps.Length == 0 ? words : string.Format(CultureInfo.InvariantCulture, words, gaps);
    }
}
