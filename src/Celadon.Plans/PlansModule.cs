using System.Reflection;
using Celadon.Organization;
using Celadon.Plans.Cities;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.Links.Stored;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Readings;
using Celadon.Plans.SummingUp;
using Celadon.Plans.Tasks.Instructions;
using Celadon.Plans.Tasks.Stored;
using Celadon.Storage;

namespace Celadon.Plans;

/// <summary>The room of action plans and their ledger. Every query takes the as-of date; nothing here asks the clock for it.</summary>
/// <param name="database">The one database, prepared with <see cref="Tables"/>.</param>
/// <param name="organization">Knows the city's units.</param>
/// <param name="clock">Says when something was received.</param>
public sealed partial class PlansModule(CeladonDatabase database, OrganizationModule organization, TimeProvider clock)
{
    private readonly LedgerShelf _shelf = new(database, organization);
    private readonly SummingUpDesk _summingUp = new(database, new LedgerShelf(database, organization), clock);
    private readonly LinkDesk _links = new(database, new LedgerShelf(database, organization), clock);
    private readonly InstructionDesk _instructions = new(database, clock);
    private readonly ScanDesk _scans = new(database, new InstructionDesk(database, clock), clock);
    private readonly TaskDesk _tasks = new(database, new LedgerShelf(database, organization), organization, clock);
    private readonly KeptReadings _readings = new(database, clock);
    private readonly OfficialTexts _officialTexts = new(database, clock);

    /// <summary>The assembly that maps this room's tables.</summary>
    public static Assembly Tables => typeof(PlansModule).Assembly;

    /// <summary>Loads a city's shipped plans where they are missing or their file changed. What users added stays.</summary>
    /// <returns>The plans that were new or changed.</returns>
    public Task<IReadOnlyList<string>> LoadShippedAsync(ShippedCity city, CancellationToken cancellation = default) =>
        new ShippedPlanLoading(database, clock).LoadAsync(city, cancellation);
}
