using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Ledger;

/// <summary>One target, deliverable, objective or safeguard duty of the ledger.</summary>
/// <param name="Code">Stable within the plan: M03-T1, M03-D2, O04, S3-2.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The metric, or a short name given by the ledger; never the official sentence.</param>
/// <param name="Place">Where it stands in the plan.</param>
/// <param name="Figure">The number asked for; null for deliverables, safeguard duties and goals in words.</param>
/// <param name="DeliverableKind">What kind of duty; null for targets and objectives.</param>
/// <param name="Who">Whom a safeguard addresses; null elsewhere, and where the text names nobody.</param>
/// <param name="Modality">力争, 确保, 原则上, 基本, 鼓励; null for a plain duty.</param>
/// <param name="AlternativeGroup">Items of one measure that share it are alternatives joined by 或.</param>
/// <param name="Conditions">Numbers that say whom or what it concerns.</param>
/// <param name="Deadline">When; null for a standing requirement.</param>
/// <param name="State">Where the deadline stands to the as-of date.</param>
/// <param name="DaysLeft">Days from the as-of date to the last allowed day, negative once it has passed; null without a day. [d]</param>
/// <param name="Sentence">The official sentence with its marks; null while the official text is not loaded.</param>
public sealed record LedgerItem(
    string Code,
    LedgerItemKind Kind,
    string Label,
    ItemPlace Place,
    TargetFigure? Figure,
    DeliverableKind? DeliverableKind,
    string? Who,
    string? Modality,
    string? AlternativeGroup,
    IReadOnlyList<ItemCondition> Conditions,
    Deadline? Deadline,
    DeadlineState State,
    int? DaysLeft,
    ItemSentence? Sentence)
{
    /// <summary>True where the duty is softened (力争, 原则上).</summary>
    public bool IsSoft => Softness.IsSoft(Modality);
}

/// <summary>What an item of the ledger is.</summary>
public enum LedgerItemKind
{
    /// <summary>A number, rank or grade to be reached.</summary>
    Target,

    /// <summary>A duty without a number of its own.</summary>
    Deliverable,

    /// <summary>One of the plan's main targets (主要目标), with a number or in words.</summary>
    Objective,

    /// <summary>What a safeguard (保障措施) asks.</summary>
    SafeguardDuty,
}

/// <summary>Where an item stands.</summary>
/// <param name="Clause">The printed path: 二(五)11, 一(三).</param>
/// <param name="Title">The heading there.</param>
/// <param name="MeasureCode">The measure's code (M11); null for objectives and safeguards.</param>
/// <param name="MeasureNumber">The measure's printed number; null for objectives and safeguards.</param>
public sealed record ItemPlace(string Clause, string Title, string? MeasureCode, int? MeasureNumber);

/// <summary>The number a target asks for. The meaning of each part is that of <see cref="Target"/>.</summary>
/// <param name="Metric">What is measured.</param>
/// <param name="Scope">Whose; null where the text names none.</param>
/// <param name="Form">How the number is meant.</param>
/// <param name="Comparison">How the measured value has to stand to it.</param>
/// <param name="Number">The number; null for grades. [<paramref name="Unit"/>]</param>
/// <param name="UpperNumber">The second number of a range; null otherwise. [<paramref name="Unit"/>]</param>
/// <param name="Grade">The letter or Roman figure; null otherwise.</param>
/// <param name="Unit">As written; empty for a coefficient.</param>
/// <param name="Word">The comparator words as written, … for the number between them.</param>
/// <param name="BaseYear">The year compared with; null where none.</param>
/// <param name="Per">Year or month where the number is a rate; null otherwise.</param>
public sealed record TargetFigure(
    string Metric,
    string? Scope,
    TargetForm Form,
    Comparison Comparison,
    decimal? Number,
    decimal? UpperNumber,
    string? Grade,
    string Unit,
    string? Word,
    int? BaseYear,
    Period? Per);

/// <summary>A number that qualifies an item and is no target itself.</summary>
/// <param name="Subject">What the number is of, as named by the ledger.</param>
/// <param name="Comparison">How it is meant.</param>
/// <param name="Figure">The number or grade as written: 1200, Ⅲ.</param>
/// <param name="Unit">As written.</param>
/// <param name="Per">Year or month where it is a rate; null otherwise.</param>
public sealed record ItemCondition(string Subject, Comparison Comparison, string Figure, string Unit, Period? Per);

/// <summary>The official sentence an item was read from.</summary>
/// <param name="Text">The sentence as the loaded document has it, line breaks inside it taken out.</param>
/// <param name="Marks">What is to be marked in it, in reading order; marks may lie inside one another.</param>
public sealed record ItemSentence(string Text, IReadOnlyList<SentenceMark> Marks);

/// <summary>A stretch of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, relative to the sentence.</param>
public sealed record SentenceMark(SentenceMarkKind Kind, TextSpan Span);

/// <summary>What a marked stretch is.</summary>
public enum SentenceMarkKind
{
    /// <summary>The item's own clause.</summary>
    Item,

    /// <summary>Its date or rhythm.</summary>
    Deadline,

    /// <summary>A number that qualifies it.</summary>
    Condition,
}

/// <summary>Where a deadline stands to the as-of date. What was done is not known yet: a day that has passed counts as overdue.</summary>
public enum DeadlineState
{
    /// <summary>The last allowed day lies before the as-of date.</summary>
    Overdue,

    /// <summary>From the as-of date to the 30th day after it.</summary>
    DueWithin30Days,

    /// <summary>From the 31st to the 90th day after the as-of date.</summary>
    DueWithin90Days,

    /// <summary>More than 90 days away.</summary>
    Later,

    /// <summary>A rhythm instead of a day.</summary>
    Recurring,

    /// <summary>No deadline.</summary>
    Standing,
}
