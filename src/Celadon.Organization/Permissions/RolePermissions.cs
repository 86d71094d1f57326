using System.Collections.Frozen;

namespace Celadon.Organization.Permissions;

/// <summary>What each role may do, and how far: the one table. Pages, faces and the permission matrix ask it.</summary>
public static class RolePermissions
{
    private static readonly FrozenSet<Permission> OfficeReads = [Permission.ReadLedger, Permission.ReadPlans, Permission.ReadOrganization];

    private static readonly FrozenSet<Permission> Clerk =
        [.. OfficeReads, Permission.ReviewPlans, Permission.EditTasks, Permission.EditLedger, Permission.EditOrganization];

    private static readonly FrozenSet<Permission> Signer = [.. Clerk, Permission.AdoptPlans, Permission.Sign];

    private static readonly FrozenSet<Permission> Liaison = [Permission.ReadLedger, Permission.EditTasks, Permission.ReadOrganization];

    private static readonly FrozenDictionary<Role, FrozenSet<Permission>> Given = new Dictionary<Role, FrozenSet<Permission>>
    {
        [Role.OfficeClerk] = Clerk,
        [Role.OfficeSectionHead] = [.. Clerk, Permission.AdoptPlans],
        [Role.OfficeDeputyHead] = Signer,
        [Role.OfficeHead] = Signer,
        [Role.CommitteeLeader] = [.. OfficeReads, Permission.Sign],
        [Role.BureauLiaison] = Liaison,
        [Role.CountyLiaison] = Liaison,
        [Role.TownshipLiaison] = Liaison,
        [Role.GridInspector] = [Permission.ReadLedger],
        [Role.MonitoringStaff] = [Permission.ReadLedger, Permission.ReadOrganization],
        [Role.Enterprise] = [],
        [Role.Finance] = [],
        [Role.Discipline] = [],
        [Role.SystemAdministrator] = [Permission.ReadAccounts, Permission.EditAccounts],
        [Role.SecurityAdministrator] = [Permission.ReadAccounts, Permission.ReadRoles, Permission.EditRoles],
        [Role.AuditAdministrator] = [Permission.ReadAccounts, Permission.ReadRoles, Permission.ReadHistory],
    }.ToFrozenDictionary();

    // The office and the committee's leaders work for the whole city; everybody else for the unit and what is below it.
    private static readonly FrozenSet<Role> CityWide =
    [
        Role.OfficeClerk, Role.OfficeSectionHead, Role.OfficeDeputyHead, Role.OfficeHead, Role.CommitteeLeader,
        Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator,
    ];

    /// <summary>The three administrators (三员): no overlap, and none holds another role (GB/T 22239—2019 §8.1.4.2).</summary>
    public static FrozenSet<Role> Administrators { get; } = [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];

    /// <summary>True where the role gives the permission.</summary>
    public static bool Gives(Role role, Permission permission) => Given[role].Contains(permission);

    /// <summary>Everything the role gives.</summary>
    public static FrozenSet<Permission> Of(Role role) => Given[role];

    /// <summary>True where the role reaches every unit of the city.</summary>
    public static bool IsCityWide(Role role) => CityWide.Contains(role);

    /// <summary>True where the role asks for a second factor: signers and administrators (GB/T 22239—2019 §8.1.4.1 d).</summary>
    public static bool NeedsSecondFactor(Role role) => Administrators.Contains(role) || Gives(role, Permission.Sign);

    /// <summary>True where one person may hold these roles together.</summary>
    public static bool MayBeHeldTogether(IReadOnlyCollection<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return !roles.Any(Administrators.Contains) || roles.Distinct().Count() == 1;
    }
}
