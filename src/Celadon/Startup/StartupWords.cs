using System.Globalization;
using System.Resources;

namespace Celadon.Startup;

/// <summary>What the program says on the terminal, in the system's language.</summary>
internal static class StartupWords
{
    private static readonly ResourceManager Words = new("Celadon.Startup.StartupText", typeof(StartupWords).Assembly);

    internal static string PortTaken(int port) =>
        In("PortTaken").Replace("{0}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string In(string key) =>
        Words.GetString(key, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(key), key, "No such text.");
}
