namespace Celadon.Reading.Marks;

/// <summary>As what a stretch of a plan's text was read.</summary>
public enum MarkKind
{
    /// <summary>A number to be reached (目标值).</summary>
    Target,

    /// <summary>When something is due (完成时限).</summary>
    Deadline,

    /// <summary>A duty without a number of its own.</summary>
    Deliverable,

    /// <summary>A number that says whom or what something concerns.</summary>
    Condition,

    /// <summary>A unit's part (责任单位).</summary>
    Duty,

    /// <summary>A number or date that asks for nothing.</summary>
    Ignored,

    /// <summary>Not understood.</summary>
    Unread,
}
