using System.Globalization;
using Celadon.Plans.Tasks;
using Celadon.Shell.AsOf;

namespace Celadon.Tasks;

/// <summary>A task's form as it was typed: nothing typed is lost where it cannot be read or kept.</summary>
public sealed partial class TaskForm
{
    /// <summary>Milestones a form takes at most.</summary>
    public const int MostMilestones = 30;

    private readonly Dictionary<string, string> typed;

    private TaskForm(Dictionary<string, string> typed, IReadOnlyList<string> supporting) => (this.typed, Supporting) = (typed, supporting);

    /// <summary>The units chosen as supporting.</summary>
    public IReadOnlyList<string> Supporting { get; }

    /// <summary>The revision the form was made from.</summary>
    public int Revision => int.TryParse(this["Revision"], NumberStyles.None, CultureInfo.InvariantCulture, out int revision) ? revision : -1;

    /// <summary>Rows of milestones to show: the typed ones and three more.</summary>
    public int MilestoneRows => Math.Min(MostMilestones, Enumerable.Range(0, MostMilestones).LastOrDefault(at => HasMilestone(at), -1) + 4);

    /// <summary>What was typed into a field; empty where nothing was.</summary>
    /// <param name="name">The field.</param>
    public string this[string name] => typed.GetValueOrDefault(name, "");

    /// <summary>Reads a form that was sent.</summary>
    /// <param name="form">Its fields.</param>
    public static TaskForm Read(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new TaskForm(
            // A browser sends line ends as CR LF, whatever it was given.
            form.ToDictionary(field => field.Key, field => field.Value.ToString().Replace("\r\n", "\n", StringComparison.Ordinal)),
            [.. form[nameof(TaskDraft.SupportingUnitIds)].OfType<string>().Where(id => id.Length > 0)]);
    }

    /// <summary>The form of a task as it stands.</summary>
    /// <param name="draft">The task.</param>
    public static TaskForm Of(TaskDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var typed = new Dictionary<string, string?>
        {
            [nameof(draft.MeasureCode)] = draft.MeasureCode,
            [nameof(draft.Code)] = draft.Code,
            [nameof(draft.Name)] = draft.Name,
            [nameof(draft.UnitId)] = draft.UnitId,
            [nameof(draft.UnitReason)] = draft.UnitReason,
            [nameof(draft.PersonInCharge)] = draft.PersonInCharge,
            [nameof(draft.Liaison)] = draft.Liaison,
            [nameof(draft.Start)] = Day(draft.Start),
            [nameof(draft.End)] = Day(draft.End),
            [nameof(draft.ItemCode)] = draft.ItemCode,
            [nameof(draft.Reckoning)] = draft.Reckoning.ToString(),
            [nameof(draft.Evidence)] = draft.Evidence,
            [nameof(draft.FundingSource)] = draft.FundingSource,
            [nameof(draft.Funding)] = draft.Funding?.ToString(CultureInfo.InvariantCulture),
            [nameof(draft.Projects)] = draft.Projects,
            [nameof(draft.InstructionId)] = draft.InstructionId,
        };
        foreach ((int at, Milestone step) in draft.Milestones.Index())
        {
            typed[$"Milestone-{at}-Day"] = Day(step.Day);
            typed[$"Milestone-{at}-What"] = step.What;
            typed[$"Milestone-{at}-Hard"] = step.IsHard ? "on" : null;
        }

        foreach (YearValue year in draft.Years)
        {
            typed[YearField(year.Year)] = year.Value.ToString(CultureInfo.InvariantCulture);
        }

        return With(typed, draft.SupportingUnitIds);
    }

    /// <summary>A form that holds these words.</summary>
    /// <param name="typed">Words by field; null for none.</param>
    /// <param name="supporting">The units chosen as supporting.</param>
    public static TaskForm With(IReadOnlyDictionary<string, string?> typed, IReadOnlyList<string> supporting) =>
        new(typed.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value!), supporting);

    /// <summary>Name of a year's field.</summary>
    /// <param name="year">The year.</param>
    public static string YearField(int year) => string.Create(CultureInfo.InvariantCulture, $"Year-{year}");

    private static string? Day(DateOnly? day) => day is { } on ? AsOfDate.Write(on) : null;
}
