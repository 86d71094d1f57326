namespace Celadon.SignIn.Access;

/// <summary>The page or endpoint is open to everybody who is signed in, whatever the role.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToSignedInAttribute : Attribute;
