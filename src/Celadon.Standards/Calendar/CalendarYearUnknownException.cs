using System.Globalization;

namespace Celadon.Standards.Calendar;

/// <summary>A working day was asked for in a year whose holiday notice the calendar does not hold.</summary>
/// <param name="year">The year asked for. [year]</param>
public sealed class CalendarYearUnknownException(int year) : Exception(
    $"The working calendar has no holiday notice for {year.ToString(CultureInfo.InvariantCulture)}, so its workdays are not known. "
    + "Add the notice's days off and make-up workdays to data/rules/calendar.")
{
    /// <summary>The year without a notice. [year]</summary>
    public int Year { get; } = year;
}
