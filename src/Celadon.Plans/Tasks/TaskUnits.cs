using Celadon.Organization.Units;
using Celadon.Plans.Ledger;

namespace Celadon.Plans.Tasks;

/// <summary>The register's units as tasks name them: by id.</summary>
internal sealed class TaskUnits(UnitRegister register)
{
    /// <summary>Those that stand on a day: a task is given to no body that is gone.</summary>
    internal IEnumerable<TaskUnit> StandingOn(DateOnly day) =>
        register.Units.Where(unit => unit.StandsOn(day)).Select(unit => new TaskUnit(unit.Id, unit.Name));

    internal bool Knows(string id) => register.WithId(id) is not null;

    internal string NameOf(string id) => register.WithId(id)?.Name ?? id;

    internal static bool HasDuty(LedgerBook book, LedgerMeasure measure, string unitId) =>
        measure.Duties.Any(duty => book.Units.IdsOf(duty).Contains(unitId));
}
