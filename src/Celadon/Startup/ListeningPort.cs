using System.Net;
using System.Net.Sockets;

namespace Celadon.Startup;

/// <summary>Finds a port nobody listens on.</summary>
internal static class ListeningPort
{
    private const int Tries = 100;

    /// <summary>The first free port of 127.0.0.1 from <paramref name="wanted"/> on; <paramref name="wanted"/> itself where a hundred are taken.</summary>
    internal static int FirstFree(int wanted) =>
        Enumerable.Range(wanted, Tries).Cast<int?>().FirstOrDefault(port => IsFree(port!.Value)) ?? wanted;

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
