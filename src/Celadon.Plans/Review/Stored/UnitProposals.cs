using System.Text.RegularExpressions;
using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review.Stored;

/// <summary>Which units of a draft the city's register does not know on the plan's date.</summary>
internal static partial class UnitProposals
{
    internal static IReadOnlyList<ProposedUnit> Of(Draft draft, IReadOnlyList<DraftUnitRow> decisions, UnitRegister register)
    {
        Dictionary<string, DraftUnitRow> decided = decisions.ToDictionary(row => row.Name);
        DateOnly? day = draft.Frame.Issued;
        return
        [
            .. from part in draft.Live
               let duty = (part.Content as DraftedDuty)?.Duty
               where duty is { Kind: UnitKind.Department or UnitKind.LocalGovernment }
               where decided.ContainsKey(duty.Unit) || register.Find(duty.Unit, day) is null
               group (part.Number, duty.Kind) by duty.Unit into named
               let decision = decided.GetValueOrDefault(named.Key)
               select new ProposedUnit(
                   named.Key,
                   KindOf(named.Key, named.First().Kind),
                   [.. named.Select(part => part.Number)],
                   decision?.UnitId,
                   decision is null ? null : register.WithId(decision.UnitId)?.Name,
                   decision is { IsNew: true },
                   decision is null ? null : new ReviewMark(decision.ActorId, decision.ActorName, decision.DecidedAt)),
        ];
    }

    internal static RegisteredUnitKind KindOf(string name, UnitKind kind) =>
        Zone().IsMatch(name) ? RegisteredUnitKind.FunctionalZone
        : Company().IsMatch(name) ? RegisteredUnitKind.Other
        : Government().Match(name) is { Success: true } government ? TierOf(government.Groups[1].Value)
        : kind == UnitKind.LocalGovernment ? RegisteredUnitKind.County
        : RegisteredUnitKind.Department;

    private static RegisteredUnitKind TierOf(string ending) => ending switch
    {
        "区" => RegisteredUnitKind.District,
        "市" => RegisteredUnitKind.CountyLevelCity,
        _ => RegisteredUnitKind.County,
    };

    [GeneratedRegex("(管委会|管理委员会|开发区|示范区|园区|新区)$")]
    private static partial Regex Zone();

    [GeneratedRegex("(公司|集团|银行|分行|学校|学院|协会|电网)$")]
    private static partial Regex Company();

    [GeneratedRegex("([县区旗市])(人民)?(政府)?$")]
    private static partial Regex Government();
}
