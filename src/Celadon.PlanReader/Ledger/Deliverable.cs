namespace Celadon.PlanReader.Ledger;

/// <summary>A duty without a number of its own, bound to a date, a rhythm or a condition.</summary>
/// <param name="What">The duty's words.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Modality">力争, 确保, 原则上, 基本, 鼓励; null for a plain duty.</param>
/// <param name="Conditions">Numbers that say whom or what it concerns.</param>
/// <param name="Deadline">When; null only where a condition's number had to be kept.</param>
/// <param name="Span">The clause; its words are the evidence.</param>
public sealed record Deliverable(
    string What,
    DeliverableKind Kind,
    string? Modality,
    IReadOnlyList<Condition> Conditions,
    Deadline? Deadline,
    TextSpan Span)
{
    /// <summary>True where the duty is softened (力争, 原则上): its lamp never turns red by itself.</summary>
    public bool IsSoft => Softness.IsSoft(Modality);
}

/// <summary>What kind of duty.</summary>
public enum DeliverableKind
{
    /// <summary>To be done once.</summary>
    Task,

    /// <summary>To be made to disappear (全面消除, 淘汰); not a target of zero.</summary>
    Eliminate,

    /// <summary>To be done again and again.</summary>
    Recurring,
}
