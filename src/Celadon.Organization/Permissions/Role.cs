namespace Celadon.Organization.Permissions;

/// <summary>What somebody is to the office. A role is held at a unit; the administrators' roles are held at none.</summary>
public enum Role
{
    /// <summary>Committee office: clerk (经办人).</summary>
    OfficeClerk,

    /// <summary>Committee office: section head (科长).</summary>
    OfficeSectionHead,

    /// <summary>Committee office: deputy head (副主任); may sign for an absent signer, on record.</summary>
    OfficeDeputyHead,

    /// <summary>Committee office: head (主任).</summary>
    OfficeHead,

    /// <summary>Leader of the committee (环委会领导): signs.</summary>
    CommitteeLeader,

    /// <summary>Liaison of a bureau of the city (市直单位联络员).</summary>
    BureauLiaison,

    /// <summary>Liaison of a county, district or functional zone (县区联络员).</summary>
    CountyLiaison,

    /// <summary>Liaison of a township or street (乡镇街道联络员).</summary>
    TownshipLiaison,

    /// <summary>Grid inspector (网格员).</summary>
    GridInspector,

    /// <summary>Staff of a monitoring station (监测站人员).</summary>
    MonitoringStaff,

    /// <summary>An enterprise's own account (企业).</summary>
    Enterprise,

    /// <summary>Finance bureau: reads settlements (财政).</summary>
    Finance,

    /// <summary>Discipline inspection: receives referrals (纪检监察).</summary>
    Discipline,

    /// <summary>System administrator (系统管理员): accounts exist. GB/T 22239—2019 §8.1.5.</summary>
    SystemAdministrator,

    /// <summary>Security administrator (安全管理员): roles and scope. GB/T 22239—2019 §8.1.5.</summary>
    SecurityAdministrator,

    /// <summary>Audit administrator (审计管理员): reads the history, changes nothing. GB/T 22239—2019 §8.1.5.</summary>
    AuditAdministrator,
}
