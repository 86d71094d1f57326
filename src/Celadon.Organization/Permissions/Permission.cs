namespace Celadon.Organization.Permissions;

/// <summary>Something somebody may be allowed to do. Each reads or changes one kind of object.</summary>
#pragma warning disable CA1711 // It is a permission (权限), not a permission attribute of the old security model.
public enum Permission
#pragma warning restore CA1711
{
    /// <summary>See the ledger, deadlines and tasks of a unit.</summary>
    ReadLedger,

    /// <summary>See documents under review and their readings.</summary>
    ReadPlans,

    /// <summary>Upload documents, correct what was read, propose adoption.</summary>
    ReviewPlans,

    /// <summary>Adopt or amend a plan as the ledger.</summary>
    AdoptPlans,

    /// <summary>Make and change tasks under a unit's measures.</summary>
    EditTasks,

    /// <summary>Name a measure's summing-up unit, link plans.</summary>
    EditLedger,

    /// <summary>See areas, units, people and supervised objects.</summary>
    ReadOrganization,

    /// <summary>Change areas, units, people and supervised objects.</summary>
    EditOrganization,

    /// <summary>See that accounts exist.</summary>
    ReadAccounts,

    /// <summary>Make, disable and reset accounts.</summary>
    EditAccounts,

    /// <summary>See which roles an account holds.</summary>
    ReadRoles,

    /// <summary>Give and take roles.</summary>
    EditRoles,

    /// <summary>Read the history and the sign-in log, verify the chain.</summary>
    ReadHistory,

    /// <summary>Sign with one's name; asks for a second factor at sign-in.</summary>
    Sign,
}
