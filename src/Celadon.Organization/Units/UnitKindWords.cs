namespace Celadon.Organization.Units;

/// <summary>What the kinds of units are called: the same on pages, in files that are imported and in what is said of them.</summary>
public static class UnitKindWords
{
    internal static readonly IReadOnlyList<(RegisteredUnitKind Value, string Chinese, string English)> All =
    [
        (RegisteredUnitKind.Department, "市直单位", "City department"), (RegisteredUnitKind.CommitteeBody, "议事协调机构", "Committee body"),
        (RegisteredUnitKind.County, "县", "County"), (RegisteredUnitKind.CountyLevelCity, "县级市", "County-level city"), (RegisteredUnitKind.District, "区", "District"),
        (RegisteredUnitKind.FunctionalZone, "功能区", "Functional zone"), (RegisteredUnitKind.LocalDepartment, "县（区）部门", "Local department"),
        (RegisteredUnitKind.Township, "乡镇、街道", "Township or street"), (RegisteredUnitKind.Village, "村、社区", "Village or community"), (RegisteredUnitKind.Other, "其他", "Other"),
    ];

    /// <summary>The kind's name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">zh-CN or en; any other counts as zh-CN.</param>
    public static string NameIn(this RegisteredUnitKind kind, string language)
    {
        (_, string chinese, string english) = All.First(entry => entry.Value == kind);
        return language == "en" ? english : chinese;
    }
}
