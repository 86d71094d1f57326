using Celadon.Organization.Permissions;

namespace Celadon.SignIn.Access;

/// <summary>Says of endpoints that are no pages who may ask them.</summary>
public static class AccessMarks
{
    /// <summary>Open to whoever holds the permission.</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder endpoints, Permission permission)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new RequiresAttribute(permission));

    /// <summary>Open to everybody who is signed in.</summary>
    public static TBuilder OpenToSignedIn<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new OpenToSignedInAttribute());

    /// <summary>Open without an account.</summary>
    public static TBuilder OpenToEverybody<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new OpenToEverybodyAttribute());
}
