namespace Celadon.Organization.Units;

/// <summary>The days something was so: a name, a code, a body, a post. Both ends belong to it.</summary>
/// <param name="From">First day; null where unknown or from of old.</param>
/// <param name="To">Last day; null where it is still so, or the end is unknown.</param>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Every day.</summary>
    public static Validity Always { get; }

    /// <summary>True where no day lies between the two ends.</summary>
    public bool IsEmpty => From is { } from && To is { } to && to < from;

    /// <summary>True where it was so on <paramref name="day"/>.</summary>
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>True where both were so on some day.</summary>
    public bool Overlaps(Validity other) => (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);

    /// <summary>The same days, but none after <paramref name="last"/>; null leaves them as they are.</summary>
    public Validity Until(DateOnly? last) => last is { } end && (To is null || end < To) ? this with { To = end } : this;
}
