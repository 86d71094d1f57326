using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Organization.Units;

/// <summary>Everything of one unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Draft">What a form for it holds.</param>
/// <param name="Parent">The unit it stands under; null at the top.</param>
/// <param name="Area">Name of its area; null where none is known.</param>
/// <param name="Predecessors">The units it took over from.</param>
/// <param name="Successors">The units that took over from it.</param>
/// <param name="Below">The units directly below it, also those that no longer stand.</param>
/// <param name="IsEditable">True where the reader may change it.</param>
public sealed record UnitView(
    RegisteredUnit Unit,
    UnitDraft Draft,
    RegisteredUnit? Parent,
    string? Area,
    IReadOnlyList<UnitStep> Predecessors,
    IReadOnlyList<UnitStep> Successors,
    IReadOnlyList<RegisteredUnit> Below,
    bool IsEditable)
{
    /// <summary>The rows whose history is this unit's: its own, its former and other names, those it answers for and those that answer for it.</summary>
    public IReadOnlyList<RecordReference> Records =>
    [
        new("organization_unit", RecordKey.Of(Unit.Id)),
        new("organization_unit_alias", RecordKey.Of(Unit.Id), WithThoseBelow: true),
        new("organization_unit_succession", RecordKey.Of(Unit.Id), WithThoseBelow: true),
        RecordReference.PointingTo("organization_unit_succession", "SuccessorId", Unit.Id),
    ];
}

/// <summary>A unit before or after another.</summary>
/// <param name="Unit">The other unit.</param>
/// <param name="From">First day the later one answers; null where unknown.</param>
public sealed record UnitStep(RegisteredUnit Unit, DateOnly? From);
