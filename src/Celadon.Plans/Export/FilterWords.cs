using System.Globalization;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Export;

/// <summary>Says in words what a ledger was filtered by.</summary>
internal static class FilterWords
{
    internal static IReadOnlyList<string> Heading(LedgerView view, LedgerWords words) =>
    [
        view.Plan.DocumentNumber is null ? view.Plan.Title : words.Filled("Title", view.Plan.Title, view.Plan.DocumentNumber),
        words.Filled(
            "AsOf",
            view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            view.Found.Measures,
            view.Found.Items,
            view.Plan.Totals.Measures,
            view.Plan.Totals.Items),
        .. view.Plan.OnlyFor is { } units ? [words.Filled("OnlyFor", string.Join(words["ListSeparator"], units))] : Array.Empty<string>(),
        words.Filled("Filter", view.Filter.IsEmpty ? words["Everything"] : string.Join(words["Separator"], Parts(view.Filter, words))),
    ];

    private static IEnumerable<string> Parts(LedgerFilter filter, LedgerWords words)
    {
        if (!string.IsNullOrWhiteSpace(filter.Unit))
        {
            yield return words.Filled("FilterUnit", filter.Unit);
        }

        if (filter.Role is { } role)
        {
            yield return words.Filled("FilterRole", words.Of(role));
        }

        if (filter.Group is not null)
        {
            yield return words.Filled("FilterGroup", filter.Group);
        }

        if (filter.Deadline != DeadlineFilter.Any)
        {
            yield return words.Filled("FilterDeadline", words.Of(filter.Deadline));
        }

        if (filter.Strength is { } strength)
        {
            yield return words.Filled("FilterStrength", words.Of(strength));
        }

        if (filter.LacksSummingUpUnit)
        {
            yield return words["NoSummingUpUnit"];
        }

        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            yield return words.Filled("FilterText", filter.Text);
        }
    }
}
