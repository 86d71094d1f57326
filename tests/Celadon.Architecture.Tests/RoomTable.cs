using System.Xml.Linq;

namespace Celadon.Architecture.Tests;

/// <summary>The table of rooms: which rooms and packages each may take. Rows: room, sentence, imports, packages.</summary>
internal sealed class RoomTable
{
    private readonly Dictionary<string, (string Imports, string Packages)> rows;

    private RoomTable(Dictionary<string, (string, string)> rows) => this.rows = rows;

    internal IEnumerable<string> Rooms => rows.Keys;

    internal static RoomTable Parse(string markdown) => new(markdown.Split('\n')
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 6)
        .ToDictionary(cells => cells[1].Trim('`'), cells => (cells[3], cells[4])));

    internal IEnumerable<string> ForbiddenImports(string room, XDocument project) =>
        Taken(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Where(import => !Allows(rows[room].Imports, "all", import.Replace("Celadon.", "", StringComparison.Ordinal)));

    internal IEnumerable<string> ForbiddenPackages(string room, XDocument project) =>
        Taken(project, "PackageReference").Concat(Taken(project, "FrameworkReference"))
            .Where(package => !Allows(rows[room].Packages, "any", package));

    private static IEnumerable<string> Taken(XDocument project, string kind) =>
        project.Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);

    private static bool Allows(string cell, string everything, string name) =>
        cell == everything || cell.Split(',', StringSplitOptions.TrimEntries).Any(allowed => allowed.Trim('`') == name);
}
