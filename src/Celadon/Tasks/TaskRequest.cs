using Celadon.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tasks;
using Microsoft.AspNetCore.WebUtilities;

namespace Celadon.Tasks;

/// <summary>What a reader asks of the tasks, as it stands in the page's address. A word that does not exist asks for nothing.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Asked">The parameters as asked.</param>
public sealed record TaskRequest(TaskFilter Filter, IReadOnlyDictionary<string, string> Asked)
{
    /// <summary>Words for what a task comes from, in addresses.</summary>
    public static IReadOnlyDictionary<string, TaskSource> Sources { get; } = new Dictionary<string, TaskSource>
    {
        ["plan"] = TaskSource.Plan,
        ["instruction"] = TaskSource.WrittenInstruction,
        ["minutes"] = TaskSource.MeetingMinutes,
    };

    private static readonly string[] Names = ["q", "unit", "person", "of", "due", "source", "withdrawn"];

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query.</param>
    public static TaskRequest Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = Names.Select(name => (name, value: query[name].ToString().Trim())).Where(entry => entry.value.Length > 0)
            .ToDictionary(entry => entry.name, entry => entry.value);
        return new TaskRequest(
            new TaskFilter(
                Unit: asked.GetValueOrDefault("unit"),
                Person: asked.GetValueOrDefault("person"),
                PlanId: asked.GetValueOrDefault("of"),
                Due: asked.TryGetValue("due", out string? due) && LedgerRequest.Deadlines.TryGetValue(due, out DeadlineFilter day) ? day : DeadlineFilter.Any,
                Source: asked.TryGetValue("source", out string? source) && Sources.TryGetValue(source, out TaskSource from) ? from : null,
                Text: asked.GetValueOrDefault("q"),
                IsWithWithdrawn: asked.GetValueOrDefault("withdrawn") == "shown"),
            asked);
    }

    /// <summary>A parameter; null where it is not set.</summary>
    /// <param name="name">Its name.</param>
    public string? this[string name] => Asked.GetValueOrDefault(name);

    /// <summary>The same request at an address.</summary>
    /// <param name="path">Path of the page or file.</param>
    public string At(string path) => QueryHelpers.AddQueryString(path, Asked.Select(entry => KeyValuePair.Create(entry.Key, (string?)entry.Value)));
}
