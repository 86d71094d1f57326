using Celadon.Storage.History;
using Celadon.Storage.History.Book;
using Microsoft.Extensions.Localization;

namespace Celadon.History;

/// <summary>Entries of the history in words. What has no words yet is shown by its own name.</summary>
public sealed class HistoryWording(IStringLocalizer<HistoryText> text, IStringLocalizer<HistoryNames> names)
{
    private const string ActPrefix = "What-";

    /// <summary>The acts that have words, each with them.</summary>
    public IReadOnlyList<(string Name, string Words)> Acts =>
    [
        .. names.GetAllStrings(includeParentCultures: true).Where(word => word.Name.StartsWith(ActPrefix, StringComparison.Ordinal))
            .Select(word => (word.Name[ActPrefix.Length..], word.Value)).DistinctBy(act => act.Item1).OrderBy(act => act.Item1, StringComparer.Ordinal),
    ];

    /// <summary>What was done.</summary>
    public string What(string act) => Find(ActPrefix + act) ?? act;

    /// <summary>Who did it.</summary>
    public string Who(HistoryEntry entry) => entry.ActorId == Act.SystemId ? text["Machine"] : entry.ActorName;

    /// <summary>From where.</summary>
    public string Origin(string origin) => text["Origin-" + origin] is { ResourceNotFound: false } found ? found.Value : origin;

    /// <summary>A table's records in words.</summary>
    public string Table(string table) => Find("Table-" + table) ?? table;

    /// <summary>A column in words.</summary>
    public string Column(string table, string column) => Find($"Column-{table}.{column}") ?? Find("Column-" + column) ?? column;

    /// <summary>What a column held or holds.</summary>
    public string Value(string? value) => value switch
    {
        null or "" => text["ValueEmpty"],
        "true" => text["ValueTrue"],
        "false" => text["ValueFalse"],
        _ when ColumnChange.IsDigest(value) => text["ValueDigest"],
        _ when DateTimeOffset.TryParseExact(value, "O", null, System.Globalization.DateTimeStyles.AssumeUniversal, out DateTimeOffset at) => VerdictWords.LocalTime(at),
        _ => value,
    };

    private string? Find(string key) => names[key] is { ResourceNotFound: false } found ? found.Value : null;
}
