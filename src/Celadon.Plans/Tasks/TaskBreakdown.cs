using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Tasks;

/// <summary>Compares years' values with the target they break down.</summary>
internal static class TaskBreakdown
{
    internal static BreakdownWarning? Warning(TaskDraft draft, LedgerMeasure? measure)
    {
        if (draft.Years.Count == 0 || measure?.Items.FirstOrDefault(item => item.Code == draft.ItemCode)?.Figure is not { Number: { } wanted } figure)
        {
            return null;
        }

        decimal reached = draft.Reckoning == YearlyReckoning.Sum ? draft.Years.Sum(value => value.Value) : draft.Years.MaxBy(value => value.Year)!.Value;
        bool isEnough = figure.Comparison switch
        {
            Comparison.AtLeast => reached >= wanted,
            Comparison.Above => reached > wanted,
            Comparison.AtMost => reached <= wanted,
            Comparison.Below => reached < wanted,
            Comparison.Equal => reached == wanted,
            // A place in a ranking is no sum of years.
            _ => true,
        };
        return isEnough ? null : new BreakdownWarning(draft.Reckoning, reached, wanted, figure.Unit);
    }
}
