namespace Celadon.PlanReader.Ledger;

/// <summary>When something is due.</summary>
/// <param name="Raw">The words as written.</param>
/// <param name="Kind">What sort of date they are.</param>
/// <param name="Date">The last allowed day; null for a rhythm.</param>
/// <param name="Every">The rhythm of a recurring duty; null otherwise.</param>
/// <param name="IsInherited">True where the date stands earlier in the sentence or paragraph, not in the clause itself.</param>
public sealed record Deadline(string Raw, DeadlineKind Kind, DateOnly? Date, Period? Every, bool IsInherited);

/// <summary>What sort of date a deadline is.</summary>
public enum DeadlineKind
{
    /// <summary>到2025年: by 31 December.</summary>
    ByYear,

    /// <summary>2025年年底前.</summary>
    BeforeYearEnd,

    /// <summary>2025年9月底前.</summary>
    BeforeMonthEnd,

    /// <summary>2025年9月15日前.</summary>
    ByDay,

    /// <summary>“十四五”, or the plan's own period.</summary>
    PlanPeriod,

    /// <summary>全年, 逐月, 定期.</summary>
    Recurring,
}

/// <summary>A rhythm, or the time a rate refers to.</summary>
public enum Period
{
    /// <summary>Each day.</summary>
    Day,

    /// <summary>Each week.</summary>
    Week,

    /// <summary>Each month.</summary>
    Month,

    /// <summary>Each quarter.</summary>
    Quarter,

    /// <summary>Each half-year.</summary>
    HalfYear,

    /// <summary>Each year.</summary>
    Year,

    /// <summary>Again and again, without saying how often (定期).</summary>
    Unspecified,
}
