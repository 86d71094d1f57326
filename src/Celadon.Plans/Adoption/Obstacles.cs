using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Review;

namespace Celadon.Plans.Adoption;

/// <summary>Finds what stands between a draft and its adoption.</summary>
internal static class Obstacles
{
    private const int LongestWords = 30;

    internal static IReadOnlyList<AdoptionObstacle> Of(Draft draft, UnitRegister register)
    {
        if (draft.IsAdopted)
        {
            return [new AdoptionObstacle(AdoptionObstacleKind.AlreadyAdopted, null, "")];
        }

        DateOnly? day = draft.Frame.Issued;
        var measures = draft.Live.Select(part => part.Content).OfType<DraftedMeasure>().ToList();
        return
        [
            .. draft.Unread.Where(item => item.State == DraftUnreadState.Open)
                .Select(item => new AdoptionObstacle(AdoptionObstacleKind.UnreadOpen, item.Number, Short(item.Words))),
            .. draft.Live.Where(part => part.IsPending)
                .Select(part => new AdoptionObstacle(AdoptionObstacleKind.PartPending, part.Number, Short(NameOf(part, draft.Text)))),
            .. draft.Units.Where(unit => !unit.IsConfirmed)
                .Select(unit => new AdoptionObstacle(AdoptionObstacleKind.UnitUnresolved, unit.Parts[0], unit.Name)),
            .. from part in draft.Live
               let duty = part.Content as DraftedDuty
               where duty is { Duty.Kind: UnitKind.LocalClass, Executors: null } && LocalClasses.Expand(register, duty.Duty.Unit, day).Count == 0
               select new AdoptionObstacle(AdoptionObstacleKind.ClassEmpty, part.Number, duty.Duty.Unit),
            .. measures.Count == 0 ? [new AdoptionObstacle(AdoptionObstacleKind.NothingToAdopt, null, "")] : Array.Empty<AdoptionObstacle>(),
            .. measures.GroupBy(measure => measure.Clause).Where(same => same.Count() > 1)
                .Select(same => new AdoptionObstacle(AdoptionObstacleKind.ClauseTwice, null, same.Key)),
        ];
    }

    internal static string NameOf(DraftPart part, string text) => part.Content switch
    {
        DraftedFrame { Frame: var frame } => frame.Title ?? "",
        DraftedGroup group => group.Title,
        DraftedMeasure measure => measure.Title,
        DraftedSafeguard safeguard => safeguard.Title,
        DraftedTarget { Target: var target } => target.Metric ?? target.What ?? part.Span.Of(text),
        DraftedDeliverable { Deliverable: var item } => item.What,
        DraftedDuty { Duty: var duty } => duty.Unit,
        DraftedSafeguardDuty { Duty: var asked } => asked.What,
        _ => part.Span.Of(text),
    };

    private static string Short(string words) => words.Length <= LongestWords ? words : words[..LongestWords] + "…";
}
