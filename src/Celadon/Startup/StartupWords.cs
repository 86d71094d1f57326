using System.Globalization;
using System.Resources;

namespace Celadon.Startup;

/// <summary>What the program says on the terminal, in the system's language.</summary>
internal static class StartupWords
{
    private static readonly ResourceManager Words = new("Celadon.Startup.StartupText", typeof(StartupWords).Assembly);

    private const string PortTakenCode = "HOST-001";
    private const string CityUnreadableCode = "HOST-002";

    internal static string PortTaken(int port) =>
        $"{PortTakenCode} " + In("PortTaken").Replace("{0}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    internal static string CityUnreadable(string reason) =>
        $"{CityUnreadableCode} " + In("CityUnreadable").Replace("{0}", reason, StringComparison.Ordinal);

    private static string In(string key) =>
        Words.GetString(key, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(key), key, "No such text.");
}
