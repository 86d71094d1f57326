namespace Celadon.Organization.Permissions;

/// <summary>A role held at a unit.</summary>
/// <param name="Role">The role.</param>
/// <param name="UnitId">The unit; null for the administrators.</param>
/// <param name="UnitsBelow">The unit and its descendants on the day it is asked; empty where the unit does not stand.</param>
public sealed record RoleAssignment(Role Role, string? UnitId, IReadOnlyCollection<string> UnitsBelow)
{
    /// <summary>How far this assignment carries a permission.</summary>
    public Reach ReachOf(Permission permission) =>
        !RolePermissions.Gives(Role, permission) ? Reach.Nothing
        : RolePermissions.IsCityWide(Role) ? Reach.Everything
        : Reach.Over(UnitsBelow);
}
