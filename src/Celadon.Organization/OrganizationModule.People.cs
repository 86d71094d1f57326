using Celadon.Organization.People;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    private PersonDesk People => field ??= new PersonDesk(_database);

    private LiaisonDesk Liaisons => field ??= new LiaisonDesk(_database);

    /// <summary>The people within the reader's reach, by unit and name.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">Which.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may not see the organization.</exception>
    public Task<IReadOnlyList<Person>> PeopleAsync(Actor actor, PersonFilter filter, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        return People.ListAsync(actor, filter, day, cancellation);
    }

    /// <summary>A person; null where there is none within the reader's reach.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="personId">The person.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may not see the organization.</exception>
    public Task<Person?> PersonAsync(Actor actor, string personId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return People.FindAsync(actor, personId, cancellation);
    }

    /// <summary>Enters a person.</summary>
    /// <param name="actor">Who; answers for the person's unit.</param>
    /// <param name="draft">The person as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The person, or why it was not kept.</returns>
    /// <exception cref="NotPermittedException">The actor may not.</exception>
    public Task<OrganizationOutcome> AddPersonAsync(Actor actor, PersonDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return People.AddAsync(actor, draft, cancellation);
    }

    /// <summary>Changes a person; one who leaves gets a last day and stays on record.</summary>
    /// <param name="actor">Who; answers for the person's unit, and for a new one.</param>
    /// <param name="personId">The person.</param>
    /// <param name="revision">The revision the form was made from.</param>
    /// <param name="draft">The person as written.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The person, or why it was not changed; null where there is none within reach.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for the unit.</exception>
    /// <exception cref="StaleEditException">Somebody else changed it meanwhile.</exception>
    public Task<OrganizationOutcome?> EditPersonAsync(Actor actor, string personId, int revision, PersonDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return People.EditAsync(actor, personId, revision, draft, cancellation);
    }

    /// <summary>Who is and was liaison, the first before deputies. Numbers are given within the reader's reach only.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="unitId">The unit; null for all.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <exception cref="NotPermittedException">The actor may not see the organization.</exception>
    public Task<IReadOnlyList<Liaison>> LiaisonsAsync(Actor actor, string? unitId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Liaisons.ListAsync(actor, unitId, cancellation);
    }

    /// <summary>Makes a person the liaison of a unit; a unit has one first liaison a day.</summary>
    /// <param name="actor">Who; answers for the unit.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="draft">The appointment as written.</param>
    /// <param name="cancellation">Stops it; then nothing is kept.</param>
    /// <returns>The appointment, or why it was not made; null where there is no such unit.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for the unit.</exception>
    public Task<OrganizationOutcome?> AppointLiaisonAsync(Actor actor, string unitId, LiaisonDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(draft);
        return Liaisons.AppointAsync(actor, unitId, draft, cancellation);
    }

    /// <summary>Ends an appointment as liaison, or strikes out one that was entered by mistake.</summary>
    /// <param name="actor">Who; answers for the unit.</param>
    /// <param name="unitId">The unit.</param>
    /// <param name="liaisonId">The appointment.</param>
    /// <param name="last">Its last day; null strikes it out.</param>
    /// <param name="cancellation">Stops it; then nothing is changed.</param>
    /// <returns>The appointment, or why it was not ended; null where there is none.</returns>
    /// <exception cref="NotPermittedException">The actor does not answer for the unit.</exception>
    public Task<OrganizationOutcome?> RelieveLiaisonAsync(Actor actor, string unitId, string liaisonId, DateOnly? last, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Liaisons.RelieveAsync(actor, unitId, liaisonId, last, cancellation);
    }
}
