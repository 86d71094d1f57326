using System.Net;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Startup;
using Celadon.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.SignIn;

public sealed class ScopeUnderLoadTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private const int Requests = 200;

    private static readonly string[] Paths = ["/ledger", "/ledger/objectives", "/deadlines", "/ledger/measures/M03", "/ledger?unit=市公安局"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_just_started_gives_two_hundred_requests_at_once_each_their_own_scope()
    {
        Cookie?[] sessions = [null, .. await LiaisonsAsync()];
        string[][] expected = [.. await Task.WhenAll(sessions.Select(session => AskInTurnAsync(celadon.Address, session)))];
        Assert.Equal(sessions.Length, expected.Select(answers => answers[0]).Distinct().Count());

        await using WebApplication cold = await CeladonHost.BuildAsync(new CeladonHostOptions { Database = celadon.Database, Port = 0, Clock = RunningCeladon.Clock });
        await cold.StartAsync(Cancellation);
        var address = new Uri(cold.Urls.First());
        string[] answers = await Task.WhenAll(Enumerable.Range(0, Requests).Select(i => AskAsync(address, sessions[i % sessions.Length], Paths[i / sessions.Length % Paths.Length])));
        await cold.StopAsync(Cancellation);

        Assert.DoesNotContain(Enumerable.Range(0, Requests), i => answers[i] != expected[i % sessions.Length][i / sessions.Length % Paths.Length]);
    }

    private async Task<IEnumerable<Cookie>> LiaisonsAsync()
    {
        UnitRegister register = await celadon.Services.GetRequiredService<OrganizationModule>().UnitRegisterAsync(Cancellation);
        var sessions = new List<Cookie>();
        foreach (string name in new[] { "市生态环境局", "市公安局", "市交通运输局", "市水利局" })
        {
            string unit = register.Units.First(each => each.Name == name).Id;
            sessions.Add(await celadon.Office.SignInAsync($"load{sessions.Count}", Role.BureauLiaison, unit, Cancellation));
        }

        sessions.Add(await celadon.Office.SignInAsync("load-enterprise", Role.Enterprise, register.Units[0].Id, Cancellation));
        return sessions;
    }

    private static async Task<string[]> AskInTurnAsync(Uri address, Cookie? session)
    {
        var answers = new List<string>();
        foreach (string path in Paths)
        {
            answers.Add(await AskAsync(address, session, path));
        }

        return [.. answers];
    }

    // The number of a failed request is a new one each time.
    private static async Task<string> AskAsync(Uri address, Cookie? session, string path)
    {
        using var browser = new RunningCeladon.Browser(address, "zh-CN", session);
        using HttpResponseMessage answer = await browser.Ask(path);
        return answer.IsSuccessStatusCode ? $"{answer.StatusCode} {(await Page.Of(answer)).Main}" : $"{answer.StatusCode} {answer.Headers.Location}";
    }
}
