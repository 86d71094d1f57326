using Celadon.Organization.Permissions;

namespace Celadon.Plans.Ledger;

/// <summary>
/// What of a ledger somebody may see: all of it, or the measures and safeguards in which a unit of their reach has a duty, with everything under those.
/// Cut before anything is counted, found or neighbouring, so that no number and no link tells of the rest.
/// </summary>
internal static class LedgerScope
{
    /// <summary>The part of the book the actor may see.</summary>
    /// <returns>Null where that is nothing: to them there is no such plan.</returns>
    internal static LedgerBook? Within(this LedgerBook book, Actor actor)
    {
        Reach reach = actor.ReachOf(Permission.ReadLedger);
        if (reach.IsEverything)
        {
            return book;
        }

        LedgerGroup[] groups = [.. book.Groups
            .Select(group => group with { Measures = [.. group.Measures.Where(measure => Concerns(measure, book.Units, reach))] })
            .Where(group => group.Measures.Count > 0)];
        LedgerSafeguard[] safeguards = [.. book.Safeguards
            .Select(safeguard => safeguard with { Duties = [.. safeguard.Duties.Where(duty => Concerns(duty, book.Units, reach))] })
            .Where(safeguard => safeguard.Duties.Count > 0)];
        if (groups.Length == 0 && safeguards.Length == 0)
        {
            return null;
        }

        HashSet<string> measures = [.. groups.SelectMany(group => group.Measures).Select(measure => measure.Code)];
        LedgerBook part = book with
        {
            Groups = groups,
            // A main target is the whole city's: no unit is named in it.
            Objectives = [],
            Safeguards = safeguards,
            MeasureTexts = book.MeasureTexts.Where(text => measures.Contains(text.Key)).ToDictionary(),
        };
        return part with { Plan = SummaryOf(part, actor) };
    }

    private static bool Concerns(LedgerMeasure measure, LedgerUnits units, Reach reach) =>
        measure.Duties.Any(duty => reach.CoversAny(units.IdsOf(duty)));

    private static bool Concerns(LedgerItem duty, LedgerUnits units, Reach reach) =>
        duty.Who is { } who && reach.CoversAny(units.IdsOf(who));

    private static PlanSummary SummaryOf(LedgerBook part, Actor actor)
    {
        int items = part.Items.Count();
        int filled = part.Items.Count(item => item.Sentence is not null);
        return part.Plan with
        {
            Totals = LedgerCounting.Of(part.Groups, part.Objectives, part.Safeguards),
            OfficialText = part.Plan.OfficialText is { } loaded ? loaded with { FilledItems = filled, MissingItems = items - filled } : null,
            OnlyFor = UnitNames(part, actor),
        };
    }

    // The units the roles are held at; what is below them is meant with them.
    private static string[] UnitNames(LedgerBook part, Actor actor) =>
    [
        .. actor.Assignments
            .Where(assignment => !assignment.ReachOf(Permission.ReadLedger).IsNothing)
            .Select(assignment => part.Units.NameOf(assignment.UnitId!))
            .Distinct(),
    ];
}
