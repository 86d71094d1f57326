using Celadon.Organization.Permissions;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Organization.Accounts;

/// <summary>An account as administrators see it: nothing of it opens a door.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="UserName">The name typed at sign-in.</param>
/// <param name="PersonName">Whose it is.</param>
/// <param name="IsEnabled">False where nobody can sign in with it.</param>
/// <param name="HasPassword">False until the person has chosen one.</param>
/// <param name="PasswordChangedAt">When, UTC.</param>
/// <param name="HasAuthenticator">True where time-based codes are set up.</param>
/// <param name="Passkeys">How many passkeys.</param>
/// <param name="Revision">For the next form.</param>
/// <param name="Roles">The roles held.</param>
public sealed record Account(
    string Id, string UserName, string PersonName, bool IsEnabled, bool HasPassword, DateTimeOffset? PasswordChangedAt,
    bool HasAuthenticator, int Passkeys, int Revision, IReadOnlyList<HeldRole> Roles)
{
    /// <summary>True where one of the roles asks for a second factor.</summary>
    public bool NeedsSecondFactor => Roles.Any(held => RolePermissions.NeedsSecondFactor(held.Role));

    /// <summary>True where one is set up.</summary>
    public bool HasSecondFactor => HasAuthenticator || Passkeys > 0;

    /// <summary>The rows whose history is this account's: its own and its passkeys'.</summary>
    public IReadOnlyList<RecordReference> Records =>
        [new("organization_account", RecordKey.Of(Id)), RecordReference.PointingTo("organization_passkey", "AccountId", Id)];

    /// <summary>The rows whose history tells of its roles, for those who may read them.</summary>
    public IReadOnlyList<RecordReference> RoleRecords => [RecordReference.PointingTo("organization_role_assignment", "AccountId", Id)];
}

/// <summary>A role an account holds.</summary>
/// <param name="Id">Stable id of the assignment.</param>
/// <param name="Role">The role.</param>
/// <param name="UnitId">At which unit; null for roles that are held at none.</param>
public sealed record HeldRole(string Id, Role Role, string? UnitId);

/// <summary>A password that holds once, for the person whose account it is; shown once and kept nowhere.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="UserName">Its name.</param>
/// <param name="Password">What to type.</param>
/// <param name="Until">Until when it holds, UTC.</param>
public sealed record OneTimePassword(string AccountId, string UserName, string Password, DateTimeOffset Until);
