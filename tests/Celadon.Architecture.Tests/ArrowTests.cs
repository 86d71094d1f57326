using System.Xml.Linq;

namespace Celadon.Architecture.Tests;

/// <summary>Rooms lie on floors and every arrow points down: the drawing is the table in docs/architecture.md.</summary>
public sealed class ArrowTests
{
    private static readonly RoomTable Drawn = RoomTable.Parse(Repository.Read("docs/architecture.md"));

    public static TheoryData<string> Rooms => [.. Folders()];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_imports_only_the_rooms_below_it(string room) => Assert.Empty(Drawn.ForbiddenImports(room, Project(room)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_pure_room_takes_only_the_packages_it_is_allowed(string room) => Assert.Empty(Drawn.ForbiddenPackages(room, Project(room)));

    [Fact]
    public void Every_folder_in_src_is_a_room_of_the_drawing_and_the_other_way_round() =>
        Assert.Equal(Drawn.Rooms.Order(StringComparer.Ordinal), Folders().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string solution = Repository.Read("Celadon.slnx");
        var projects = Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.Contains("/Seeds/", StringComparison.Ordinal));
        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_room_says_what_it_promises_and_what_it_never_does() => Assert.All(Folders(), room =>
    {
        string promise = Repository.Read($"src/{room}/README.md");
        Assert.All(["Promises: ", "Never: ", "Start reading: "], start => Assert.Contains("\n" + start, promise, StringComparison.Ordinal));
    });

    [Fact]
    public void Every_room_has_its_tests() =>
        Assert.All(Folders(), room => Assert.True(File.Exists(Repository.Path("tests", room + ".Tests", room + ".Tests.csproj")), room));

    [Fact]
    public void An_arrow_that_points_up_is_caught()
    {
        var drawn = RoomTable.Parse("| `Upper` | above | Lower | any |\n| `Lower` | below | – | – |");
        var upward = XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="../Upper/Upper.csproj" /></ItemGroup></Project>""");
        Assert.Equal(["Upper"], drawn.ForbiddenImports("Lower", upward));
        Assert.Empty(drawn.ForbiddenImports("Upper", XDocument.Parse("""<Project><ProjectReference Include="../Lower/Lower.csproj" /></Project>""")));
    }

    [Fact]
    public void A_package_in_a_pure_room_is_caught()
    {
        var drawn = RoomTable.Parse("| `Upper` | above | all | any |\n| `Lower` | below | – | `Allowed` |");
        var project = XDocument.Parse("""<Project><PackageReference Include="Allowed" /><PackageReference Include="Dragged.In" /></Project>""");
        Assert.Equal(["Dragged.In"], drawn.ForbiddenPackages("Lower", project));
        Assert.Empty(drawn.ForbiddenPackages("Upper", project));
    }

    [Fact]
    public void A_web_framework_in_a_lower_room_is_caught()
    {
        var drawn = RoomTable.Parse("| `Lower` | below | – | – |");
        var project = XDocument.Parse("""<Project><FrameworkReference Include="Microsoft.AspNetCore.App" /></Project>""");
        Assert.Equal(["Microsoft.AspNetCore.App"], drawn.ForbiddenPackages("Lower", project));
    }

    private static IEnumerable<string> Folders() =>
        Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Split('/')[1]).Distinct();

    private static XDocument Project(string room) => XDocument.Load(Repository.Path("src", room, room + ".csproj"));
}
