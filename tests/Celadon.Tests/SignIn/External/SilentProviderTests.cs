using Celadon.SignIn.External;
using Celadon.Startup;
using Celadon.Tests.Running;

namespace Celadon.Tests.SignIn.External;

public sealed class SilentProviderTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task A_provider_that_does_not_answer_is_told_in_words_and_the_password_way_stays()
    {
        await using WebApplication app = await CeladonHost.BuildAsync(new CeladonHostOptions
        {
            Database = Path.Combine(folder, "celadon.db"), Port = 0, OpenId = new OpenIdRequest("http://127.0.0.1:1", LocalProvider.Client, null),
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var walker = new Walker(new Uri(app.Urls.First()));

        Page told = await walker.Read("/sign-in/external");

        Assert.Contains("SIGN-007", told.Main, StringComparison.Ordinal);
        Assert.NotNull(told.Document.QuerySelector("#Password"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
