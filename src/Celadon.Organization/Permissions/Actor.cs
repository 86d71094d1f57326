using Celadon.Storage.History;

namespace Celadon.Organization.Permissions;

/// <summary>Who asks. Handed in explicitly, never found in the surroundings, so that no request can be answered with another one's reach.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The person's name, as it goes on record.</param>
/// <param name="Origin">From where: an address, the command line.</param>
/// <param name="Assignments">The roles held, each at its unit.</param>
/// <remarks>A permission counts only within the assignment that gives it; reaches of assignments giving the same one add up.</remarks>
public sealed record Actor(string AccountId, string Name, string Origin, IReadOnlyList<RoleAssignment> Assignments)
{
    /// <summary>Somebody not signed in: may do nothing that needs a permission.</summary>
    /// <param name="origin">From where.</param>
    public static Actor Nobody(string origin) => new("", "", origin, []);

    /// <summary>The person at the machine itself, on the command line: whoever can read the database's file can do everything.</summary>
    /// <param name="origin">What was called.</param>
    public static Actor OfMachine(string origin) => new(Storage.History.Act.SystemId, Storage.History.Act.SystemId, origin, [new(Role.OfficeHead, null, [])]);

    /// <summary>True where somebody is signed in.</summary>
    public bool IsKnown => AccountId.Length > 0;

    /// <summary>How far a permission reaches for this person.</summary>
    public Reach ReachOf(Permission permission) =>
        Assignments.Aggregate(Reach.Nothing, (reach, assignment) => reach.With(assignment.ReachOf(permission)));

    /// <summary>True where the permission is given over some unit.</summary>
    public bool May(Permission permission) => !ReachOf(permission).IsNothing;

    /// <summary>True where the permission is given over an object of the unit.</summary>
    public bool May(Permission permission, string? unitId) => ReachOf(permission).Covers(unitId);

    /// <summary>Goes on only where the permission is given over some unit.</summary>
    /// <exception cref="NotPermittedException">It is not.</exception>
    public void Require(Permission permission)
    {
        if (!May(permission))
        {
            throw new NotPermittedException(permission);
        }
    }

    /// <summary>Goes on only where the permission is given over an object of the unit.</summary>
    /// <exception cref="NotPermittedException">It is not.</exception>
    public void Require(Permission permission, string? unitId)
    {
        if (!May(permission, unitId))
        {
            throw new NotPermittedException(permission);
        }
    }

    /// <summary>What goes into the history beside every change this person makes.</summary>
    /// <param name="what">The stable name of the act: <c>plans.adopt</c>.</param>
    public Act Act(string what) => new(AccountId, Name, Origin, what);
}
