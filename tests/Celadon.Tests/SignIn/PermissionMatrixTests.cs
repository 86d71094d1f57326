using System.Globalization;
using System.Net;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Tests.Running;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.SignIn;

/// <summary>docs/permissions.md says what every role gets from every route; the program does as it says.</summary>
public sealed class PermissionMatrixTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    private const string Nobody = "Nobody";

    private static readonly IReadOnlyList<string[]> Table =
    [
        .. File.ReadLines(Path.Combine(Root(), "docs", "permissions.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];

    private static string[] Columns => Table[0];

    private static IEnumerable<string[]> Rows => Table.Skip(1);

    [Fact]
    public void Every_route_has_a_line_and_every_line_a_route()
    {
        IEnumerable<string> routes = celadon.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(route => route.RoutePattern.RawText is not ("{**path:file}" or "/_framework/opaque-redirect"))
            .Select(route => $"`{Method(route)} {"/" + route.RoutePattern.RawText!.TrimStart('/')}`")
            .Distinct();

        Assert.Equal(routes.Order(StringComparer.Ordinal), Rows.Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_role_gets_from_every_route_what_the_table_says()
    {
        Assert.Equal(Enum.GetNames<Role>().Prepend(Nobody), Columns[1..]);
        string unit = (await celadon.Services.GetRequiredService<OrganizationModule>().UnitRegisterAsync(TestContext.Current.CancellationToken)).Units[0].Id;
        var wrong = new List<string>();
        for (int column = 1; column < Columns.Length; column++)
        {
            Cookie? session = Columns[column] == Nobody ? null : await SignInAsync(Enum.Parse<Role>(Columns[column]), unit);
            using RunningCeladon.Browser browser = celadon.OpenAs(session);
            foreach (string[] row in Rows)
            {
                int status = await StatusAsync(browser, row[0].Trim('`'));
                if (status.ToString(CultureInfo.InvariantCulture) != row[column])
                {
                    wrong.Add($"{Columns[column]} {row[0]}: {status}, expected {row[column]}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private Task<Cookie> SignInAsync(Role role, string unit) => celadon.Office.SignInAsync(
        "m-" + role.ToString().ToLowerInvariant(), role, RolePermissions.IsCityWide(role) ? null : unit, TestContext.Current.CancellationToken);

    private static async Task<int> StatusAsync(RunningCeladon.Browser browser, string route)
    {
        string[] parts = route.Split(' ');
        string path = parts[1].Replace("{code}", "M03", StringComparison.Ordinal)
            .Replace("{status:int:range(400,599)}", "404", StringComparison.Ordinal)
            .Replace("{Number:int}", "1", StringComparison.Ordinal)
            .Replace("{Id}", "no-such-id", StringComparison.OrdinalIgnoreCase);
        using var nothing = new FormUrlEncodedContent([]);
        using HttpResponseMessage answer = parts[0] == "POST" ? await browser.Send(path, nothing) : await browser.Ask(path);
        return (int)answer.StatusCode;
    }

    private static string Method(RouteEndpoint route) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: ["POST"] } ? "POST" : "GET";

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Celadon.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
