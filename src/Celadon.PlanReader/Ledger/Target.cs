namespace Celadon.PlanReader.Ledger;

/// <summary>A number, rank or grade to be reached, or a goal without a number.</summary>
/// <param name="IsQuantified">False for a goal in words only; then <paramref name="What"/> holds them and the number's fields are empty.</param>
/// <param name="What">The goal's words; null for a quantified target.</param>
/// <param name="Metric">What is measured.</param>
/// <param name="Scope">Whose: a place, an industry, a section; null where the text names none apart from the metric.</param>
/// <param name="Form">How the number is meant.</param>
/// <param name="Comparison">How the measured value has to stand to the number.</param>
/// <param name="Number">The number; null for grades and for goals in words. Never rounded.</param>
/// <param name="UpperNumber">The second number of a range (3—5个); null otherwise.</param>
/// <param name="Grade">The letter or Roman figure of a grade target (Ⅳ, A); null otherwise.</param>
/// <param name="Unit">As written (%, 个百分点, 微克/立方米); empty for a coefficient.</param>
/// <param name="Word">The comparator words as written, … for the number between them.</param>
/// <param name="BaseYear">The year compared with; null where none.</param>
/// <param name="Per">Year or month where the number is a rate per time; null otherwise.</param>
/// <param name="Modality">力争, 确保, 原则上, 基本, 鼓励; null for a plain duty.</param>
/// <param name="AlternativeGroup">Targets of one measure that share it are alternatives joined by 或.</param>
/// <param name="Conditions">Numbers that qualify metric or subject.</param>
/// <param name="Deadline">When; null for a standing requirement.</param>
/// <param name="Span">The clause the target was read from; its words are the evidence.</param>
public sealed record Target(
    bool IsQuantified,
    string? What,
    string? Metric,
    string? Scope,
    TargetForm Form,
    Comparison Comparison,
    decimal? Number,
    decimal? UpperNumber,
    string? Grade,
    string Unit,
    string? Word,
    int? BaseYear,
    Period? Per,
    string? Modality,
    string? AlternativeGroup,
    IReadOnlyList<Condition> Conditions,
    Deadline? Deadline,
    TextSpan Span)
{
    /// <summary>True where the duty is softened (力争, 原则上): its lamp never turns red by itself.</summary>
    public bool IsSoft => Softness.IsSoft(Modality);
}

/// <summary>How a target's number is meant.</summary>
public enum TargetForm
{
    /// <summary>The value itself.</summary>
    Level,

    /// <summary>A rise against a base, in % or percentage points.</summary>
    Increase,

    /// <summary>A fall against a base, in % or percentage points.</summary>
    Decrease,

    /// <summary>An amount to be added (新增).</summary>
    Increment,

    /// <summary>A number of things to be done or made.</summary>
    Count,

    /// <summary>A grade or class (Ⅲ类, A级).</summary>
    Grade,
}

/// <summary>How the measured value has to stand to the number.</summary>
public enum Comparison
{
    /// <summary>&lt;</summary>
    Below,

    /// <summary>&lt;=</summary>
    AtMost,

    /// <summary>&gt;</summary>
    Above,

    /// <summary>&gt;=; for a grade: at least as good as.</summary>
    AtLeast,

    /// <summary>=; judged as "at least" with form decrease, increase, increment or count.</summary>
    Equal,

    /// <summary>Not among the last N of a ranking.</summary>
    NotInLast,
}

/// <summary>A number that qualifies a metric or a subject and is no target itself (浓度高于100毫克/升的…).</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Span">Where.</param>
public sealed record Condition(string Text, TextSpan Span);

/// <summary>Words that soften a duty.</summary>
public static class Softness
{
    /// <summary>True for 力争, 争取, 原则上, 鼓励 and their like: they ask for an effort, not for the result.</summary>
    /// <param name="modality">A modality as read; null for a plain duty.</param>
    public static bool IsSoft(string? modality) => modality is "力争" or "争取" or "原则上" or "鼓励" or "逐步";
}
