using Celadon.PlanReader.Ledger;
using Microsoft.Extensions.Localization;

namespace Celadon.Wording;

/// <summary>Says a unit's part as it is: a shared duty has no lead, and none is shown.</summary>
public sealed class DutyWording(IStringLocalizer<WordingText> text)
{
    /// <summary>The role's short word.</summary>
    /// <param name="role">The role.</param>
    public string Word(DutyRole role) => text["Role" + role];

    /// <summary>What the role means for the item.</summary>
    /// <param name="role">The role.</param>
    public string Meaning(DutyRole role) => text["Role" + role + "Meaning"];

    /// <summary>The style class of the role: filled, tinted, dashed, outlined.</summary>
    /// <param name="role">The role.</param>
    public static string Style(DutyRole role) => role switch
    {
        DutyRole.LeadUnit => "lead",
        DutyRole.SupportingUnit => "coop",
        DutyRole.SharedUnits => "share",
        DutyRole.LocalUnits => "local",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };
}
