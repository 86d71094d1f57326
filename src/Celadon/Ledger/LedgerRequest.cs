using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Microsoft.AspNetCore.WebUtilities;

namespace Celadon.Ledger;

/// <summary>What a reader asks of the ledger, as it stands in the page's address.</summary>
public sealed class LedgerRequest
{
    /// <summary>Code of the message about a filter word that does not exist.</summary>
    public const string UnknownWordCode = "LEDGER-001";

    /// <summary>Words for <see cref="LedgerFilter.Role"/> in addresses.</summary>
    public static IReadOnlyDictionary<string, DutyRole> Roles { get; } = new Dictionary<string, DutyRole>
    {
        ["lead"] = DutyRole.LeadUnit,
        ["cooperate"] = DutyRole.SupportingUnit,
        ["shared"] = DutyRole.SharedUnits,
        ["local"] = DutyRole.LocalUnits,
    };

    /// <summary>Words for <see cref="LedgerFilter.Deadline"/> in addresses.</summary>
    public static IReadOnlyDictionary<string, DeadlineFilter> Deadlines { get; } = new Dictionary<string, DeadlineFilter>
    {
        ["overdue"] = DeadlineFilter.Overdue,
        ["30"] = DeadlineFilter.DueWithin30Days,
        ["90"] = DeadlineFilter.DueWithin90Days,
        ["recurring"] = DeadlineFilter.Recurring,
        ["none"] = DeadlineFilter.Standing,
    };

    /// <summary>Words for <see cref="LedgerFilter.Strength"/> in addresses.</summary>
    public static IReadOnlyDictionary<string, DutyStrength> Strengths { get; } = new Dictionary<string, DutyStrength>
    {
        ["hard"] = DutyStrength.Hard,
        ["soft"] = DutyStrength.Soft,
    };

    /// <summary>The parameters that filter, in the order of the form.</summary>
    public static IReadOnlyList<string> FilterNames { get; } = ["q", "group", "unit", "role", "deadline", "strength", "summing"];

    private const string Order = "order";
    private const string Show = "show";

    private readonly Dictionary<string, string> asked;

    private LedgerRequest(Dictionary<string, string> asked) => this.asked = asked;

    /// <summary>The filters that are set, in the order of the form.</summary>
    public IEnumerable<(string Name, string Value)> Active =>
        FilterNames.Where(asked.ContainsKey).Select(name => (name, asked[name]));

    /// <summary>Parameters whose word does not exist.</summary>
    public IEnumerable<(string Name, string Value)> Unknown => asked
        .Where(entry => entry.Key switch
        {
            "role" => !Roles.ContainsKey(entry.Value),
            "deadline" => !Deadlines.ContainsKey(entry.Value),
            "strength" => !Strengths.ContainsKey(entry.Value),
            "summing" => entry.Value != "none",
            Order => entry.Value != "deadline",
            Show => entry.Value != "measures",
            _ => false,
        })
        .Select(entry => (entry.Key, entry.Value));

    /// <summary>The filter; words that do not exist are left out of it.</summary>
    public LedgerFilter Filter => new(
        Unit: this["unit"],
        Role: Word("role", Roles),
        Deadline: Word("deadline", Deadlines) ?? DeadlineFilter.Any,
        Strength: Word("strength", Strengths),
        Group: this["group"],
        Text: this["q"],
        LacksSummingUpUnit: this["summing"] == "none");

    /// <summary>True where items stand in one list by their last day, not under their measures.</summary>
    public bool IsByDeadline => this[Order] == "deadline";

    /// <summary>True where only measures are shown, not their items.</summary>
    public bool IsMeasuresOnly => this[Show] == "measures";

    /// <summary>A parameter; null where it is not set.</summary>
    /// <param name="name">Its name.</param>
    public string? this[string name] => asked.GetValueOrDefault(name);

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query.</param>
    public static LedgerRequest Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new LedgerRequest(FilterNames.Append(Order).Append(Show)
            .Select(name => (name, value: query[name].ToString().Trim()))
            .Where(entry => entry.value.Length > 0)
            .ToDictionary(entry => entry.name, entry => entry.value));
    }

    /// <summary>The same request at an address.</summary>
    /// <param name="path">Path of the page or file.</param>
    public string At(string path) => QueryHelpers.AddQueryString(path, asked.Select(entry => KeyValuePair.Create(entry.Key, (string?)entry.Value)));

    /// <summary>The request with a parameter changed; null takes it away.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its new word.</param>
    public LedgerRequest With(string name, string? value)
    {
        var changed = new Dictionary<string, string>(asked);
        changed.Remove(name);
        if (value is not null)
        {
            changed[name] = value;
        }

        return new LedgerRequest(changed);
    }

    private T? Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => this[name] is { } word && words.TryGetValue(word, out T value) ? value : null;
}
