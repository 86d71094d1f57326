using System.CommandLine;

namespace Celadon.Commands;

/// <summary><c>--database</c>: where the commands that keep something keep it.</summary>
internal static class DatabaseOption
{
    /// <summary>The file unless another is named, in the folder the program was called from.</summary>
    public static readonly string Usual = Path.Combine("var", "celadon.db");

    /// <summary>Makes the option.</summary>
    public static Option<string> Make() => new("--database")
    {
        Description = CommandWords.In("Database", Usual),
        HelpName = "PLACE",
    };
}
