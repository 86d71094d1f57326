using System.Globalization;
using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Links.Stored;

/// <summary>Links plans. A link of which the reader may not see both ends is not there for them.</summary>
internal sealed class LinkDesk(CeladonDatabase database, LedgerShelf ledgers, TimeProvider clock)
{
    private const int LongestReason = 500;

    internal async Task<IReadOnlyList<PlanLink>> ListAsync(Actor actor, string? planId, string? measureCode, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        await using CeladonDb db = database.Open();
        List<LinkRow> rows = await db.Set<LinkRow>().AsNoTracking()
            .Where(link => planId == null || link.PlanId == planId || link.ToPlanId == planId)
            .ToListAsync(cancellation);
        return await SeenAsync(actor, rows.Where(link => measureCode is null || Touches(link, planId, measureCode)), cancellation);
    }

    internal async Task<PlanLink?> FindAsync(Actor actor, string linkId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadLedger);
        await using CeladonDb db = database.Open();
        LinkRow? row = await db.Set<LinkRow>().AsNoTracking().SingleOrDefaultAsync(link => link.Id == linkId, cancellation);
        return row is null ? null : (await SeenAsync(actor, [row], cancellation)).SingleOrDefault();
    }

    /// <summary>Which plans hang under measures of which, as far as the links hold.</summary>
    internal static async Task<ILookup<string, string>> ServedAsync(CeladonDb db, CancellationToken cancellation) =>
        (await db.Set<LinkRow>().Where(link => link.UnlinkedAt == null && link.Kind != PlanLinkKind.Duplicate)
            .Select(link => new { link.PlanId, link.ToPlanId }).Distinct().ToListAsync(cancellation)).ToLookup(link => link.PlanId, link => link.ToPlanId);

    internal async Task<PlanLinkOutcome> LinkAsync(Actor actor, PlanLinkDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditLedger, null);
        LedgerBook? from = await ledgers.FindAsync(actor, draft.PlanId, null, cancellation);
        LedgerBook? to = await ledgers.FindAsync(actor, draft.ToPlanId, null, cancellation);
        await using CeladonDb db = database.Open(actor.Act("plans.link"));
        // Alone, so that two people do not link the same twice.
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        List<LinkRow> standing = await db.Set<LinkRow>().AsNoTracking().Where(link => link.UnlinkedAt == null).ToListAsync(cancellation);
        PlanLinkProblem[] problems = [.. LinkChecking.Problems(draft, from, to, standing), .. Reason(draft.Reason)];
        if (problems.Length > 0)
        {
            return new PlanLinkOutcome(null, problems);
        }

        DateTimeOffset now = clock.GetUtcNow();
        var row = new LinkRow
        {
            Id = Guid.CreateVersion7(now).ToString("N"),
            Kind = draft.Kind,
            PlanId = draft.PlanId,
            MeasureCode = draft.MeasureCode,
            ToPlanId = draft.ToPlanId,
            ToMeasureCode = draft.ToMeasureCode,
            Reason = draft.Reason.Trim(),
            LinkedBy = actor.Name,
            LinkedAt = now,
        };
        db.Add(row);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new PlanLinkOutcome(row.Id, []);
    }

    internal async Task<PlanLinkOutcome?> UnlinkAsync(Actor actor, string linkId, int revision, string reason, CancellationToken cancellation)
    {
        if (await FindAsync(actor, linkId, cancellation) is null)
        {
            return null;
        }

        actor.Require(Permission.EditLedger, null);
        await using CeladonDb db = database.Open(actor.Act("plans.unlink"));
        LinkRow row = await db.Set<LinkRow>().SingleAsync(link => link.Id == linkId, cancellation);
        CeladonDb.Expect(row, revision);
        if (row.UnlinkedAt is not null)
        {
            return new PlanLinkOutcome(null, [new(nameof(PlanLinkDraft.Reason), PlanLinkFault.Unfit, row.UnlinkedReason ?? "")]);
        }

        PlanLinkProblem[] problems = [.. Reason(reason)];
        if (problems.Length > 0)
        {
            return new PlanLinkOutcome(null, problems);
        }

        row.UnlinkedAt = clock.GetUtcNow();
        row.UnlinkedBy = actor.Name;
        row.UnlinkedReason = reason.Trim();
        await db.SaveChangesAsync(cancellation);
        return new PlanLinkOutcome(row.Id, []);
    }

    private static IEnumerable<PlanLinkProblem> Reason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return new(nameof(PlanLinkDraft.Reason), PlanLinkFault.NoReason, "");
        }
        else if (reason.Length > LongestReason)
        {
            yield return new(nameof(PlanLinkDraft.Reason), PlanLinkFault.Unfit, reason.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool Touches(LinkRow link, string? planId, string measureCode) =>
        (link.PlanId == planId && (link.MeasureCode ?? measureCode) == measureCode) || (link.ToPlanId == planId && link.ToMeasureCode == measureCode);

    private async Task<IReadOnlyList<PlanLink>> SeenAsync(Actor actor, IEnumerable<LinkRow> rows, CancellationToken cancellation)
    {
        var measures = new MeasureFinding(ledgers, actor, null);
        var seen = new List<PlanLink>();
        foreach (LinkRow row in rows.OrderBy(link => link.UnlinkedAt is not null).ThenBy(link => link.Kind).ThenBy(link => link.LinkedAt))
        {
            PlanLinkEnd? from = await EndAsync(row.PlanId, row.MeasureCode), to = await EndAsync(row.ToPlanId, row.ToMeasureCode);
            if (from is not null && to is not null)
            {
                seen.Add(new PlanLink(
                    row.Id, row.Revision, row.Kind, from, to, row.Reason, row.LinkedBy, row.LinkedAt,
                    row.UnlinkedAt is { } at ? new PlanUnlinking(at, row.UnlinkedBy ?? "", row.UnlinkedReason ?? "") : null));
            }
        }

        return seen;

        async Task<PlanLinkEnd?> EndAsync(string planId, string? measureCode) =>
            measureCode is null
                ? await measures.BookAsync(planId, cancellation) is { } book ? new PlanLinkEnd(book.Plan, null) : null
                : await measures.FindAsync(planId, measureCode, cancellation) is { } found ? new PlanLinkEnd(found.Plan, found.Measure) : null;
    }
}
