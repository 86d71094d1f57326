using System.Globalization;
using Celadon.Standards.Calendar;
using CsCheck;

namespace Celadon.Standards.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Shipped = WorkingCalendar.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "holidays-2023-2026.csv")));

    [Theory]
    [InlineData("2023-01-18", 5, "2023-01-30")]    // over the spring festival with two make-up days, 28 and 29
    [InlineData("2023-09-28", 5, "2023-10-11")]
    [InlineData("2023-12-29", 3, "2024-01-04")]    // into the next notice
    [InlineData("2024-02-03", 1, "2024-02-04")]    // a Sunday that is worked
    [InlineData("2024-02-09", 5, "2024-02-22")]    // the eve of 2024 was a workday
    [InlineData("2024-04-26", 5, "2024-05-07")]
    [InlineData("2024-05-11", 1, "2024-05-13")]    // the start, a worked Saturday, does not count
    [InlineData("2024-09-13", 10, "2024-09-29")]   // ends on a worked Sunday
    [InlineData("2024-09-30", 7, "2024-10-15")]
    [InlineData("2025-01-27", 5, "2025-02-10")]
    [InlineData("2025-04-30", 5, "2025-05-12")]
    [InlineData("2025-09-30", 5, "2025-10-14")]
    [InlineData("2025-12-31", 3, "2026-01-06")]    // 4 January 2026, a Sunday, is worked
    [InlineData("2026-02-13", 5, "2026-02-27")]
    [InlineData("2026-09-18", 10, "2026-10-09")]
    [InlineData("2026-09-30", 5, "2026-10-13")]
    [InlineData("2026-01-03", 0, "2026-01-03")]    // no term: the day itself, though it is off
    public void A_term_of_workdays_ends_where_the_notices_say(string start, int workdays, string end) =>
        Assert.Equal(Day(end), Shipped.AddWorkdays(Day(start), workdays));

    [Theory]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_as_many_workdays_as_its_notice_leaves(int year, int workdays) =>
        Assert.Equal(workdays, DaysOf(year).Count(Shipped.IsWorkday));

    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2026-02-14")]
    [InlineData("2026-02-28")]
    [InlineData("2026-05-09")]
    [InlineData("2026-09-20")]
    [InlineData("2026-10-10")]
    public void The_make_up_days_of_2026_are_workdays(string date) => Assert.True(Shipped.IsWorkday(Day(date)));

    [Fact]
    public void The_last_day_of_2022_is_off_by_the_notice_for_2023() => Assert.False(Shipped.IsWorkday(Day("2022-12-31")));

    [Fact]
    public void A_day_of_a_year_without_a_notice_is_refused_by_name()
    {
        var refusal = Assert.Throws<CalendarYearUnknownException>(() => Shipped.IsWorkday(Day("2022-12-30")));
        Assert.Equal(2022, refusal.Year);
        Assert.False(Shipped.Knows(2027));
    }

    [Fact]
    public void A_term_that_reaches_into_a_year_without_a_notice_is_refused_by_name()
    {
        var refusal = Assert.Throws<CalendarYearUnknownException>(() => Shipped.AddWorkdays(Day("2026-12-30"), 2));
        Assert.Contains("2027", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_negative_term_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Shipped.AddWorkdays(Day("2026-03-02"), -1));

    [Theory]
    [InlineData("2026-01-05,WORK,x,2026", "Monday is a workday anyway")]
    [InlineData("2026-13-05,OFF,x,2026", "is no date")]
    [InlineData("2026-01-05,FREE,x,2026", "is no kind of day")]
    [InlineData("2026-01-05,OFF,x,2016", "is not the year of a notice")]
    [InlineData("2026-01-05,OFF,2026", "four cells are expected")]
    [InlineData("2026-01-05,OFF,x,2026\n2026-01-05,OFF,y,2026", "stands in the calendar already")]
    public void A_line_that_cannot_be_right_is_refused_with_the_reason(string lines, string reason)
    {
        var refusal = Assert.Throws<FormatException>(() => WorkingCalendar.Parse("date,kind,name,year\n" + lines));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_always_ends_on_a_workday_and_holds_exactly_its_workdays() =>
        Gen.Select(Gen.Int[0, 1300], Gen.Int[1, 100]).Sample((offset, workdays) =>
        {
            DateOnly start = Day("2023-01-01").AddDays(offset);
            DateOnly end = Shipped.AddWorkdays(start, workdays);
            int held = Enumerable.Range(1, end.DayNumber - start.DayNumber).Count(day => Shipped.IsWorkday(start.AddDays(day)));
            return Shipped.IsWorkday(end) && held == workdays;
        });

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
