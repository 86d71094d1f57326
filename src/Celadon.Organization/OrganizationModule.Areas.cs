using Celadon.Organization.Areas;
using Celadon.Organization.Areas.Stored;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private AreaDesk Areas => field ??= new AreaDesk(_database);

    /// <summary>All areas as they stand in the database now: the city first, then by code. They are public: no permission is asked.</summary>
    public Task<AreaRegister> AreaRegisterAsync(CancellationToken cancellation = default) => Areas.RegisterAsync(cancellation);

    /// <summary>Enters an area.</summary>
    /// <param name="actor">Who; answers for the whole city.</param>
    /// <param name="draft">The area as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The area, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<OrganizationOutcome> AddAreaAsync(Actor actor, AreaDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Areas.AddAsync(actor, draft, cancellation);
    }

    /// <summary>Changes an area. From then on shipped data leave it alone.</summary>
    /// <param name="actor">Who; answers for the whole city.</param>
    /// <param name="areaId">The area.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="draft">The area as written.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The area, or why it was not changed; null where there is no such area.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<OrganizationOutcome?> EditAreaAsync(Actor actor, string areaId, int revision, AreaDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Areas.EditAsync(actor, areaId, revision, draft, cancellation);
    }
}
