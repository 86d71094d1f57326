using System.Text;
using Celadon.Databases;
using Celadon.Organization.Units.Shipped;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization.Tests.Running;

/// <summary>The room on a real database of its own, a file or one of a server, with the units of a city that does not exist.</summary>
internal sealed class OrganizationOnDisk : IAsyncDisposable
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 25, 4, 0, 0, TimeSpan.Zero);

    internal const string City =
        """
        {
          "city": "青釉市",
          "area": "qingyou",
          "localClassNames": ["各县(市、区)政府(管委会)"],
          "areas": [
            {"id": "qingyou", "name": "青釉市", "codes": [{"scheme": "GB/T 2260", "code": "990100"}]},
            {"id": "wangyao", "name": "望窑区", "parent": "qingyou", "codes": [{"scheme": "GB/T 2260", "code": "990102"}, {"scheme": "platform", "code": "990102"}]},
            {"id": "rushi", "name": "汝石县", "parent": "qingyou", "codes": [{"scheme": "platform", "code": "990102"}]}
          ],
          "units": [
            {"id": "water", "name": "市水利局", "kind": "Department", "area": "qingyou", "aliases": [{"name": "市水务局", "to": "2019-02-28"}]},
            {"id": "wangyao", "name": "望窑区", "kind": "District", "area": "wangyao", "executesPlans": true, "validFrom": "2015-06-01", "aliases": [{"name": "望窑区政府"}, {"name": "望窑县", "to": "2015-05-31"}]},
            {"id": "wangyao-water", "name": "望窑区水利局", "kind": "LocalDepartment", "parent": "wangyao", "area": "wangyao"},
            {"id": "dongyao", "name": "东窑镇", "kind": "Township", "parent": "wangyao", "area": "wangyao", "validTo": "2025-12-31"},
            {"id": "dongyao-village", "name": "窑头村", "kind": "Village", "parent": "dongyao", "area": "wangyao"},
            {"id": "rushi", "name": "汝石县", "kind": "County", "area": "rushi", "executesPlans": true, "executesFrom": "2020-01-01", "executesTo": "2026-06-30"},
            {"id": "rushi-town", "name": "砚台镇", "kind": "Township", "parent": "rushi", "area": "rushi"}
          ]
        }
        """;

    private readonly DatabaseOfATest _spot;

    private OrganizationOnDisk(DatabaseOfATest spot, CeladonDatabase database) =>
        (_spot, Database, Organization) = (spot, database, new OrganizationModule(database, new FixedClock(Noon)));

    internal CeladonDatabase Database { get; }

    internal OrganizationModule Organization { get; }

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static async Task<OrganizationOnDisk> WithCityAsync(Provider provider = Provider.Sqlite)
    {
        DatabaseOfATest spot = await DatabaseOfATest.MakeAsync(provider, "organization", MakeTablesAsync);
        if (provider == Provider.Sqlite)
        {
            await MakeTablesAsync(spot.Place);
        }

        var disk = new OrganizationOnDisk(spot, At(spot.Place));
        await disk.LoadAsync(City);
        return disk;
    }

    internal Task LoadAsync(string city) => Organization.LoadShippedAsync(Shipped(city), Cancellation);

    internal async Task<int> HistoryAsync()
    {
        await using CeladonDb db = Database.Open();
        return await db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM storage_history").SingleAsync(Cancellation);
    }

    internal static ShippedRegister Shipped(string city) => ShippedRegister.Read(Encoding.UTF8.GetBytes(city));

    public ValueTask DisposeAsync() => _spot.DisposeAsync();

    private static CeladonDatabase At(string place) => CeladonDatabase.At(place, OrganizationModule.Tables);

    // The shipped migrations make the tables of all rooms; this room is tested with its own.
    private static async Task MakeTablesAsync(string place)
    {
        await using CeladonDb db = At(place).Open();
        await db.Database.EnsureCreatedAsync(Cancellation);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
