namespace Celadon.Organization.Units;

/// <summary>What a unit is.</summary>
public enum RegisteredUnitKind
{
    /// <summary>A bureau or another body of the city.</summary>
    Department,

    /// <summary>A standing body across bureaus, such as a committee or its office.</summary>
    CommitteeBody,

    /// <summary>A county (县).</summary>
    County,

    /// <summary>A county-level city (县级市).</summary>
    CountyLevelCity,

    /// <summary>A district (区).</summary>
    District,

    /// <summary>A functional zone under an administrative committee (功能区); no administrative division.</summary>
    FunctionalZone,

    /// <summary>A bureau or another body of a county, district or functional zone (县区部门).</summary>
    LocalDepartment,

    /// <summary>A township, town or street (乡镇、街道).</summary>
    Township,

    /// <summary>A village or community (村、社区).</summary>
    Village,

    /// <summary>Another body, such as an institute or a company that answers for something.</summary>
    Other,
}
