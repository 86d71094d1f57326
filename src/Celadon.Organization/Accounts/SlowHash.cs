using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Celadon.Organization.Accounts;

/// <summary>Hashes of passwords, slow on purpose: PBKDF2 with SHA-512.</summary>
internal sealed class SlowHash
{
    private readonly PasswordHasher<AccountRow> _hasher;
    private readonly Lazy<string> _ofNobody;

    internal SlowHash(int rounds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = rounds }));
        _ofNobody = new(() => Of(SecretHash.NewOneTime()));
    }

    internal string Of(string password) => _hasher.HashPassword(null!, password);

    internal bool Fits(string hash, string password) =>
        _hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>Takes as long as a real check, so that nobody learns which names exist.</summary>
    internal void PretendToCheck(string password) => Fits(_ofNobody.Value, password);
}
