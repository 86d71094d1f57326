using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Deadlines;

internal static class CalendarOfDeadlines
{
    internal static DeadlineCalendar Of(LedgerBook book, int? year)
    {
        LedgerItem[] items = [.. book.Items];
        IEnumerable<DeadlineMonth> months =
            from item in items
            let day = item.Deadline?.Date
            where day is not null && (year is null || day.Value.Year == year)
            orderby day
            group item by (day.Value.Year, day.Value.Month) into month
            select new DeadlineMonth(month.Key.Year, month.Key.Month, [.. month]);
        return new DeadlineCalendar(
            book.Plan,
            book.AsOf,
            year,
            Years(book.Plan.Period, items),
            [.. months],
            [.. items.Where(item => item.State == DeadlineState.Recurring)],
            [.. items.Where(item => item.State == DeadlineState.Standing)]);
    }

    private static int[] Years(PlanPeriod? period, IEnumerable<LedgerItem> items)
    {
        IEnumerable<int> ofPeriod = period is null ? [] : Enumerable.Range(period.Start, period.End - period.Start + 1);
        return [.. ofPeriod.Concat(items.Where(item => item.Deadline?.Date is not null).Select(item => item.Deadline!.Date!.Value.Year)).Distinct().Order()];
    }
}
