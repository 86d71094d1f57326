namespace Celadon.Seeds.Rules;

/// <summary>Breaks no rule.</summary>
public static class Fine
{
    /// <summary>The year in which <paramref name="clock"/> stands, in UTC.</summary>
    /// <param name="clock">The clock.</param>
    public static int Year(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetUtcNow().Year;
    }
}
