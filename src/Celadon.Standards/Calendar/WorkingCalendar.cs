using System.Globalization;

namespace Celadon.Standards.Calendar;

/// <summary>The State's working days: Monday to Friday, less the announced days off, plus the make-up workdays (调休).</summary>
/// <remarks>
/// Each year stands in a notice of the General Office of the State Council (国务院办公厅关于…部分节假日安排的通知); the rules are in
/// data/rules/calendar. Nothing can be computed ahead of a notice, so a year without one is refused, never taken for a year without holidays.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, bool> announced;
    private readonly HashSet<int> years;

    private WorkingCalendar(Dictionary<DateOnly, bool> announced, HashSet<int> years) =>
        (this.announced, this.years) = (announced, years);

    /// <summary>Reads the announced days.</summary>
    /// <param name="text">
    /// Lines <c>date,kind,name,year</c> under that heading; kind is OFF or WORK, year the one the notice is for, which may differ from
    /// the date's (2022-12-31 stands in the notice for 2023). Lines from # on and empty lines are passed over.
    /// </param>
    /// <returns>A calendar that knows the years named in the last column.</returns>
    /// <exception cref="FormatException">A line cannot be read, names a date twice, or makes a workday of a day that is one anyway; the message has line and reason.</exception>
    /// <remarks>The format is described in docs/formats.md § Working calendar.</remarks>
    public static WorkingCalendar Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var announced = new Dictionary<DateOnly, bool>();
        var years = new HashSet<int>();
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.Trim();
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("date,", StringComparison.Ordinal))
            {
                continue;
            }

            (DateOnly date, bool isWorked, int year) = ParseLine(line, number);
            if (!announced.TryAdd(date, isWorked))
            {
                throw Refuse(number, line, "this date stands in the calendar already");
            }

            years.Add(year);
        }

        return new WorkingCalendar(announced, years);
    }

    /// <summary>True where the notice for <paramref name="year"/> is in the calendar.</summary>
    /// <param name="year">A calendar year. [year]</param>
    /// <remarks>A notice reaches back: see § Working calendar of docs/formats.md on the last days of the last known year.</remarks>
    public bool Knows(int year) => years.Contains(year);

    /// <summary>True where offices work on <paramref name="date"/>.</summary>
    /// <param name="date">A day in China; a day of an unknown year is accepted where a neighbouring year's notice names it.</param>
    /// <exception cref="CalendarYearUnknownException">The notice for the date's year is not in the calendar.</exception>
    /// <remarks>Notices of the General Office of the State Council, § 一 to 七 (one for each holiday).</remarks>
    public bool IsWorkday(DateOnly date)
    {
        if (announced.TryGetValue(date, out bool isWorked))
        {
            return isWorked;
        }

        return Knows(date.Year) ? !IsWeekend(date) : throw new CalendarYearUnknownException(date.Year);
    }

    /// <summary>The last day of a term of working days.</summary>
    /// <param name="start">The day the term is set; it does not count, the next day is the first that may.</param>
    /// <param name="workdays">Length of the term, from 0; 0 gives <paramref name="start"/> itself, workday or not. [working days]</param>
    /// <returns>A workday (except for 0); the term ends with it, at 24:00 in China.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workdays"/> is negative.</exception>
    /// <exception cref="CalendarYearUnknownException">The term reaches into a year whose notice is not in the calendar.</exception>
    /// <remarks>Civil Code (民法典) §201: the day a term begins is not counted (自次日起算).</remarks>
    public DateOnly AddWorkdays(DateOnly start, int workdays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workdays);
        DateOnly date = start;
        for (int left = workdays; left > 0;)
        {
            date = date.AddDays(1);
            if (IsWorkday(date))
            {
                left--;
            }
        }

        return date;
    }

    private static (DateOnly Date, bool IsWorked, int Year) ParseLine(string line, int number)
    {
        string[] cells = line.Split(',');
        if (cells.Length != 4)
        {
            throw Refuse(number, line, "four cells are expected: date,kind,name,year");
        }

        if (!DateOnly.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            throw Refuse(number, line, $"“{cells[0]}” is no date; write it as 2026-01-04");
        }

        if (!int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || Math.Abs(year - date.Year) > 1)
        {
            throw Refuse(number, line, $"“{cells[3]}” is not the year of a notice that could name this date");
        }

        return cells[1] switch
        {
            "OFF" => (date, false, year),
            "WORK" when IsWeekend(date) => (date, true, year),
            "WORK" => throw Refuse(number, line, $"{date.DayOfWeek} is a workday anyway; a make-up workday lies on a weekend"),
            _ => throw Refuse(number, line, $"“{cells[1]}” is no kind of day; write OFF or WORK"),
        };
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static FormatException Refuse(int number, string line, string why) =>
        new($"Working calendar, line {number.ToString(CultureInfo.InvariantCulture)} “{line}”: {why}.");
}
