namespace Celadon.Organization.Offices;

/// <summary>Beijing time (Asia/Shanghai), on which offices keep their days and hours.</summary>
public static class OfficeClock
{
    // China keeps one time, eight hours ahead, with no summer time since 1991; a machine without time-zone files knows it too.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>An instant as the office's clock shows it. From 1992 on.</summary>
    /// <param name="instant">The instant, in any offset.</param>
    public static DateTimeOffset At(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The office's day at an instant. From 1992 on.</summary>
    /// <param name="instant">The instant, in any offset.</param>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant at which a day begins in the office, in UTC. From 1992 on.</summary>
    /// <param name="day">The office's day.</param>
    public static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();
}
