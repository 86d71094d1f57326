using Microsoft.AspNetCore.WebUtilities;

namespace Celadon.Shell;

/// <summary>Reads and rewrites the query of an address of ours.</summary>
public static class AddressQuery
{
    /// <summary>The parameters in reading order, several of one name one by one.</summary>
    /// <param name="address">An absolute address.</param>
    public static IEnumerable<(string Name, string Value)> Of(string address) =>
        from part in QueryHelpers.ParseQuery(new Uri(address).Query)
        from value in part.Value
        select (part.Key, value ?? "");

    /// <summary>Path and query with one parameter left out.</summary>
    /// <param name="address">An absolute address.</param>
    /// <param name="name">The parameter.</param>
    public static string Without(string address, string name) =>
        Path(address, Of(address).Where(part => part.Name != name));

    /// <summary>Path and query with one parameter set, replacing all of its name.</summary>
    /// <param name="address">An absolute address.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its new value.</param>
    public static string With(string address, string name, string value) =>
        Path(address, Of(address).Where(part => part.Name != name).Append((name, value)));

    private static string Path(string address, IEnumerable<(string Name, string Value)> parts) =>
        QueryHelpers.AddQueryString(
            new Uri(address).AbsolutePath,
            parts.Select(part => new KeyValuePair<string, string?>(part.Name, part.Value)));
}
