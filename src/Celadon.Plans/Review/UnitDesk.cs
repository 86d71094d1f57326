using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Plans.Review.Stored;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Plans.Review;

/// <summary>Confirms what the register does not know. The register learns it first, then the draft: a breakdown between loses nothing.</summary>
internal sealed class UnitDesk(CeladonDatabase database, OrganizationModule organization, TimeProvider clock)
{
    internal async Task<ReviewOutcome?> ConfirmAsync(Actor actor, string id, string name, RegisteredUnitKind? kind, string? unitId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadPlans);
        actor.Require(Permission.EditOrganization, unitId);
        if (await FindAsync(id, cancellation) is not { } draft || draft.Units.FirstOrDefault(unit => unit.Name == name) is not { } proposed)
        {
            return null;
        }

        if (draft.IsAdopted)
        {
            return new ReviewOutcome(draft, [new ReviewFault("", ReviewFaultKind.Closed)]);
        }

        bool isNew = unitId is null;
        RegisteredUnit? meant = isNew
            ? await organization.EnterUnitAsync(actor, name, kind ?? proposed.Kind, cancellation)
            : await organization.NameUnitAsync(actor, unitId!, name, cancellation);
        if (meant is null)
        {
            return new ReviewOutcome(draft, [new ReviewFault("", ReviewFaultKind.UnitUnknown, unitId!)]);
        }

        await RecordAsync(actor, id, name, meant.Id, isNew, cancellation);
        return new ReviewOutcome((await FindAsync(id, cancellation))!, []);
    }

    private async Task<Draft?> FindAsync(string id, CancellationToken cancellation)
    {
        UnitRegister register = await organization.UnitRegisterAsync(cancellation);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        return await DraftDesk.LoadAsync(db, id, cancellation) is { } row ? await DraftDesk.ShownAsync(db, register, row, cancellation) : null;
    }

    private async Task RecordAsync(Actor actor, string id, string name, string unitId, bool isNew, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act("plans.confirm-unit"));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        DraftRow draft = (await DraftDesk.LoadAsync(db, id, cancellation))!;
        DateTimeOffset now = clock.GetUtcNow();
        if (draft.Units.Find(unit => unit.Name == name) is not { } decision)
        {
            draft.Units.Add(new DraftUnitRow { DraftId = id, Name = name, UnitId = unitId, IsNew = isNew, ActorId = actor.AccountId, ActorName = actor.Name, DecidedAt = now });
        }
        else if (decision.UnitId != unitId)
        {
            (decision.UnitId, decision.IsNew) = (unitId, isNew);
            (decision.ActorId, decision.ActorName, decision.DecidedAt) = (actor.AccountId, actor.Name, now);
        }

        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
    }
}
