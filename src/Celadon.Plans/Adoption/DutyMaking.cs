using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.Review;

namespace Celadon.Plans.Adoption;

/// <summary>Makes a duty's row, with the registered units its words mean on the plan's date written down for good.</summary>
internal static class DutyMaking
{
    internal static DutyRow Of(Draft draft, UnitRegister register, DraftedDuty drafted, string planId, string measureCode, int position) => new()
    {
        PlanId = planId,
        MeasureCode = measureCode,
        Position = position,
        Unit = drafted.Duty.Unit,
        Role = drafted.Duty.Role,
        Kind = drafted.Duty.Kind,
        IsOpenEnded = drafted.Duty.IsOpenEnded,
        Executors = [.. Meant(draft, register, drafted).Select((unit, at) => new DutyExecutorRow
        {
            PlanId = planId,
            MeasureCode = measureCode,
            DutyPosition = position,
            Position = at,
            UnitId = unit.Id,
            UnitName = unit.Name,
        })],
    };

    private static IEnumerable<RegisteredUnit> Meant(Draft draft, UnitRegister register, DraftedDuty drafted)
    {
        DateOnly? day = draft.Frame.Issued;
        string unit = drafted.Duty.Unit;
        return drafted.Duty.Kind switch
        {
            UnitKind.UnitClass => [],   // 相关单位: nobody can be named
            UnitKind.LocalClass => drafted.Executors?.Select(name => register.Find(name, day)).OfType<RegisteredUnit>() ?? LocalClasses.Expand(register, unit, day),
            _ => new[] { Decided(draft, register, unit) ?? register.Find(unit, day) }.OfType<RegisteredUnit>(),
        };
    }

    // What a person confirmed goes before the register, in which several may bear the name.
    private static RegisteredUnit? Decided(Draft draft, UnitRegister register, string unit) =>
        draft.Units.FirstOrDefault(proposed => proposed.Name == unit)?.UnitId is { } id ? register.WithId(id) : null;
}
