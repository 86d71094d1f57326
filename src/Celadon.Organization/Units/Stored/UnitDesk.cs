using System.Security.Cryptography;
using Celadon.Organization.Areas.Stored;
using Celadon.Organization.Permissions;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Celadon.Organization.Units.Stored;

/// <summary>Shows and changes units. Their names are public; what is asked for is the right to change.</summary>
internal sealed class UnitDesk(CeladonDatabase database)
{
    private const int IdLength = 12;

    internal async Task<UnitView?> FindAsync(Actor actor, string unitId, CancellationToken cancellation)
    {
        actor.Require(Permission.ReadOrganization);
        await using CeladonDb db = database.Open();
        await using IDbContextTransaction snapshot = await db.BeginSnapshotAsync(cancellation);
        UnitRegister register = await UnitShelf.RegisterAsync(db, cancellation);
        if (register.WithId(unitId) is not { } unit)
        {
            return null;
        }

        List<UnitSuccessionRow> steps = await db.Set<UnitSuccessionRow>().AsNoTracking()
            .Where(step => step.PredecessorId == unitId || step.SuccessorId == unitId).ToListAsync(cancellation);
        string? area = await db.Set<AreaRow>().Where(row => row.Id == unit.AreaId).Select(row => row.Name).SingleOrDefaultAsync(cancellation);
        return new UnitView(
            unit,
            UnitDraft.Of(unit, [.. steps.Where(step => step.PredecessorId == unitId).OrderBy(step => step.SuccessorId, StringComparer.Ordinal).Select(step => new UnitSuccessor(step.SuccessorId, step.On))]),
            unit.ParentId is { } parent ? register.WithId(parent) : null,
            area,
            Steps(steps.Where(step => step.SuccessorId == unitId).Select(step => (step.PredecessorId, step.On))),
            Steps(steps.Where(step => step.PredecessorId == unitId).Select(step => (step.SuccessorId, step.On))),
            [.. register.Units.Where(below => below.ParentId == unitId)],
            actor.May(Permission.EditOrganization, unitId));

        UnitStep[] Steps(IEnumerable<(string Id, DateOnly? On)> ids) =>
            [.. ids.OrderBy(step => step.On).ThenBy(step => step.Id, StringComparer.Ordinal).Select(step => new UnitStep(register.WithId(step.Id)!, step.On))];
    }

    internal async Task<OrganizationOutcome> AddAsync(Actor actor, UnitDraft draft, CancellationToken cancellation)
    {
        actor.Require(Permission.EditOrganization, draft.ParentId);
        await using CeladonDb db = database.Open(actor.Act("organization.unit-add"));
        // Alone, so that two who enter one name at once do not both keep it.
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        OrganizationProblem[] problems = [.. (await CheckingAsync(db, null, cancellation)).Of(draft)];
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        UnitRow row = db.Add(new UnitRow
        {
            Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true),
            Name = draft.Name,
            Kind = draft.Kind,
            Position = await db.Set<UnitRow>().MaxAsync(unit => (int?)unit.Position, cancellation) + 1 ?? 0,
        }).Entity;
        row.Write(draft);
        await WriteSuccessorsAsync(db, row, draft, cancellation);
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    /// <summary>Changes a unit as <paramref name="change"/> says of what it is now.</summary>
    internal async Task<OrganizationOutcome?> ChangeAsync(
        Actor actor, string unitId, int revision, string what, Func<UnitDraft, (UnitDraft Draft, OrganizationProblem? Problem)> change, CancellationToken cancellation)
    {
        await using CeladonDb db = database.Open(actor.Act(what));
        await using IDbContextTransaction whole = await db.BeginAloneAsync(cancellation);
        if (await db.Set<UnitRow>().Include(unit => unit.Aliases).SingleOrDefaultAsync(unit => unit.Id == unitId, cancellation) is not { } row)
        {
            return null;
        }

        actor.Require(Permission.EditOrganization, unitId);
        CeladonDb.Expect(row, revision);
        List<UnitSuccessionRow> steps = await db.Set<UnitSuccessionRow>().Where(step => step.PredecessorId == unitId).ToListAsync(cancellation);
        UnitDraft before = UnitDraft.Of(row.AsRegistered(), [.. steps.Select(step => new UnitSuccessor(step.SuccessorId, step.On))]);
        (UnitDraft draft, OrganizationProblem? problem) = change(before);
        OrganizationProblem[] problems = problem is not null ? [problem]
            : [.. Moved(actor, before, draft), .. (await CheckingAsync(db, unitId, cancellation)).Of(draft, before)];
        if (problems.Length > 0)
        {
            return new OrganizationOutcome(null, problems);
        }

        row.Write(draft);
        await WriteSuccessorsAsync(db, row, draft, cancellation);
        // A change of another name only is one of the unit too.
        db.Entry(row).Property(unit => unit.Name).IsModified = true;
        await db.SaveChangesAsync(cancellation);
        await whole.CommitAsync(cancellation);
        return new OrganizationOutcome(row.Id, []);
    }

    // Whoever hangs a unit under another answers for that one too; at the top stands what the whole city answers for.
    private static IEnumerable<OrganizationProblem> Moved(Actor actor, UnitDraft before, UnitDraft draft) =>
        before.ParentId == draft.ParentId || actor.May(Permission.EditOrganization, draft.ParentId) ? []
            : [new(nameof(UnitDraft.ParentId), OrganizationFault.UnknownUnit, draft.ParentId ?? "")];

    private static async Task<UnitChecking> CheckingAsync(CeladonDb db, string? unitId, CancellationToken cancellation) => new(
        unitId,
        await UnitShelf.RegisterAsync(db, cancellation),
        await db.Set<AreaRow>().Select(area => area.Id).ToHashSetAsync(StringComparer.Ordinal, cancellation));

    private static async Task WriteSuccessorsAsync(CeladonDb db, UnitRow unit, UnitDraft draft, CancellationToken cancellation)
    {
        List<UnitSuccessionRow> steps = await db.Set<UnitSuccessionRow>().Where(step => step.PredecessorId == unit.Id).ToListAsync(cancellation);
        db.RemoveRange(steps.Where(step => draft.Successors.All(successor => successor.UnitId != step.SuccessorId)));
        foreach (UnitSuccessor successor in draft.Successors)
        {
            UnitSuccessionRow row = steps.Find(step => step.SuccessorId == successor.UnitId)
                ?? db.Add(new UnitSuccessionRow { PredecessorId = unit.Id, SuccessorId = successor.UnitId }).Entity;
            row.On = successor.From;
        }
    }
}
