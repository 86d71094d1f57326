using System.Security.Cryptography;
using System.Text;

namespace Celadon.Organization.Accounts;

/// <summary>Secrets the program makes itself, and what is kept of them.</summary>
internal static class SecretHash
{
    // Without 0, 1, i, l, o: read from a terminal and typed by hand.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int SignsOfOneTime = 16;
    private const int SignsOfRecovery = 10;

    /// <summary>A password that holds once: 79 bits in groups of four.</summary>
    internal static string NewOneTime() => string.Join('-', RandomNumberGenerator.GetString(Signs, SignsOfOneTime).Chunk(4).Select(group => new string(group)));

    /// <summary>A recovery code: 49 bits, and each is good once.</summary>
    internal static string NewRecoveryCode() => string.Join('-', RandomNumberGenerator.GetString(Signs, SignsOfRecovery).Chunk(5).Select(group => new string(group)));

    /// <summary>A new stamp: every session that carries the one before is over.</summary>
    internal static string NewStamp() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Hash of a code, salted by the account: a code is random, so no slow hash is needed.</summary>
    internal static string OfCode(string accountId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{accountId}/{code.Trim().Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()}")));
}
