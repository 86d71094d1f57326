using Celadon.Plans.Deadlines;
using Celadon.Plans.Ledger;

namespace Celadon.Calendar;

/// <summary>A line of the deadline calendar, from the first month to the last.</summary>
public abstract record CalendarLine
{
    /// <summary>A month begins.</summary>
    /// <param name="Month">The month with what falls due in it.</param>
    public sealed record MonthHead(DeadlineMonth Month) : CalendarLine;

    /// <summary>Something falls due.</summary>
    /// <param name="Item">What.</param>
    public sealed record Due(LedgerItem Item) : CalendarLine;

    /// <summary>Here lies the day the page speaks for: what stands above has passed.</summary>
    public sealed record AsOfMark : CalendarLine;

    /// <summary>The lines of a calendar with the as-of day set between them.</summary>
    /// <param name="months">Months with their items, by day.</param>
    /// <param name="asOf">The day the page speaks for.</param>
    public static IEnumerable<CalendarLine> Of(IEnumerable<DeadlineMonth> months, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(months);
        bool isMarked = false;
        foreach (DeadlineMonth month in months)
        {
            if (!isMarked && new DateOnly(month.Year, month.Month, 1) > asOf)
            {
                isMarked = true;
                yield return new AsOfMark();
            }

            yield return new MonthHead(month);
            foreach (LedgerItem item in month.Items)
            {
                if (!isMarked && item.Deadline?.Date >= asOf)
                {
                    isMarked = true;
                    yield return new AsOfMark();
                }

                yield return new Due(item);
            }
        }

        if (!isMarked)
        {
            yield return new AsOfMark();
        }
    }
}
