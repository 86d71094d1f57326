using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Ledger;

/// <summary>What of a ledger (台账) is wanted. All conditions have to hold at once; an empty filter wants everything.</summary>
/// <param name="Unit">Name of a unit, or one of its other names; a local government is also found where the plan names its class only.</param>
/// <param name="Role">Its role. Together with <paramref name="Unit"/>: that unit in that role.</param>
/// <param name="Deadline">Where the item's last day stands to the as-of date.</param>
/// <param name="Strength">Hard or softened duties only.</param>
/// <param name="Group">Printed number of a group (一, 十二).</param>
/// <param name="Text">Words to be found in titles, metrics, sentences or unit names; several words, parted by blanks, all have to be there. Width and case do not matter.</param>
/// <param name="LacksSummingUpUnit">True for measures only whose summing-up unit (汇总单位) the office still has to name.</param>
public sealed record LedgerFilter(
    string? Unit = null,
    DutyRole? Role = null,
    DeadlineFilter Deadline = DeadlineFilter.Any,
    DutyStrength? Strength = null,
    string? Group = null,
    string? Text = null,
    bool LacksSummingUpUnit = false)
{
    /// <summary>Everything.</summary>
    public static LedgerFilter Everything { get; } = new();

    /// <summary>True where nothing is left out.</summary>
    public bool IsEmpty => !AsksForItems && !AsksForDuty && !LacksSummingUpUnit && Group is null && string.IsNullOrWhiteSpace(Text);

    internal bool AsksForItems => Deadline != DeadlineFilter.Any || Strength is not null;

    internal bool AsksForDuty => Role is not null || !string.IsNullOrWhiteSpace(Unit);
}

/// <summary>Which deadlines are wanted.</summary>
public enum DeadlineFilter
{
    /// <summary>All, also items without one.</summary>
    Any,

    /// <summary>The last allowed day lies before the as-of date.</summary>
    Overdue,

    /// <summary>From the as-of date to the 30th day after it.</summary>
    DueWithin30Days,

    /// <summary>From the as-of date to the 90th day after it.</summary>
    DueWithin90Days,

    /// <summary>A rhythm instead of a day.</summary>
    Recurring,

    /// <summary>No deadline: a standing requirement.</summary>
    Standing,
}

/// <summary>How strict a duty is.</summary>
public enum DutyStrength
{
    /// <summary>The result is asked for.</summary>
    Hard,

    /// <summary>An effort is asked for (力争, 原则上).</summary>
    Soft,
}
