using System.Text.Json;

namespace Celadon.Organization.Units.Shipped;

/// <summary>A shipped file names each id once, and only ids it has, without a circle.</summary>
internal static class ShippedReferences
{
    internal static void Check(ShippedCityFile file)
    {
        Check("areas", file.Areas.Select(area => (area.Id, area.Parent)));
        Check("units", file.Units.Select(unit => (unit.Id, unit.Parent)));
        var areas = file.Areas.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        foreach (string? missing in file.Units.Select(unit => unit.Area).Prepend(file.Area).Where(area => area is not null && !areas.Contains(area)))
        {
            throw new JsonException($"areas: no area has the id \"{missing}\".");
        }
    }

    private static void Check(string list, IEnumerable<(string Id, string? Parent)> entries)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach ((string id, string? parent) in entries)
        {
            if (!parents.TryAdd(id, parent))
            {
                throw new JsonException($"{list}: two entries have the id \"{id}\".");
            }
        }

        foreach (string id in parents.Keys)
        {
            int steps = 0;
            for (string? at = parents[id]; at is not null; at = parents[at])
            {
                if (!parents.ContainsKey(at))
                {
                    throw new JsonException($"{list}: \"{id}\" stands under \"{at}\", which is missing.");
                }

                if (++steps > parents.Count)
                {
                    throw new JsonException($"{list}: \"{id}\" stands under itself.");
                }
            }
        }
    }
}
