using Celadon.Organization.Units;

namespace Celadon.Register.Units;

/// <summary>What a reader asks of the units, as it stands in the page's address. A word that does not exist asks for nothing.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="IsNarrowed">True where something is asked for.</param>
public sealed record UnitRequest(UnitFilter Filter, bool IsNarrowed)
{
    /// <summary>Words for whether units stand, in addresses.</summary>
    public static IReadOnlyDictionary<string, UnitStanding> Standings { get; } = new Dictionary<string, UnitStanding>
    {
        ["standing"] = UnitStanding.OnTheDay,
        ["ended"] = UnitStanding.NotOnTheDay,
        ["all"] = UnitStanding.Any,
    };

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query.</param>
    public static UnitRequest Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filter = new UnitFilter(
            Text: Word(query, "q"),
            Kind: Enum.TryParse(Word(query, "kind"), out RegisteredUnitKind kind) && Enum.IsDefined(kind) ? kind : null,
            AreaId: Word(query, "area"),
            Standing: Standings.GetValueOrDefault(Word(query, "state") ?? "", UnitStanding.OnTheDay));
        return new UnitRequest(filter, filter != new UnitFilter());
    }

    private static string? Word(IQueryCollection query, string name) => query[name].ToString().Trim() is { Length: > 0 } word ? word : null;
}
