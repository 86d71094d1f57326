using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Celadon.Startup;

namespace Celadon.Tests.Startup;

/// <summary>The program beyond its own machine: with a certificate, for the names in it, and never in the clear.</summary>
public sealed class HttpsTests : IDisposable
{
    private const string Name = "celadon.example";

    private readonly string folder = Directory.CreateTempSubdirectory("celadon-https-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_a_certificate_it_answers_its_names_over_tls_alone_with_cookies_that_never_travel_in_the_clear()
    {
        await using WebApplication app = await CeladonHost.BuildAsync(Options() with { Certificate = WriteCertificate("celadon.pem") });
        await app.StartAsync(Cancellation);
        int port = new Uri(app.Urls.First()).Port;

        using HttpClient client = Client(port);
        using HttpResponseMessage answer = await client.GetAsync(new Uri($"https://{Name}:{port}/first-start"), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("max-age=", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        });

        using HttpResponseMessage foreign = await client.GetAsync(new Uri($"https://elsewhere.example:{port}/first-start"), Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://{Name}:{port}/first-start"), Cancellation));
    }

    [Fact]
    public async Task A_certificate_without_its_key_a_missing_one_and_no_certificate_for_others_are_refused_in_words()
    {
        string bare = Path.Combine(folder, "bare.pem");
        using (X509Certificate2 certificate = Certificate())
        {
            await File.WriteAllTextAsync(bare, certificate.ExportCertificatePem(), Cancellation);
        }

        await RefusedAsync("HOST-005", Options() with { Certificate = bare });
        await RefusedAsync("HOST-005", Options() with { Certificate = Path.Combine(folder, "missing.pem") });
        await RefusedAsync("HOST-004", Options() with { Listen = "0.0.0.0" });
        await RefusedAsync("HOST-003", Options() with { Listen = "everywhere" });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task RefusedAsync(string code, CeladonHostOptions options)
    {
        ListeningRefusedException refusal = await Assert.ThrowsAsync<ListeningRefusedException>(() => CeladonHost.BuildAsync(options));
        Assert.StartsWith(code, refusal.Message, StringComparison.Ordinal);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=" + Name, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Name);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }

    // The name leads to this machine without a name server, and the certificate is our own.
    private static HttpClient Client(int port) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (_, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.Subject == "CN=" + Name },
    });

    private CeladonHostOptions Options() => new() { Database = Path.Combine(folder, "celadon.db"), Port = 0 };

    private string WriteCertificate(string name)
    {
        using X509Certificate2 certificate = Certificate();
        using ECDsa key = certificate.GetECDsaPrivateKey()!;
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return path;
    }
}
