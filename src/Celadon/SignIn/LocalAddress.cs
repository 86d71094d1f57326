namespace Celadon.SignIn;

/// <summary>Addresses to return to: ours only.</summary>
internal static class LocalAddress
{
    /// <summary>The address where it is a page of ours, otherwise the first page.</summary>
    internal static string Or(string? address) => IsOurs(address) ? address! : "/";

    // "//elsewhere" and "/\elsewhere" are other sites to a browser.
    private static bool IsOurs(string? address) =>
        address is ['/', ..]
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.StartsWith("/\\", StringComparison.Ordinal)
        && !address.Any(char.IsControl);
}
