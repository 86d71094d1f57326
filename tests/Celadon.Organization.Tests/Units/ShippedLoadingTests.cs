using System.Text.Json;
using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;
using Celadon.Organization.Units.Stored;
using Celadon.Storage;
using Celadon.Storage.History;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization.Tests.Units;

public sealed class ShippedLoadingTests
{
    private static CancellationToken Cancellation => OrganizationOnDisk.Cancellation;

    [Fact]
    public async Task Loading_again_changes_nothing()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync();
        int before = await disk.HistoryAsync();
        await disk.LoadAsync(OrganizationOnDisk.City);
        Assert.Equal(before, await disk.HistoryAsync());
        Assert.True(before > 7);
    }

    [Fact]
    public async Task A_changed_entry_is_taken_over_and_nothing_else()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync();
        int before = await disk.HistoryAsync();
        await disk.LoadAsync(OrganizationOnDisk.City.Replace("\"市水利局\"", "\"市水利局（机关）\"", StringComparison.Ordinal));
        UnitRegister register = await disk.Organization.UnitRegisterAsync(Cancellation);
        Assert.Equal("市水利局（机关）", register.WithId("water")!.Name);
        Assert.Equal(before + 1, await disk.HistoryAsync());
    }

    [Fact]
    public async Task What_a_user_changed_is_never_overwritten()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync();
        await using (CeladonDb db = disk.Database.Open(new Act("1", "王某", "test", "organization.edit")))
        {
            UnitRow row = await db.Set<UnitRow>().SingleAsync(unit => unit.Id == "water", Cancellation);
            (row.Name, row.ShippedDigest) = ("市水务局", null);
            await db.SaveChangesAsync(Cancellation);
        }

        await disk.LoadAsync(OrganizationOnDisk.City.Replace("\"市水利局\"", "\"市水利局（机关）\"", StringComparison.Ordinal));
        Assert.Equal("市水务局", (await disk.Organization.UnitRegisterAsync(Cancellation)).WithId("water")!.Name);
    }

    [Fact]
    public async Task Of_many_that_load_at_once_one_loads()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync();
        int before = await disk.HistoryAsync();
        string city = OrganizationOnDisk.City.Replace("\"砚台镇\"", "\"石砚镇\"", StringComparison.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => disk.LoadAsync(city))));
        Assert.Equal(before + 1, await disk.HistoryAsync());
    }

    [Theory]
    [InlineData("\"parent\": \"rushi\"", "\"parent\": \"rushi-town\"", "stands under itself")]
    [InlineData("\"parent\": \"rushi\"", "\"parent\": \"nowhere\"", "which is missing")]
    [InlineData("\"id\": \"rushi-town\"", "\"id\": \"water\"", "two entries")]
    [InlineData("\"area\": \"qingyou\",\n", "\"area\": \"nowhere\",\n", "no area has the id")]
    [InlineData("\"Village\"", "\"Hamlet\"", "units[4].kind")]
    public void A_file_with_a_wrong_reference_is_refused_with_the_place(string right, string wrong, string says)
    {
        string city = OrganizationOnDisk.City.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal);
        Assert.Contains(says, Assert.Throws<JsonException>(() => OrganizationOnDisk.Shipped(city)).Message, StringComparison.Ordinal);
    }
}
