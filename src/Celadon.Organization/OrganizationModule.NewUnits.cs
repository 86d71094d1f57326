using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private UnitNaming Naming => field ??= new UnitNaming(_database);

    /// <summary>Enters a unit that is met for the first time, standing from of old under a name it always had.</summary>
    /// <remarks>It takes no part in what is laid on all local governments until the register says so. Asked twice, it is entered once.</remarks>
    /// <param name="actor">Who; needs <see cref="Permission.EditOrganization"/>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="cancellation">Stops the entering.</param>
    /// <returns>The unit, also where it had been entered so already.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="NotPermittedException">The actor may not; nothing was entered.</exception>
    public Task<RegisteredUnit> EnterUnitAsync(Actor actor, string name, RegisteredUnitKind kind, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        actor.Require(Permission.EditOrganization, null);
        return Naming.EnterAsync(actor, name.Trim(), kind, cancellation);
    }

    /// <summary>Says that a unit is called so too, on every day.</summary>
    /// <param name="actor">Who; needs <see cref="Permission.EditOrganization"/> over the unit.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="name">Its other name.</param>
    /// <param name="cancellation">Stops the writing.</param>
    /// <returns>The unit, also where it was called so already; null where there is none.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="NotPermittedException">The actor may not; nothing was written.</exception>
    public Task<RegisteredUnit?> NameUnitAsync(Actor actor, string unitId, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        actor.Require(Permission.EditOrganization, unitId);
        return Naming.NameAsync(actor, unitId, name.Trim(), cancellation);
    }
}
