using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tasks.Instructions;

namespace Celadon.Plans.Tasks;

/// <summary>Checks a task as written: every id in it against the writer's own reach, then what it says against itself.</summary>
/// <param name="actor">Who writes.</param>
/// <param name="book">The wanted plan as the writer may see it; null where there is none.</param>
/// <param name="units">The register.</param>
/// <param name="instruction">The wanted instruction as the writer may see it; null where there is none.</param>
/// <param name="before">The task as it stands; null for a new one. What stays as it was is not asked for again: a measure may have been amended, a unit named by somebody else.</param>
internal sealed class TaskChecking(Actor actor, LedgerBook? book, TaskUnits units, Instruction? instruction, TaskDraft? before)
{
    private const int LongestName = 200;
    internal const int LongestText = 2000;
    private const decimal MostMoney = 1_000_000_000m;   // ten thousand billion yuan

    private TaskDraft _draft = new();
    private LedgerMeasure? _measure;

    private bool IsUnmoved => before is not null && before.PlanId == _draft.PlanId && before.MeasureCode == _draft.MeasureCode;

    internal IReadOnlyList<TaskProblem> Of(TaskDraft draft)
    {
        _draft = draft;
        _measure = draft.MeasureCode is { } code ? book?.Measures.FirstOrDefault(measure => measure.Code == code) : null;
        return [.. Place(), .. Texts(), .. Unit(), .. Supporting(), .. Days(), .. Years(), .. Source()];
    }

    private IEnumerable<TaskProblem> Place()
    {
        if (IsUnmoved)
        {
            yield break;
        }

        if (_draft.PlanId is { } plan && book is null)
        {
            yield return new(nameof(TaskDraft.MeasureCode), TaskFault.UnknownMeasure, plan);
        }
        else if (_draft.MeasureCode is { Length: > 0 } code && _measure is null)
        {
            yield return new(nameof(TaskDraft.MeasureCode), TaskFault.UnknownMeasure, code);
        }
        else if (_draft.MeasureCode is null && _draft.InstructionId is null)
        {
            yield return new(nameof(TaskDraft.MeasureCode), TaskFault.Missing, "");
        }
    }

    private IEnumerable<TaskProblem> Texts()
    {
        if (string.IsNullOrWhiteSpace(_draft.Name))
        {
            yield return new(nameof(TaskDraft.Name), TaskFault.Missing, "");
        }

        (string Field, string? Text, int Most)[] texts =
        [
            (nameof(TaskDraft.Code), _draft.Code, 40), (nameof(TaskDraft.Name), _draft.Name, LongestName),
            (nameof(TaskDraft.UnitReason), _draft.UnitReason, LongestText), (nameof(TaskDraft.PersonInCharge), _draft.PersonInCharge, LongestName),
            (nameof(TaskDraft.Liaison), _draft.Liaison, LongestName), (nameof(TaskDraft.Evidence), _draft.Evidence, LongestText),
            (nameof(TaskDraft.FundingSource), _draft.FundingSource, LongestName), (nameof(TaskDraft.Projects), _draft.Projects, LongestText),
        ];
        foreach ((string field, string? text, int most) in texts.Where(entry => entry.Text?.Length > entry.Most))
        {
            yield return new(field, TaskFault.TooLong, text!.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (_draft.Funding is { } money && (money < 0 || money > MostMoney || decimal.Truncate(money * 10_000m) != money * 10_000m))
        {
            yield return new(nameof(TaskDraft.Funding), TaskFault.NotAnAmount, money.ToString(CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<TaskProblem> Unit()
    {
        if (_draft.UnitId.Length == 0)
        {
            yield return new(nameof(TaskDraft.UnitId), TaskFault.Missing, "");
        }
        else if (!units.Knows(_draft.UnitId) || !actor.May(Permission.EditTasks, _draft.UnitId))
        {
            // The same answer whether it does not exist or is another's.
            yield return new(nameof(TaskDraft.UnitId), TaskFault.UnknownUnit, _draft.UnitId);
        }
        else if (_measure is not null && before?.UnitId != _draft.UnitId && !TaskUnits.HasDuty(book!, _measure, _draft.UnitId) && string.IsNullOrWhiteSpace(_draft.UnitReason))
        {
            yield return new(nameof(TaskDraft.UnitReason), TaskFault.NoDuty, units.NameOf(_draft.UnitId));
        }
    }

    // A liaison may name a unit of their own, or one the measure names anyway; laying work on others is the office's.
    private IEnumerable<TaskProblem> Supporting() =>
        from id in _draft.SupportingUnitIds
        where before?.SupportingUnitIds.Contains(id) != true
        where !units.Knows(id)
            || !(actor.May(Permission.EditTasks, id) || (_measure is not null && TaskUnits.HasDuty(book!, _measure, id)))
        select new TaskProblem(nameof(TaskDraft.SupportingUnitIds), TaskFault.UnknownUnit, id);

    private IEnumerable<TaskProblem> Days()
    {
        if (_draft.Start > _draft.End)
        {
            yield return new(nameof(TaskDraft.End), TaskFault.DaysInDisorder, Day(_draft.End!.Value));
        }

        foreach (Milestone step in _draft.Milestones)
        {
            if (step.Day < _draft.Start || step.Day > _draft.End)
            {
                yield return new(nameof(TaskDraft.Milestones), TaskFault.DaysInDisorder, Day(step.Day));
            }

            if (string.IsNullOrWhiteSpace(step.What))
            {
                yield return new(nameof(TaskDraft.Milestones), TaskFault.Missing, Day(step.Day));
            }

            if (step.What.Length > LongestName)
            {
                yield return new(nameof(TaskDraft.Milestones), TaskFault.TooLong, step.What.Length.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private IEnumerable<TaskProblem> Years()
    {
        if (_draft.Years.Count == 0)
        {
            yield break;
        }

        bool isUnchanged = IsUnmoved && _draft.ItemCode == before!.ItemCode;
        if (!isUnchanged && (_draft.ItemCode is null || _measure?.Items.FirstOrDefault(item => item.Code == _draft.ItemCode)?.Figure?.Number is null))
        {
            yield return new(nameof(TaskDraft.ItemCode), TaskFault.UnknownTarget, _draft.ItemCode ?? "");
        }

        foreach (IGrouping<int, YearValue> year in _draft.Years.GroupBy(value => value.Year))
        {
            if (year.Count() > 1 || (book?.Plan.Period is { } period && (year.Key < period.Start || year.Key > period.End)))
            {
                yield return new(nameof(TaskDraft.Years), TaskFault.YearsInDisorder, year.Key.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private IEnumerable<TaskProblem> Source()
    {
        if (_draft.InstructionId is { } id && instruction is null)
        {
            // The same answer whether it does not exist or is another's.
            yield return new(nameof(TaskDraft.InstructionId), TaskFault.UnknownInstruction, id);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
