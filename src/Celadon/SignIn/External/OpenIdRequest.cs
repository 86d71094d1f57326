namespace Celadon.SignIn.External;

/// <summary>The organization's own sign-in as somebody typed it.</summary>
/// <param name="Address">The provider's address.</param>
/// <param name="Client">Under which id it knows Celadon; null where none was typed.</param>
/// <param name="Name">What people call it; null for its host's name.</param>
public sealed record OpenIdRequest(string Address, string? Client, string? Name);
