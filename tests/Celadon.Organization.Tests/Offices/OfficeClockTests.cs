using Celadon.Organization.Offices;

namespace Celadon.Organization.Tests.Offices;

public sealed class OfficeClockTests
{
    [Theory]
    [InlineData("2024-12-31T15:59:59Z", "2024-12-31", 23)]
    [InlineData("2024-12-31T16:00:00Z", "2025-01-01", 0)]
    [InlineData("2025-07-01T00:30:00+09:00", "2025-06-30", 23)]
    public void A_day_begins_at_midnight_in_Beijing_in_summer_too(string instant, string day, int hour)
    {
        DateTimeOffset given = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(day, OfficeClock.DayOf(given).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(hour, OfficeClock.At(given).Hour);
        DateTimeOffset start = OfficeClock.StartOf(OfficeClock.DayOf(given));
        Assert.InRange(given, start, start.AddDays(1).AddTicks(-1));
        Assert.Equal((TimeSpan.Zero, 16), (start.Offset, start.Hour));
    }
}
