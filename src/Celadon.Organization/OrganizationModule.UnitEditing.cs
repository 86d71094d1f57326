using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private UnitDesk Units => field ??= new UnitDesk(_database);

    /// <summary>Everything of one unit.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>Null where there is no such unit.</returns>
    /// <exception cref="NotPermittedException">The actor may not see the organization.</exception>
    public Task<UnitView?> UnitAsync(Actor actor, string unitId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Units.FindAsync(actor, unitId, cancellation);
    }

    /// <summary>Enters a unit. Its id is new and never used for another.</summary>
    /// <param name="actor">Who; answers for the unit it is to stand under, or for the whole city.</param>
    /// <param name="draft">The unit as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The unit, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<OrganizationOutcome> AddUnitAsync(Actor actor, UnitDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Units.AddAsync(actor, draft, cancellation);
    }

    /// <summary>Changes a unit. From then on shipped data leave it alone.</summary>
    /// <param name="actor">Who; answers for the unit, and for the one it is moved under.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="draft">The unit as written.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The unit, or why it was not changed; null where there is no such unit.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for it.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<OrganizationOutcome?> EditUnitAsync(Actor actor, string unitId, int revision, UnitDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Units.ChangeAsync(actor, unitId, revision, "organization.unit-edit", _ => (draft, null), cancellation);
    }

    /// <summary>Renames a unit; its former name means it on, until the day before.</summary>
    /// <param name="actor">Who; answers for the unit.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="name">The new name.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The unit, or why it was not renamed; null where there is no such unit.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for it.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<OrganizationOutcome?> RenameUnitAsync(Actor actor, string unitId, int revision, string name, DateOnly from, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(name);
        return Units.ChangeAsync(actor, unitId, revision, "organization.unit-rename", unit => UnitChanges.Renamed(unit, name, from), cancellation);
    }

    /// <summary>Ends a unit; it stays on record, with everything it answered for.</summary>
    /// <param name="actor">Who; answers for the unit.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="last">Its last day.</param>
    /// <param name="successorId">The unit that answers from the next day; null where none does.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The unit, or why it was not ended; null where there is no such unit.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for it.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<OrganizationOutcome?> EndUnitAsync(Actor actor, string unitId, int revision, DateOnly last, string? successorId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Units.ChangeAsync(actor, unitId, revision, "organization.unit-end", unit => UnitChanges.Ended(unit, last, successorId), cancellation);
    }
}
