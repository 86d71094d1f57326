using System.Security.Cryptography;
using System.Text;
using Celadon.Databases;
using Celadon.Organization;
using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Shipped;
using Celadon.Plans.Cities;
using Celadon.Storage;

namespace Celadon.Plans.Tests.Running;

/// <summary>The room on a real database of its own: a file, or one of a server.</summary>
internal sealed class PlansOnDisk : IAsyncDisposable
{
    internal static readonly DateTimeOffset Noon = new(2024, 11, 25, 4, 0, 0, TimeSpan.Zero);

    /// <summary>Somebody of the office, who sees and does everything.</summary>
    internal static readonly Actor Office = Actor.OfMachine("test");

    private readonly DatabaseOfATest _spot;

    private PlansOnDisk(DatabaseOfATest spot, CeladonDatabase database, OrganizationModule organization, PlansModule plans, UnitRegister register)
    {
        _spot = spot;
        Database = database;
        Organization = organization;
        Plans = plans;
        Register = register;
    }

    internal CeladonDatabase Database { get; }

    internal OrganizationModule Organization { get; }

    internal PlansModule Plans { get; }

    /// <summary>The units as they were loaded.</summary>
    internal UnitRegister Register { get; }

    internal static Task<PlansOnDisk> WithXuchangAsync(Provider provider = Provider.Sqlite) => WithAsync(ShippedCity.InFolder(Repository.Xuchang), provider);

    /// <summary>A city's plans.</summary>
    /// <param name="city">The city.</param>
    /// <param name="provider">The kind of database.</param>
    /// <param name="register">Other units than the city's own; null takes those.</param>
    internal static async Task<PlansOnDisk> WithAsync(ShippedCity city, Provider provider = Provider.Sqlite, ShippedRegister? register = null)
    {
        // Loading a city with its own units is the same for every test, so it is done once for each and copied.
        DatabaseOfATest spot = register is null
            ? await DatabaseOfATest.MakeAsync(provider, "plans" + KeyOf(city), place => LoadAsync(At(place), city, city.Register))
            : await DatabaseOfATest.MakeAsync(provider, "plans", place => At(place).PrepareAsync(TestContext.Current.CancellationToken));
        if (register is not null)
        {
            await LoadAsync(At(spot.Place), city, register);
        }

        CeladonDatabase database = At(spot.Place);
        var organization = new OrganizationModule(database, new FixedClock(Noon));
        var plans = new PlansModule(database, organization, new FixedClock(Noon));
        return new PlansOnDisk(spot, database, organization, plans, await organization.UnitRegisterAsync(TestContext.Current.CancellationToken));
    }

    private static async Task LoadAsync(CeladonDatabase database, ShippedCity city, ShippedRegister register)
    {
        await database.PrepareAsync(TestContext.Current.CancellationToken);
        var organization = new OrganizationModule(database, new FixedClock(Noon));
        await organization.LoadShippedAsync(register, TestContext.Current.CancellationToken);
        await new PlansModule(database, organization, new FixedClock(Noon)).LoadShippedAsync(city, TestContext.Current.CancellationToken);
    }

    // A template's name is one of a server's databases, too.
    private static string KeyOf(ShippedCity city) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(city.Register.City + string.Concat(city.Plans.Select(plan => plan.Version)))))[..16];

    public ValueTask DisposeAsync() => _spot.DisposeAsync();

    private static CeladonDatabase At(string place) => CeladonDatabase.At(place, OrganizationModule.Tables, PlansModule.Tables);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
