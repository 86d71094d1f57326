using System.Globalization;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Readings;
using Celadon.Plans.Review;
using Celadon.Plans.Review.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Adoption;

/// <summary>Makes a reviewed draft the ledger, or an amendment of it. This is the only way a ledger's rows change.</summary>
internal sealed class AdoptionDesk(CeladonDatabase database, OrganizationModule organization, TimeProvider clock)
{
    internal async Task<IReadOnlyList<AdoptionObstacle>?> ObstaclesAsync(Actor actor, string draftId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        return await DraftAsync(db, register, draftId, cancellation) is { } found ? await ObstaclesAsync(db, register, found.Draft, cancellation) : null;
    }

    internal async Task<bool> ChooseAmendedAsync(Actor actor, string draftId, string? planId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReviewPlans);
        await using CeladonDb db = database.Open(actor.Act("plans.choose-amended"));
        if (await DraftDesk.LoadAsync(db, draftId, cancellation) is not { PlanId: null } draft
            || (planId is not null && !await db.Set<PlanRow>().AnyAsync(row => row.Id == planId, cancellation)))
        {
            return false;
        }

        draft.Amends = planId;
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    internal async Task<PlanDifference?> DifferenceAsync(Actor actor, string draftId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        return await DraftAsync(db, register, draftId, cancellation) is { Draft: { Amends: { } planId } draft }
            ? (await CompareAsync(db, register, draft, planId, false, cancellation)).Difference
            : null;
    }

    internal async Task<AdoptionOutcome?> AdoptAsync(Actor actor, string draftId, int step, IReadOnlySet<string> keeps, IReadOnlySet<string> takes, CancellationToken cancellation)
    {
        actor.Require(Permission.AdoptPlans);
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open(actor.Act("plans.adopt"));
        // Alone: of two who adopt at once, the second finds it adopted.
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await DraftAsync(db, register, draftId, cancellation) is not { } found)
        {
            return null;
        }

        Draft draft = found.Draft;
        if ((draft.LastStep?.Number ?? 0) != step)
        {
            // Somebody went on reviewing after the confirmation was shown: what it said is no longer what would be adopted.
            throw new StaleEditException();
        }

        IReadOnlyList<AdoptionObstacle> obstacles = await ObstaclesAsync(db, register, draft, cancellation);
        if (obstacles.Count > 0)
        {
            return new AdoptionOutcome(null, obstacles);
        }

        DateTimeOffset now = clock.GetUtcNow();
        string? planId = draft.Amends;
        if (planId is null)
        {
            planId = await NewIdAsync(db, draft, cancellation);
            PlanRow made = LedgerMaking.Of(draft, register, planId);
            db.Add(made);
            await db.SaveChangesAsync(cancellation);
        }
        else if (await AmendAsync(db, register, draft, planId, keeps, takes, cancellation) is { Count: > 0 } undecided)
        {
            return new AdoptionOutcome(null, undecided);
        }

