using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger.Stored;

namespace Celadon.Plans.Ledger;

/// <summary>The plan's units by the city's register, as of the plan's issue.</summary>
internal sealed class LedgerUnits(UnitRegister register, DateOnly? planDate)
{
    private readonly IReadOnlyList<RegisteredUnit> _localUnits = register.LocalUnitsOn(planDate);

    private readonly string[] _locals = [.. register.LocalUnitsOn(planDate).Select(unit => unit.Name)];

    internal IReadOnlyList<string> RegisteredNames(string unit, UnitKind kind) => kind switch
    {
        UnitKind.LocalClass => _locals,
        UnitKind.UnitClass => [],
        _ => register.Find(unit, planDate) is { } known ? [known.Name] : [],
    };

    /// <summary>The name by which a unit is filtered: its registered name, or its own where the register does not know it.</summary>
    internal string Canonical(string unit) => (register.Find(unit, planDate) ?? register.Find(unit))?.Name ?? unit;

    internal bool Concerns(LedgerDuty duty, string canonical) =>
        duty.Unit == canonical || duty.RegisteredUnits.Contains(canonical);

    /// <summary>The units a duty lies on, by which reach is measured; none where the register knows none of them.</summary>
    internal IEnumerable<string> IdsOf(LedgerDuty duty) => duty.UnitIds ?? IdsOf(duty.Unit, duty.Kind);

    /// <inheritdoc cref="IdsOf(LedgerDuty)"/>
    internal IEnumerable<string> IdsOf(DutyRow duty) =>
        duty.Executors.Count > 0 ? duty.Executors.OrderBy(row => row.Position).Select(row => row.UnitId) : IdsOf(duty.Unit, duty.Kind);

    /// <summary>The units the words of a safeguard address.</summary>
    internal IEnumerable<string> IdsOf(string who) =>
        IdsOf(who, register.LocalClassNames.Contains(who) ? UnitKind.LocalClass : UnitKind.Department);

    /// <summary>The name shown for a unit.</summary>
    internal string NameOf(string unitId) => register.WithId(unitId)?.Name ?? unitId;

    /// <summary>The name shown for a unit, with its id where another bears the name too.</summary>
    internal string DistinctNameOf(string unitId) =>
        NameOf(unitId) is var name && register.Units.Count(unit => unit.Name == name) > 1 ? $"{name} [{unitId}]" : name;

    /// <summary>True where the words a safeguard addresses mean the unit.</summary>
    internal bool Concerns(string who, string canonical) =>
        Canonical(who) == canonical || (register.LocalClassNames.Contains(who) && _locals.Contains(canonical));

    private IEnumerable<string> IdsOf(string unit, UnitKind kind) => kind switch
    {
        UnitKind.LocalClass => _localUnits.Select(local => local.Id),
        UnitKind.UnitClass => [],
        _ => register.Find(unit, planDate) is { } known ? [known.Id] : [],
    };
}
