using System.Globalization;
using System.Text.Json;
using Celadon.Plans.Tasks;

namespace Celadon.Tasks;

// What to do where somebody else changed the task while this form was being filled in.
public sealed partial class TaskForm
{
    /// <summary>Name of the hidden field that says what the form held when it was shown.</summary>
    public const string ShownField = "Shown";

    /// <summary>The fields of a task's form.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        nameof(TaskDraft.Name), nameof(TaskDraft.Code), nameof(TaskDraft.UnitId), nameof(TaskDraft.UnitReason), nameof(TaskDraft.SupportingUnitIds),
        nameof(TaskDraft.PersonInCharge), nameof(TaskDraft.Liaison), nameof(TaskDraft.Start), nameof(TaskDraft.End), nameof(TaskDraft.Milestones),
        nameof(TaskDraft.ItemCode), nameof(TaskDraft.Reckoning), nameof(TaskDraft.Years), nameof(TaskDraft.Evidence), nameof(TaskDraft.FundingSource),
        nameof(TaskDraft.Funding), nameof(TaskDraft.Projects), nameof(TaskDraft.InstructionId),
    ];

    /// <summary>What the form holds, for <see cref="ShownField"/>.</summary>
    /// <param name="fields">Its fields.</param>
    public string Shown(IReadOnlyList<string> fields) => JsonSerializer.Serialize(fields.ToDictionary(name => name, Value));

    /// <summary>
    /// This form on top of the task as it stands now: fields the writer left alone show what is there now, fields they changed keep what they typed.
    /// </summary>
    /// <param name="present">The form of the task as it stands.</param>
    /// <param name="fields">Their fields.</param>
    public (TaskForm Form, IReadOnlyList<TaskFormChange> Changes) Onto(TaskForm present, IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(present);
        ArgumentNullException.ThrowIfNull(fields);
        Dictionary<string, string> shown = ShownBefore();
        var merged = new Dictionary<string, string>(typed);
        IReadOnlyList<string> supporting = Supporting;
        var changes = new List<TaskFormChange>();
        foreach (string field in fields)
        {
            string now = present.Value(field), mine = Value(field);
            string? before = shown.GetValueOrDefault(field);
            if (now == before || now == mine)
            {
                continue;
            }

            bool isUntouched = mine == before;
            changes.Add(new TaskFormChange(field, now, isUntouched));
            if (isUntouched)
            {
                foreach (string name in merged.Keys.Concat(present.typed.Keys).Where(name => IsPartOf(name, field)).Distinct().ToList())
                {
                    merged[name] = present[name];
                }

                supporting = field == nameof(TaskDraft.SupportingUnitIds) ? present.Supporting : supporting;
            }
        }

        return (new TaskForm(merged, supporting), changes);
    }

    private string Value(string field) => field switch
    {
        nameof(TaskDraft.SupportingUnitIds) => string.Join('\n', Supporting.Order(StringComparer.Ordinal)),
        nameof(TaskDraft.Milestones) => string.Join('\n', Enumerable.Range(0, MostMilestones).Where(HasMilestone)
            .Select(at => $"{this[$"Milestone-{at}-Day"]} {this[$"Milestone-{at}-What"]}{(this[$"Milestone-{at}-Hard"].Length > 0 ? " !" : "")}")),
        nameof(TaskDraft.Years) => string.Join('\n', typed.Where(entry => IsPartOf(entry.Key, field) && entry.Value.Length > 0)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key["Year-".Length..] + ": " + entry.Value)),
        _ => this[field],
    };

    private static bool IsPartOf(string name, string field) => field switch
    {
        nameof(TaskDraft.Milestones) => name.StartsWith("Milestone-", StringComparison.Ordinal),
        nameof(TaskDraft.Years) => name.StartsWith("Year-", StringComparison.Ordinal) && int.TryParse(name["Year-".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => name == field,
    };

    // What the browser sends back may be anything; then every difference counts as the writer's own.
    private Dictionary<string, string> ShownBefore()
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(this[ShownField]) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

/// <summary>A field somebody else changed while a form was being filled in.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Now">What is there now; several lines for milestones, years and units.</param>
/// <param name="IsTaken">True where the writer had left the field alone, so that the form shows what is there now.</param>
public sealed record TaskFormChange(string Field, string Now, bool IsTaken);
