namespace Celadon.Plans.SummingUp;

/// <summary>The summing-up unit (汇总单位) of a measure as the office named it.</summary>
/// <param name="UnitId">The unit; null where the naming was taken back.</param>
/// <param name="Unit">Its name; empty where the naming was taken back.</param>
/// <param name="By">Who named it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Reason">Why, where something was said.</param>
/// <param name="Revision">How often it was changed; a form carries it.</param>
public sealed record NamedSummingUp(string? UnitId, string Unit, string By, DateTimeOffset At, string? Reason, int Revision)
{
    /// <summary>True where the named unit has no duty in the measure as it reads in this edition: the naming does not hold there.</summary>
    public bool IsOutOfTheMeasure { get; init; }
}

/// <summary>What came of naming a summing-up unit.</summary>
/// <param name="Refusal">Why it was not named; null where it was.</param>
public sealed record SummingUpOutcome(SummingUpRefusal? Refusal);

/// <summary>A unit that cannot sum up. Nothing was changed.</summary>
/// <param name="Found">The unit as sent.</param>
/// <param name="IsReasonTooLong">True where the unit is right and the reason is too long.</param>
public sealed record SummingUpRefusal(string Found, bool IsReasonTooLong)
{
    /// <summary>The stable code.</summary>
    public string Code => IsReasonTooLong ? "SUM-002" : "SUM-001";

    /// <summary>Found – expected – what to do, beginning with the code.</summary>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public string MessageIn(string language) => Code + " " + (language == "en"
        ? IsReasonTooLong ? $"The reason has {Found} characters, more than 500. Shorten it." : $"“{Found}” has no duty in this measure. Choose one of its units, or none."
        : IsReasonTooLong ? $"原因有{Found}个字，超过500字。请缩短。" : $"“{Found}”在本措施中没有职责。请从措施的单位中选择，或不指定。");
}
