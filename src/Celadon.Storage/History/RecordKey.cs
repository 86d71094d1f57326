namespace Celadon.Storage.History;

/// <summary>A row's key as one text: its parts joined by <c>/</c>.</summary>
public static class RecordKey
{
    /// <summary>The key of these parts, in the order of the table's primary key.</summary>
    public static string Of(params IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return string.Join('/', parts.Select(part =>
            part.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal)));
    }

    /// <summary>The parts a key was made of.</summary>
    internal static IReadOnlyList<string> PartsOf(string key) =>
    [
        .. key.Split('/').Select(part =>
            part.Replace("%2F", "/", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal)),
    ];
}
