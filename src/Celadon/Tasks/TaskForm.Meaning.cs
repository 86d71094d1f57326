using System.Globalization;
using System.Text;
using Celadon.Plans.Tasks;

namespace Celadon.Tasks;

// What the typed words mean.
public sealed partial class TaskForm
{
    /// <summary>The task as far as the form can be read, and what of it cannot.</summary>
    /// <param name="planId">The plan of the page.</param>
    public (TaskDraft Draft, IReadOnlyList<TaskProblem> Problems) Draft(string? planId)
    {
        var problems = new List<TaskProblem>();
        var draft = new TaskDraft
        {
            PlanId = this["MeasureCode"].Length == 0 ? null : planId,
            MeasureCode = Text("MeasureCode"),
            Code = this["Code"],
            Name = this["Name"],
            UnitId = this["UnitId"],
            UnitReason = Text("UnitReason"),
            SupportingUnitIds = Supporting,
            PersonInCharge = Text("PersonInCharge"),
            Liaison = Text("Liaison"),
            Start = DayIn("Start", "Start", problems),
            End = DayIn("End", "End", problems),
            Milestones = Milestones(problems),
            ItemCode = Text("ItemCode"),
            Reckoning = this["Reckoning"] == nameof(YearlyReckoning.Level) ? YearlyReckoning.Level : YearlyReckoning.Sum,
            Years = Years(problems),
            Evidence = Text("Evidence"),
            FundingSource = Text("FundingSource"),
            Funding = NumberIn("Funding", "Funding", problems),
            Projects = Text("Projects"),
            InstructionId = Text("InstructionId"),
        };
        return (draft, problems);
    }

    private bool HasMilestone(int at) => this[$"Milestone-{at}-Day"].Length > 0 || this[$"Milestone-{at}-What"].Length > 0;

    private List<Milestone> Milestones(List<TaskProblem> problems)
    {
        var steps = new List<Milestone>();
        foreach (int at in Enumerable.Range(0, MostMilestones).Where(HasMilestone))
        {
            if (this[$"Milestone-{at}-Day"].Length == 0)
            {
                problems.Add(new TaskProblem(nameof(TaskDraft.Milestones), TaskFault.Missing, ""));
            }
            else if (DayIn($"Milestone-{at}-Day", nameof(TaskDraft.Milestones), problems) is { } day)
            {
                steps.Add(new Milestone(day, this[$"Milestone-{at}-What"], this[$"Milestone-{at}-Hard"].Length > 0));
            }
        }

        return steps;
    }

    private List<YearValue> Years(List<TaskProblem> problems)
    {
        var years = new List<YearValue>();
        foreach (string field in typed.Keys.Where(name => name.StartsWith("Year-", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (int.TryParse(field["Year-".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
                && NumberIn(field, nameof(TaskDraft.Years), problems) is { } value)
            {
                years.Add(new YearValue(year, value));
            }
        }

        return years;
    }

    /// <summary>The day in a field; null where none is, or it cannot be read.</summary>
    /// <param name="name">The field.</param>
    /// <param name="field">The field a problem is said at.</param>
    /// <param name="problems">Takes what cannot be read.</param>
    public DateOnly? DayIn(string name, string field, ICollection<TaskProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        string text = this[name].Normalize(NormalizationForm.FormKC).Trim();
        if (text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            problems.Add(new TaskProblem(field, TaskFault.Unreadable, text));
            return null;
        }

        return text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private decimal? NumberIn(string name, string field, List<TaskProblem> problems)
    {
        string text = this[name].Normalize(NormalizationForm.FormKC).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        problems.Add(new TaskProblem(field, TaskFault.Unreadable, text));
        return null;
    }

    private string? Text(string name) => string.IsNullOrWhiteSpace(this[name]) ? null : this[name];
}
