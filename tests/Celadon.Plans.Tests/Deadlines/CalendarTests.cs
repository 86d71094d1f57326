using Celadon.Plans.Deadlines;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Deadlines;

public sealed class CalendarTests
{
    [Fact]
    public async Task The_plans_period_shows_every_dated_item_once_by_month()
    {
        DeadlineCalendar calendar = await CalendarAsync(null);
        Assert.Equal([2023, 2024, 2025], calendar.Years);
        Assert.Equal([(2023, 12, 5), (2024, 12, 5), (2025, 9, 1), (2025, 12, 51)], calendar.Months.Select(month => (month.Year, month.Month, month.Items.Count)));
        Assert.Equal(["M01-T1", "M01-T2", "M01-T3", "M01-D1", "M13-D1", "S3-2", "S3-3", "S3-4"], calendar.Recurring.Select(item => item.Code));
        Assert.Equal(95, calendar.Months.Sum(month => month.Items.Count) + calendar.Recurring.Count + calendar.Standing.Count);
    }

    [Fact]
    public async Task A_single_year_leaves_the_others_out_and_keeps_what_recurs()
    {
        DeadlineCalendar calendar = await CalendarAsync(2024);
        Assert.Equal([(2024, 12)], calendar.Months.Select(month => (month.Year, month.Month)));
        Assert.Equal(8, calendar.Recurring.Count);
    }

    [Theory]
    [InlineData("2025-09-30", DeadlineState.DueWithin30Days, 0)]
    [InlineData("2025-10-01", DeadlineState.Overdue, -1)]
    [InlineData("2025-08-31", DeadlineState.DueWithin30Days, 30)]
    [InlineData("2025-08-30", DeadlineState.DueWithin90Days, 31)]
    [InlineData("2025-07-02", DeadlineState.DueWithin90Days, 90)]
    [InlineData("2025-07-01", DeadlineState.Later, 91)]
    public async Task An_item_is_due_on_its_last_day_and_overdue_the_day_after(string asOf, DeadlineState state, int daysLeft)
    {
        DeadlineCalendar calendar = await CalendarAsync(2025, DateOnly.ParseExact(asOf, "O"));
        LedgerItem september = calendar.Months[0].Items.Single();
        Assert.Equal(("M10-D3", state, daysLeft), (september.Code, september.State, september.DaysLeft));
    }

    private static async Task<DeadlineCalendar> CalendarAsync(int? year, DateOnly? asOf = null)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        return (await disk.Plans.DeadlinesAsync(PlansOnDisk.Office, "xuchang-2023-2025", asOf ?? new DateOnly(2024, 11, 25), year, TestContext.Current.CancellationToken))!;
    }
}