        await KeepTextAsync(db, draft, planId, now, cancellation);
        found.Row.PlanId = planId;
        bool isFirst = draft.Amends is null;
        AdoptionRow adoption = await Editions.RecordAsync(
            db, planId, draft.FileName, draft.Id, actor.AccountId, actor.Name, now, isFirst ? draft.Frame.Issued : null, cancellation);
        await whole.CommitAsync(cancellation);
        return new AdoptionOutcome(Editions.Of(adoption), []);
    }

    internal async Task<IReadOnlyList<PlanEdition>> EditionsAsync(Actor actor, string planId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadPlans);
        await using CeladonDb db = database.Open();
        return await Editions.OfAsync(db, planId, cancellation);
    }

    private static async Task<(Draft Draft, DraftRow Row)?> DraftAsync(CeladonDb db, UnitRegister register, string draftId, CancellationToken cancellation) =>
        await DraftDesk.LoadAsync(db, draftId, cancellation) is { } row ? (await DraftDesk.ShownAsync(db, register, row, cancellation), row) : null;

    private static async Task<IReadOnlyList<AdoptionObstacle>> ObstaclesAsync(CeladonDb db, UnitRegister register, Draft draft, CancellationToken cancellation)
    {
        var obstacles = new List<AdoptionObstacle>(Obstacles.Of(draft, register));
        if (!draft.IsAdopted && draft.Amends is null && draft.Frame.DocumentNumber is { } number
            && await db.Set<PlanRow>().Where(row => row.DocumentNumber == number).Select(row => row.Title).FirstOrDefaultAsync(cancellation) is { } title)
        {
            obstacles.Add(new AdoptionObstacle(AdoptionObstacleKind.PlanExists, null, title));
        }

        return obstacles;
    }

    private static async Task<(PlanDifference Difference, PlanRow Now, PlanRow Fresh)> CompareAsync(CeladonDb db, UnitRegister register, Draft draft, string planId, bool isTracked, CancellationToken cancellation)
    {
        PlanRow now = await Editions.LedgerAsync(db, planId, cancellation, isTracked);
        IReadOnlyList<PlanEdition> editions = await Editions.OfAsync(db, planId, cancellation);
        PlanRow adopted = await Editions.ImageAsync(db, planId, editions[^1].Number, cancellation);
        PlanRow fresh = CodeMatching.Recode(now, LedgerMaking.Of(draft, register, planId));
        return (ThreeWay.Of(adopted, now, fresh, editions[^1].Number, register), now, fresh);
    }

    /// <returns>The conflicts nobody has decided; then nothing was written.</returns>
    private static async Task<IReadOnlyList<AdoptionObstacle>> AmendAsync(
        CeladonDb db, UnitRegister register, Draft draft, string planId, IReadOnlySet<string> keeps, IReadOnlySet<string> takes, CancellationToken cancellation)
    {
        (PlanDifference difference, PlanRow now, PlanRow fresh) = await CompareAsync(db, register, draft, planId, true, cancellation);
        PlanChange[] undecided = [.. difference.Conflicts.Where(change => keeps.Contains(change.Code) == takes.Contains(change.Code))];
        if (undecided.Length > 0)
        {
            return [.. undecided.Select(change => new AdoptionObstacle(AdoptionObstacleKind.ConflictUndecided, null, (change.Code + " " + change.Label).Trim()))];
        }

        HashSet<string> kept = [.. difference.Changes.Where(change => change.Case == PlanChangeCase.ChangedInLedger
            || (change.Case == PlanChangeCase.Conflict && keeps.Contains(change.Code))).Select(change => change.Code)];
        if (now.OfficialText is { } text)
        {
            db.Remove(text);
        }

        await new Amending(db, now, difference.Edition + 1).WriteAsync(fresh, kept, cancellation);
        return [];
    }

    private static async Task KeepTextAsync(CeladonDb db, Draft draft, string planId, DateTimeOffset now, CancellationToken cancellation)
    {
        var format = await db.Set<ReadingRow>().Where(row => row.Id == draft.Id).Select(row => row.Format!.Value).SingleAsync(cancellation);
        db.Add(new OfficialTextRow { PlanId = planId, FileName = draft.FileName, Sha256 = draft.Sha256, Format = format, LoadedAt = now, Text = draft.Text });
    }

    // Readable in an address, and the same document always has the same.
    private static async Task<string> NewIdAsync(CeladonDb db, Draft draft, CancellationToken cancellation)
    {
        string years = draft.Frame.Period is { } period ? string.Create(CultureInfo.InvariantCulture, $"{period.Start}-{period.End}-") : "";
        string id = $"plan-{years}{draft.Sha256[..8]}";
        return await db.Set<PlanRow>().AnyAsync(row => row.Id == id, cancellation) ? $"plan-{years}{draft.Sha256[..16]}" : id;
    }
}
