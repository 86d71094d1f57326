namespace Celadon.SignIn.Access;

/// <summary>The page or endpoint needs no account: it shows nothing of the office's.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToEverybodyAttribute : Attribute;
