using Celadon.Plans.Ledger;

namespace Celadon.Plans.Deadlines;

/// <summary>What falls due when.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">The day the deadline states are counted from.</param>
/// <param name="Year">The year shown; null for the plan's whole period.</param>
/// <param name="Years">Years that can be shown: those of the plan's period and of every deadline.</param>
/// <param name="Months">Months that hold a deadline, the earliest first.</param>
/// <param name="Recurring">Items with a rhythm.</param>
/// <param name="Standing">Items without a deadline.</param>
public sealed record DeadlineCalendar(
    PlanSummary Plan,
    DateOnly AsOf,
    int? Year,
    IReadOnlyList<int> Years,
    IReadOnlyList<DeadlineMonth> Months,
    IReadOnlyList<LedgerItem> Recurring,
    IReadOnlyList<LedgerItem> Standing);

/// <summary>A month with what falls due in it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Items">By day, then in reading order.</param>
public sealed record DeadlineMonth(int Year, int Month, IReadOnlyList<LedgerItem> Items);
