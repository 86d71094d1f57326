using Celadon.Plans.Ledger;

namespace Celadon.Plans.Links.Stored;

/// <summary>Checks a link as written against both plans as the writer may see them, and against the links that hold.</summary>
internal static class LinkChecking
{
    internal static IEnumerable<PlanLinkProblem> Problems(PlanLinkDraft draft, LedgerBook? from, LedgerBook? to, IReadOnlyList<LinkRow> standing)
    {
        if (draft.PlanId == draft.ToPlanId)
        {
            yield return new(nameof(PlanLinkDraft.ToPlanId), PlanLinkFault.SamePlan, draft.ToPlanId);
            yield break;
        }

        bool isWhole = draft.MeasureCode is null;
        if (from is null || (isWhole ? draft.Kind == PlanLinkKind.Duplicate : !Has(from, draft.MeasureCode!)))
        {
            yield return new(nameof(PlanLinkDraft.MeasureCode), PlanLinkFault.UnknownMeasure, draft.MeasureCode ?? draft.PlanId);
        }

        if (to is null || !Has(to, draft.ToMeasureCode))
        {
            yield return new(nameof(PlanLinkDraft.ToMeasureCode), PlanLinkFault.UnknownMeasure, draft.ToMeasureCode.Length > 0 ? draft.ToMeasureCode : draft.ToPlanId);
        }

        bool isDuplicate = draft.Kind == PlanLinkKind.Duplicate;
        if (standing.Any(link => (link.Kind == PlanLinkKind.Duplicate) == isDuplicate && (IsSame(link, draft) || (isDuplicate && IsSame(link, Turned(draft))))))
        {
            yield return new(nameof(PlanLinkDraft.ToMeasureCode), PlanLinkFault.AlreadyLinked, draft.ToMeasureCode);
        }
        else if (!isDuplicate && Serves(standing, draft.ToPlanId, draft.PlanId))
        {
            yield return new(nameof(PlanLinkDraft.ToPlanId), PlanLinkFault.Circle, draft.ToPlanId);
        }
    }

    private static bool Has(LedgerBook book, string measureCode) => book.Measures.Any(measure => measure.Code == measureCode);

    private static bool IsSame(LinkRow link, PlanLinkDraft draft) =>
        link.PlanId == draft.PlanId && link.MeasureCode == draft.MeasureCode && link.ToPlanId == draft.ToPlanId && link.ToMeasureCode == draft.ToMeasureCode;

    private static PlanLinkDraft Turned(PlanLinkDraft draft) =>
        draft with { PlanId = draft.ToPlanId, MeasureCode = draft.ToMeasureCode, ToPlanId = draft.PlanId, ToMeasureCode = draft.MeasureCode ?? "" };

    // Also over plans between them.
    private static bool Serves(IReadOnlyList<LinkRow> standing, string planId, string otherId)
    {
        HashSet<string> reached = [planId];
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out string? plan))
        {
            foreach (LinkRow link in standing.Where(link => link.Kind != PlanLinkKind.Duplicate && link.PlanId == plan && reached.Add(link.ToPlanId)))
            {
                next.Enqueue(link.ToPlanId);
            }
        }

        return reached.Contains(otherId);
    }
}
