using System.Globalization;
using System.Resources;

namespace Celadon.Startup;

/// <summary>What the program says on the terminal, in the system's language.</summary>
internal static class StartupWords
{
    private static readonly ResourceManager Words = new("Celadon.Startup.StartupText", typeof(StartupWords).Assembly);

    private const string PortTakenCode = "HOST-001";
    private const string CityUnreadableCode = "HOST-002";
    private const string AddressUnreadableCode = "HOST-003";
    private const string CertificateMissingCode = "HOST-004";
    private const string CertificateUnreadableCode = "HOST-005";
    private const string OpenIdUnusableCode = "HOST-006";

    internal static string PortTaken(int port) =>
        $"{PortTakenCode} " + In("PortTaken").Replace("{0}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    internal static string CityUnreadable(string reason) =>
        $"{CityUnreadableCode} " + In("CityUnreadable").Replace("{0}", reason, StringComparison.Ordinal);

    internal static string AddressUnreadable(string typed) =>
        $"{AddressUnreadableCode} " + In("AddressUnreadable").Replace("{0}", typed, StringComparison.Ordinal);

    internal static string CertificateMissing(string address) =>
        $"{CertificateMissingCode} " + In("CertificateMissing").Replace("{0}", address, StringComparison.Ordinal);

    internal static string CertificateUnreadable(string path) =>
        $"{CertificateUnreadableCode} " + In("CertificateUnreadable").Replace("{0}", path, StringComparison.Ordinal);

    internal static string OpenIdUnusable(string typed) =>
        $"{OpenIdUnusableCode} " + In("OpenIdUnusable").Replace("{0}", typed, StringComparison.Ordinal);

    internal static string FirstStart(string address, string password) =>
        In("FirstStart").Replace("{0}", address, StringComparison.Ordinal).Replace("{1}", password, StringComparison.Ordinal);

    private static string In(string key) =>
        Words.GetString(key, CultureInfo.CurrentUICulture)
        ?? throw new ArgumentOutOfRangeException(nameof(key), key, "No such text.");
}
