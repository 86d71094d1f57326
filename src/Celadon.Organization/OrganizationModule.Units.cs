using Celadon.Organization.Units;
using Celadon.Organization.Units.Shipped;
using Celadon.Organization.Units.Stored;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    /// <summary>All units as they stand in the database now, for one piece of work. Names of public bodies are public: no permission is asked.</summary>
    public Task<UnitRegister> UnitRegisterAsync(CancellationToken cancellation = default) => UnitShelf.RegisterAsync(_database, cancellation);

    /// <summary>A unit and everything below it that stands on a day; empty where it is unknown or does not stand. Read anew each time.</summary>
    /// <param name="unitId">The unit.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyCollection<string>> UnitsBelowAsync(string unitId, DateOnly day, CancellationToken cancellation = default) =>
        (await UnitRegisterAsync(cancellation)).UnitsBelow(unitId, day);

    /// <summary>Brings a city's shipped areas and units into the database where they are missing or their file changed. What users made or changed stays.</summary>
    public Task LoadShippedAsync(ShippedRegister register, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new ShippedLoading(_database).LoadAsync(register, cancellation);
    }
}
