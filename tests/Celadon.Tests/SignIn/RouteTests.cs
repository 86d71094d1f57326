using Celadon.SignIn.Access;
using Celadon.Tests.Running;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.SignIn;

public sealed class RouteTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    // The framework adds it by itself where it runs from its build folder; bearing no mark, it is closed to everybody.
    private const string FilesInDevelopment = "{**path:file}";

    [Fact]
    public void Every_route_says_who_may_ask_it()
    {
        IReadOnlyList<RouteEndpoint> routes = [.. celadon.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

        Assert.Contains(routes, route => route.RoutePattern.RawText == "/ledger");
        Assert.Empty(routes.Where(route => route.RoutePattern.RawText != FilesInDevelopment && Marks(route) != 1).Select(route => $"{route.RoutePattern.RawText}: {Marks(route)} marks"));
    }

    private static int Marks(RouteEndpoint route) =>
        route.Metadata.Count(entry => entry is RequiresAttribute or OpenToSignedInAttribute or OpenToEverybodyAttribute);
}
