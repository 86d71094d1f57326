namespace Celadon.Organization.Tests.Accounts;

/// <summary>A clock that goes on only when told.</summary>
internal sealed class MovedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    internal void GoOn(TimeSpan by) => _now += by;

    public override DateTimeOffset GetUtcNow() => _now;
}
