using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Celadon.Startup;

/// <summary>On which address the program listens, and with which certificate.</summary>
/// <param name="Address">The address.</param>
/// <param name="Certificate">Null where it speaks plain HTTP, which it does on the machine itself only.</param>
internal sealed record Listening(IPAddress Address, X509Certificate2? Certificate)
{
    private const string OwnNames = "localhost;127.0.0.1;[::1]";

    /// <summary>The name of the variable that holds the password of a PFX file: on the command line everybody could read it.</summary>
    internal const string PasswordVariable = "CELADON_CERTIFICATE_PASSWORD";

    internal bool IsHttps => Certificate is not null;

    /// <summary>The names a browser may ask for. A foreign name that resolves to this machine is a page of somebody else asking through the clerk's browser.</summary>
    internal string Hosts => string.Join(';', NamesOf(Certificate).Prepend(OwnNames));

    /// <summary>What the options ask for.</summary>
    /// <exception cref="ListeningRefusedException">It cannot be had, with the reason in words.</exception>
    internal static Listening Of(CeladonHostOptions options)
    {
        IPAddress address = IPAddress.Loopback;
        if (options.Listen is { } typed && !IPAddress.TryParse(typed, out address!))
        {
            throw new ListeningRefusedException(StartupWords.AddressUnreadable(typed));
        }

        X509Certificate2? certificate = options.Certificate is { } path ? Load(path) : null;
        return certificate is null && !IPAddress.IsLoopback(address)
            ? throw new ListeningRefusedException(StartupWords.CertificateMissing(address.ToString()))
            : new Listening(address, certificate);
    }

    private static X509Certificate2 Load(string path)
    {
        try
        {
            X509Certificate2 certificate = Path.GetExtension(path).ToLowerInvariant() is ".pem" or ".crt"
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, Environment.GetEnvironmentVariable(PasswordVariable));
            return certificate.HasPrivateKey
                ? certificate
                : throw new ListeningRefusedException(StartupWords.CertificateUnreadable(path));
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ListeningRefusedException(StartupWords.CertificateUnreadable(path), failure);
        }
    }

    private static IEnumerable<string> NamesOf(X509Certificate2? certificate)
    {
        X509SubjectAlternativeNameExtension? names = certificate?.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault();
        return names is null
            ? []
            : names.EnumerateDnsNames().Concat(names.EnumerateIPAddresses().Select(each => each.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{each}]" : each.ToString()));
    }
}
