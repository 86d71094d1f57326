using Celadon.Organization.Permissions;

namespace Celadon.SignIn.Access;

/// <summary>The page or endpoint is open to whoever holds the permission over some unit; what it shows is limited further by the permission's reach.</summary>
/// <param name="permission">The permission.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequiresAttribute(Permission permission) : Attribute
{
    /// <summary>What the visitor must be allowed.</summary>
    public Permission Permission { get; } = permission;
}
