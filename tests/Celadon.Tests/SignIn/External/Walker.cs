using System.Net;
using Celadon.Tests.Running;

namespace Celadon.Tests.SignIn.External;

/// <summary>A browser that goes where it is led, from one site to the other, with the cookies of both.</summary>
internal sealed class Walker : IDisposable
{
    private const int MostSteps = 12;

    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
    private readonly Uri home;

    public Walker(Uri home)
    {
        this.home = home;
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    /// <summary>Where the last walk ended.</summary>
    public Uri Here { get; private set; } = new("about:blank");

    public Task<Page> Read(string path) => WalkAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(home, path)));

    public Task<Page> Send(string path, Dictionary<string, string> fields) =>
        WalkAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(home, path)) { Content = new FormUrlEncodedContent(fields) });

    public void Dispose() => client.Dispose();

    private async Task<Page> WalkAsync(HttpRequestMessage request)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            using HttpRequestMessage asked = request;
            Here = asked.RequestUri!;
            using HttpResponseMessage answer = await client.SendAsync(asked, TestContext.Current.CancellationToken);
            if (answer.Headers.Location is not { } there)
            {
                return await Page.Of(answer);
            }

            request = new HttpRequestMessage(HttpMethod.Get, new Uri(Here, there));
        }

        throw new InvalidOperationException($"Led in a circle, lately to {Here}.");
    }
}
