using Celadon.Organization.Permissions;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;

namespace Celadon.Plans.Tests.SummingUp;

public sealed class SummingUpTests
{
    private const string Plan = FictionalCity.PlanId;

    private static readonly DateOnly Day = new(2025, 6, 1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_shared_duties_nobody_sums_up_until_the_office_names_one_and_takes_it_back()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo());
        Assert.True((await MeasureAsync(disk, "M02")).LacksSummingUpUnit);
        Assert.Equal(["water", "urban", "wangyao"], (await disk.Plans.UnitsOfMeasureAsync(PlansOnDisk.Office, Plan, "M02", Stop)).Select(unit => unit.Id));

        Assert.Null((await disk.Plans.NameSummingUpUnitAsync(PlansOnDisk.Office, Plan, "M02", "urban", "会议议定", null, Stop))!.Refusal);
        LedgerMeasure named = await MeasureAsync(disk, "M02");
        Assert.Equal(("市城管局", "会议议定", PlansOnDisk.Office.Name), (named.SummingUpUnit, named.NamedSummingUp!.Reason, named.NamedSummingUp.By));
        Assert.Equal(1, (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Plan, LedgerFilter.Everything, Day, Stop))!.Measures.Count(measure => measure.SummingUpUnit == "市水利局"));
        Assert.Equal(0, (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Plan, LedgerFilter.Everything, Day, Stop))!.Choices.LackingSummingUpUnit);

        await Assert.ThrowsAsync<StaleEditException>(() => disk.Plans.NameSummingUpUnitAsync(PlansOnDisk.Office, Plan, "M02", "water", null, null, Stop));
        Assert.Null((await disk.Plans.NameSummingUpUnitAsync(PlansOnDisk.Office, Plan, "M02", null, null, 0, Stop))!.Refusal);
        LedgerMeasure again = await MeasureAsync(disk, "M02");
        Assert.True(again.LacksSummingUpUnit);
        Assert.Equal(1, again.NamedSummingUp!.Revision);
    }

    [Fact]
    public async Task Only_a_unit_of_the_measure_is_named_and_only_by_the_office()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo());
        Actor district = new("a", "周某", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);

        Assert.Equal("SUM-001", (await disk.Plans.NameSummingUpUnitAsync(PlansOnDisk.Office, Plan, "M01", "urban", null, null, Stop))!.Refusal!.Code);
        Assert.Equal("SUM-002", (await disk.Plans.NameSummingUpUnitAsync(PlansOnDisk.Office, Plan, "M01", "water", new string('长', 501), null, Stop))!.Refusal!.Code);
        Assert.Null(await disk.Plans.NameSummingUpUnitAsync(PlansOnDisk.Office, Plan, "M99", "water", null, null, Stop));
        Assert.Null(await disk.Plans.NameSummingUpUnitAsync(district, Plan, "M01", "wangyao", null, null, Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.NameSummingUpUnitAsync(district, Plan, "M02", "wangyao", null, null, Stop));
        Assert.Empty(await disk.Plans.UnitsOfMeasureAsync(district, Plan, "M01", Stop));
        Assert.True((await MeasureAsync(disk, "M02")).LacksSummingUpUnit);
    }

    private static async Task<LedgerMeasure> MeasureAsync(PlansOnDisk disk, string code) =>
        (await disk.Plans.MeasureAsync(PlansOnDisk.Office, Plan, code, Day, Stop))!.Measure;
}
