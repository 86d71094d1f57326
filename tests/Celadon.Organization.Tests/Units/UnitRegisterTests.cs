using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;

namespace Celadon.Organization.Tests.Units;

public sealed class UnitRegisterTests
{
    [Theory]
    [InlineData("望窑区", null, "wangyao")]
    [InlineData("望窑县", "2015-05-31", "wangyao")]
    [InlineData("望窑县", "2015-06-01", null)]
    [InlineData("望窑县", null, "wangyao")]
    [InlineData("市水务局", "2019-02-28", "water")]
    [InlineData("市水务局", "2019-03-01", null)]
    [InlineData("青釉市水利局", null, null)]
    public async Task A_name_means_a_unit_on_the_days_it_was_in_use(string name, string? day, string? id)
    {
        UnitRegister register = await RegisterAsync();
        Assert.Equal(id, register.Find(name, day is null ? null : DateOnly.Parse(day, null))?.Id);
    }

    [Theory]
    [InlineData("2019-12-31", "wangyao")]
    [InlineData("2020-01-01", "wangyao rushi")]
    [InlineData("2026-06-30", "wangyao rushi")]
    [InlineData("2026-07-01", "wangyao")]
    [InlineData("2015-05-31", "")]
    public async Task Who_carries_out_a_plan_depends_on_the_day(string day, string ids)
    {
        UnitRegister register = await RegisterAsync();
        Assert.Equal(ids, string.Join(' ', register.LocalUnitsOn(DateOnly.Parse(day, null)).Select(unit => unit.Id)));
    }

    [Fact]
    public async Task The_class_of_all_local_governments_holds_those_that_carry_out_plans_that_day()
    {
        UnitRegister register = await RegisterAsync();
        Assert.Equal(["各县(市、区)政府(管委会)"], register.ClassesOf("rushi", new DateOnly(2020, 1, 1)));
        Assert.Empty(register.ClassesOf("rushi", new DateOnly(2026, 7, 1)));
        Assert.Empty(register.ClassesOf("water", new DateOnly(2020, 1, 1)));
    }

    [Theory]
    [InlineData("wangyao", "2025-12-31", "wangyao wangyao-water dongyao dongyao-village")]
    [InlineData("wangyao", "2026-01-01", "wangyao wangyao-water")]
    [InlineData("dongyao", "2026-01-01", "")]
    [InlineData("wangyao", "2015-05-31", "")]
    [InlineData("rushi", "2026-01-01", "rushi rushi-town")]
    [InlineData("nobody", "2026-01-01", "")]
    public async Task Below_a_unit_is_everything_that_stands_there_that_day_and_no_sibling(string unit, string day, string ids)
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync();
        Assert.Equal(ids, string.Join(' ', await disk.Organization.UnitsBelowAsync(unit, DateOnly.Parse(day, null), OrganizationOnDisk.Cancellation)));
    }

    [Fact]
    public void A_circle_in_the_data_ends()
    {
        var register = new UnitRegister("", [], [Unit("a", "b"), Unit("b", "a")]);
        Assert.Equal(["a", "b"], register.UnitsBelow("a", new DateOnly(2026, 1, 1)));
    }

    private static RegisteredUnit Unit(string id, string parent) => new(id, id, RegisteredUnitKind.Other, []) { ParentId = parent };

    private static async Task<UnitRegister> RegisterAsync()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync();
        return await disk.Organization.UnitRegisterAsync(OrganizationOnDisk.Cancellation);
    }
}
