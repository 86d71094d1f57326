using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Deadlines;

/// <summary>Where a deadline stands to a day.</summary>
internal static class DeadlineStates
{
    internal const int SoonDays = 30;
    internal const int NearDays = 90;

    internal static DeadlineState Of(Deadline? deadline, DateOnly asOf) =>
        deadline is { Date: null, Kind: DeadlineKind.Recurring } ? DeadlineState.Recurring : OfDay(deadline?.Date, asOf);

    internal static DeadlineState OfDay(DateOnly? day, DateOnly asOf) => (day?.DayNumber - asOf.DayNumber) switch
    {
        null => DeadlineState.Standing,
        < 0 => DeadlineState.Overdue,
        <= SoonDays => DeadlineState.DueWithin30Days,
        <= NearDays => DeadlineState.DueWithin90Days,
        _ => DeadlineState.Later,
    };

    internal static int? DaysLeft(Deadline? deadline, DateOnly asOf) => deadline?.Date?.DayNumber - asOf.DayNumber;

    internal static bool IsWanted(this DeadlineState state, DeadlineFilter filter) => filter switch
    {
        DeadlineFilter.Any => true,
        DeadlineFilter.Overdue => state == DeadlineState.Overdue,
        DeadlineFilter.DueWithin30Days => state == DeadlineState.DueWithin30Days,
        DeadlineFilter.DueWithin90Days => state is DeadlineState.DueWithin30Days or DeadlineState.DueWithin90Days,
        DeadlineFilter.Recurring => state == DeadlineState.Recurring,
        _ => state == DeadlineState.Standing,
    };
}
