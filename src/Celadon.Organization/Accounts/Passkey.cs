namespace Celadon.Organization.Accounts;

/// <summary>A passkey of an account: what the authenticator said when it was made. Nothing of it is secret.</summary>
/// <param name="Id">The credential's id, base64url.</param>
/// <param name="AccountId">Whose.</param>
/// <param name="Name">What the person calls it, 40 characters at most.</param>
/// <param name="CreatedAt">When, UTC.</param>
/// <param name="PublicKey">COSE.</param>
/// <param name="SignCount">How often it was used, where the authenticator counts.</param>
/// <param name="Transports">How it is reached.</param>
/// <param name="IsUserVerified">True where the authenticator verified the person.</param>
/// <param name="IsBackupEligible">True where it may be copied to other devices of the person.</param>
/// <param name="IsBackedUp">True where it is.</param>
/// <param name="Attestation">The attestation object, as it came.</param>
/// <param name="ClientWords">The client data, as they came.</param>
public sealed record Passkey(
    string Id, string AccountId, string Name, DateTimeOffset CreatedAt, byte[] PublicKey, long SignCount, IReadOnlyList<string> Transports,
    bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp, byte[] Attestation, byte[] ClientWords);
