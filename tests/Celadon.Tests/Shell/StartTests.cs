using System.Net;
using System.Net.Sockets;
using Celadon.Startup;

namespace Celadon.Tests.Shell;

public sealed class StartTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_an_error_and_not_another_port()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));
        try
        {
            Assert.Equal(1, await CeladonHost.RunAsync(new CeladonHostOptions { Database = Path.Combine(folder, "celadon.db"), Port = port }));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Without_a_named_port_the_next_free_one_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        Assert.InRange(ListeningPort.FirstFree(port), port + 1, port + 99);
    }
}
