using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Plans.Cities;
using Celadon.Storage;

namespace Celadon.Plans.Tests.Running;

/// <summary>The room on a real database file in a folder of its own.</summary>
internal sealed class PlansOnDisk : IAsyncDisposable
{
    internal static readonly DateTimeOffset Noon = new(2024, 11, 25, 4, 0, 0, TimeSpan.Zero);

    /// <summary>Somebody of the office, who sees and does everything.</summary>
    internal static readonly Actor Office = Actor.OfMachine("test");

    private readonly string _folder;

    private PlansOnDisk(string folder, CeladonDatabase database, PlansModule plans, UnitRegister register)
    {
        _folder = folder;
        Database = database;
        Plans = plans;
        Register = register;
    }

    internal CeladonDatabase Database { get; }

    internal PlansModule Plans { get; }

    /// <summary>The units as they were loaded.</summary>
    internal UnitRegister Register { get; }

    internal static Task<PlansOnDisk> WithXuchangAsync() => WithAsync(ShippedCity.InFolder(Repository.Xuchang));

    internal static async Task<PlansOnDisk> WithAsync(ShippedCity city)
    {
        string folder = Directory.CreateTempSubdirectory("celadon-").FullName;
        CeladonDatabase database = CeladonDatabase.InFile(Path.Combine(folder, "celadon.db"), OrganizationModule.Tables, PlansModule.Tables);
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        var organization = new OrganizationModule(database, new FixedClock(Noon));
        await organization.LoadShippedAsync(city.Register, TestContext.Current.CancellationToken);
        var plans = new PlansModule(database, organization, new FixedClock(Noon));
        await plans.LoadShippedAsync(city, TestContext.Current.CancellationToken);
        return new PlansOnDisk(folder, database, plans, await organization.UnitRegisterAsync(TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        Database.ReleaseFile();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
