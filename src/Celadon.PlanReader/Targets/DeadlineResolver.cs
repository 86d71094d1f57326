using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Turns a date's words into the last allowed day.</summary>
/// <param name="text">The whole text.</param>
/// <param name="period">The plan's years; null where its title names none.</param>
/// <param name="issued">The date of issue; null where the text names none.</param>
internal sealed class DeadlineResolver(FoldedText text, PlanPeriod? period, DateOnly? issued)
{
    /// <summary>True where the day lies before the plan begins: the text tells what was, it asks for nothing.</summary>
    public bool IsPast(Deadline? deadline) => deadline?.Date is { } day && (period?.Start ?? issued?.Year) is { } first && day.Year < first;

    /// <summary>Resolves.</summary>
    /// <param name="date">A date token.</param>
    /// <param name="nearYear">A year named just before in the same sentence; it stands in for a missing one.</param>
    /// <param name="inherited">True where the date stands outside the clause it is used for.</param>
    /// <returns>Null where the words name no day: the year is missing and nothing tells it.</returns>
    public Deadline? Resolve(Token date, int? nearYear, bool inherited)
    {
        DateReading reading = date.Date!;
        string raw = text.Written(date.Span).Trim();
        if (reading.Shape == DateShape.Rhythm && raw == "全年" && ClauseWords.Makes(text.Value[date.Span.End..Math.Min(text.Length, date.Span.End + 6)]) && period is not null && period.Start == period.End)
        {
            // In a plan of one year 全年 is that year.
            return new Deadline(raw, DeadlineKind.BeforeYearEnd, new DateOnly(period.End, 12, 31), null, inherited);
        }

        if (reading.Shape == DateShape.Rhythm)
        {
            return new Deadline(raw, DeadlineKind.Recurring, null, reading.Every, inherited);
        }

        if (raw.StartsWith("每年", StringComparison.Ordinal))
        {
            return new Deadline(raw, DeadlineKind.Recurring, null, Period.Year, inherited);
        }

        int? year = reading.Year ?? nearYear ?? YearFor(reading.Month);
        if (year is null or < 1900 or > 2199)
        {
            return null;
        }

        return reading.Shape switch
        {
            DateShape.Day when IsDay(year.Value, reading) => new Deadline(raw, DeadlineKind.ByDay, new DateOnly(year.Value, reading.Month!.Value, reading.Day!.Value), null, inherited),
            DateShape.Month => new Deadline(raw, DeadlineKind.BeforeMonthEnd, MonthEnd(year.Value, reading.Month!.Value, reading.IsStrictlyBefore), null, inherited),
            DateShape.YearEnd => new Deadline(raw, DeadlineKind.BeforeYearEnd, new DateOnly(year.Value, 12, 31), null, inherited),
            DateShape.Year => new Deadline(raw, DeadlineKind.ByYear, new DateOnly(reading.IsStrictlyBefore ? year.Value - 1 : year.Value, 12, 31), null, inherited),
            DateShape.FiveYearPlan => new Deadline(raw, DeadlineKind.PlanPeriod, new DateOnly(year.Value, 12, 31), null, inherited),
            DateShape.Span when reading.Month is null => new Deadline(raw, DeadlineKind.PlanPeriod, new DateOnly(year.Value, 12, 31), null, inherited),
            DateShape.Span when reading.Day is null => new Deadline(raw, DeadlineKind.BeforeMonthEnd, MonthEnd(year.Value, reading.Month.Value, false), null, inherited),
            DateShape.Span when IsDay(year.Value, reading) => new Deadline(raw, DeadlineKind.ByDay, new DateOnly(year.Value, reading.Month.Value, reading.Day.Value), null, inherited),
            _ => null,
        };
    }

    // A plan of one year means that year. An autumn-and-winter plan runs from July to June. Otherwise nothing tells, and nothing is guessed.
    private int? YearFor(int? month)
    {
        if (period is not null)
        {
            return period.Start == period.End ? period.Start
                : period.End == period.Start + 1 && month is not null && issued?.Year == period.Start ? (month >= 7 ? period.Start : period.End)
                : null;
        }

        return issued is { } day && (month is null || month >= day.Month) ? day.Year : null;
    }

    private static bool IsDay(int year, DateReading reading) =>
        reading is { Month: int month, Day: int day } && day <= DateTime.DaysInMonth(year, month);

    private static DateOnly MonthEnd(int year, int month, bool strictlyBefore) =>
        strictlyBefore ? new DateOnly(year, month, 1).AddDays(-1) : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
}
