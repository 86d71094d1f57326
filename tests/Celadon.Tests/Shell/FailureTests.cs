using System.Net;
using Celadon.Tests.Running;
using Microsoft.Data.Sqlite;

namespace Celadon.Tests.Shell;

public sealed class FailureTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task A_failure_is_told_in_the_shell_with_code_and_request_number_and_nothing_of_the_inside()
    {
        await using (var database = new SqliteConnection($"Data Source={celadon.Database};Pooling=False"))
        {
            await database.OpenAsync(TestContext.Current.CancellationToken);
            await using SqliteCommand breaking = database.CreateCommand();
            breaking.CommandText = "PRAGMA foreign_keys=OFF; DROP TABLE plans_plan";
            await breaking.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("PAGE-500", page.Main, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelector("main span.mono")!.TextContent);
        Assert.DoesNotContain("Sqlite", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("nav.mainnav"));

        using HttpResponseMessage health = await browser.Ask("/health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
    }
}
