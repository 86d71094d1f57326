using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Shell.AsOf;
using Microsoft.Extensions.Localization;

namespace Celadon.Wording;

/// <summary>Says when something is due and how that day stands to the as-of date.</summary>
/// <remarks>No unit reports progress yet, so a passed day says only that it has passed, never that the duty was missed.</remarks>
public sealed class DeadlineWording(IStringLocalizer<WordingText> text)
{
    /// <summary>The day, or the rhythm, or that none is written.</summary>
    /// <param name="deadline">As read; null where the plan says none.</param>
    public string Day(Deadline? deadline) => deadline switch
    {
        null => text["StateStanding"],
        { Date: { } date } => AsOfDate.Write(date),
        { Every: { } every } => text["Every" + every],
        _ => deadline.Raw,
    };

    /// <summary>How the day stands to the as-of date; null where the day itself says all.</summary>
    /// <param name="item">An item of a ledger.</param>
    public string? State(LedgerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.State switch
        {
            DeadlineState.Overdue => text["StateOverdue"].Value,
            DeadlineState.DueWithin30Days or DeadlineState.DueWithin90Days => item.DaysLeft == 0
                ? text["DueToday"].Value
                : text["DueInDays", item.DaysLeft ?? 0].Value,
            DeadlineState.Later => text["NotYetDue"].Value,
            DeadlineState.Recurring => text["StateRecurring"].Value,
            _ => null,
        };
    }

    /// <summary>How many days ago the last day was; null where it has not passed.</summary>
    /// <param name="item">An item of a ledger.</param>
    public string? DaysAgo(LedgerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.DaysLeft is < 0 and { } days ? text["PassedDays", -days].Value : null;
    }

    /// <summary>The style class of a state: a passed day is plain, since it says nothing about what was done; a near one is iron, the colour of dates.</summary>
    /// <param name="state">Where the deadline stands.</param>
    public static string Style(DeadlineState state) => state switch
    {
        DeadlineState.DueWithin30Days or DeadlineState.DueWithin90Days => "tag iron",
        _ => "tag",
    };
}
