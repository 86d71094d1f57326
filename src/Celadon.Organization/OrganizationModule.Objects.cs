using Celadon.Organization.Objects;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private ObjectDesk Objects => field ??= new ObjectDesk(_database);

    /// <summary>The supervised objects within the reader's reach, by kind and name.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">Which.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may not see the organization.</exception>
    public Task<IReadOnlyList<SupervisedObject>> ObjectsAsync(Actor actor, ObjectFilter filter, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        return Objects.ListAsync(actor, filter, day, cancellation);
    }

    /// <summary>A supervised object; null where there is none within the reader's reach.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="objectId">The object.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may not see the organization.</exception>
    public Task<SupervisedObject?> ObjectAsync(Actor actor, string objectId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Objects.FindAsync(actor, objectId, cancellation);
    }

    /// <summary>Enters a supervised object. Its id is new and never used for another.</summary>
    /// <param name="actor">Who; answers for the unit it belongs to, or for the whole city.</param>
    /// <param name="draft">The object as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The object, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<OrganizationOutcome> AddObjectAsync(Actor actor, SupervisedObjectDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Objects.AddAsync(actor, draft, cancellation);
    }

    /// <summary>Changes a supervised object; it stays the same one. A new name with its first day makes the present one a former name.</summary>
    /// <param name="actor">Who; answers for the unit it belongs to, and for a new one.</param>
    /// <param name="objectId">The object.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="draft">The object as written.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The object, or why it was not changed; null where there is none within reach.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for it.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<OrganizationOutcome?> EditObjectAsync(Actor actor, string objectId, int revision, SupervisedObjectDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Objects.EditAsync(actor, objectId, revision, draft, cancellation);
    }
}
