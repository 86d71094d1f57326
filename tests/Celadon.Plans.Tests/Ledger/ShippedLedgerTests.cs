using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Ledger;

/// <summary>What a fresh installation shows.</summary>
public sealed class ShippedLedgerTests
{
    private const string Xuchang = "xuchang-2023-2025";
    private static readonly DateOnly InNovember2024 = new(2024, 11, 25);

    [Fact]
    public async Task The_whole_plan_is_in_the_ledger_after_the_first_start()
    {
        LedgerView ledger = await LedgerAsync(LedgerFilter.Everything);
        Assert.Equal(new LedgerCounts(12, 30, 4, 17, 30, 27, 21), ledger.Found);
        Assert.Equal(ledger.Found, ledger.Plan.Totals);
        Assert.Equal(6, ledger.Objectives.Count(item => item.Figure is not null));
        Assert.Equal(Enumerable.Range(1, 30), ledger.Measures.Select(measure => measure.Number));
        ILookup<DutyRole, LedgerDuty> duties = ledger.Measures.SelectMany(measure => measure.Duties).ToLookup(duty => duty.Role);
        Assert.Equal((28, 37, 46, 32), (duties[DutyRole.LeadUnit].Count(), duties[DutyRole.SupportingUnit].Count(), duties[DutyRole.SharedUnits].Count(), duties[DutyRole.LocalUnits].Count()));
    }

    [Fact]
    public async Task No_lead_is_invented_where_units_share_a_duty()
    {
        LedgerView ledger = await LedgerAsync(LedgerFilter.Everything);
        LedgerMeasure[] withoutLead = [.. ledger.Measures.Where(measure => measure.LacksSummingUpUnit)];
        Assert.Equal([2, 4, 7, 8, 9, 12, 20, 22, 23, 24, 25], withoutLead.Select(measure => measure.Number));
        Assert.All(withoutLead, measure => Assert.DoesNotContain(measure.Duties, duty => duty.Role == DutyRole.LeadUnit));
        Assert.Equal("市发展和改革委员会", ledger.Measures.Single(measure => measure.Number == 3).SummingUpUnit);
    }

    [Fact]
    public async Task Open_sets_stay_open()
    {
        LedgerView ledger = await LedgerAsync(LedgerFilter.Everything);
        Assert.Equal([16, 26, 27], ledger.Measures.Where(measure => measure.IsOpenSet).Select(measure => measure.Number));
    }

    [Fact]
    public async Task A_local_class_stays_a_class_and_shows_its_nine_members()
    {
        LedgerView ledger = await LedgerAsync(LedgerFilter.Everything);
        LedgerDuty local = ledger.Measures.First().Duties.Single(duty => duty.Role == DutyRole.LocalUnits);
        Assert.Equal(("各县(市、区)政府(管委会)", UnitKind.LocalClass), (local.Unit, local.Kind));
        Assert.Equal(["魏都区", "建安区", "鄢陵县", "襄城县", "禹州市", "长葛市", "市城乡一体化示范区", "经济技术开发区", "东城区"], local.RegisteredUnits);
    }

    [Fact]
    public async Task A_county_finds_measures_that_name_it_and_measures_that_name_its_class()
    {
        LedgerView ledger = await LedgerAsync(new LedgerFilter(Unit: "襄城县"));
        Assert.Equal(29, ledger.Found.Measures);
        Assert.DoesNotContain(21, ledger.Measures.Select(measure => measure.Number));
        Assert.Contains(23, ledger.Measures.Select(measure => measure.Number));
    }

    [Theory]
    [InlineData("市发改委")]
    [InlineData("市发展和改革委员会")]
    public async Task A_unit_is_found_by_any_of_its_names_in_the_wanted_role(string name)
    {
        LedgerView ledger = await LedgerAsync(new LedgerFilter(Unit: name, Role: DutyRole.LeadUnit));
        Assert.Equal([3, 5, 6, 27], ledger.Measures.Select(measure => measure.Number));
    }

    [Theory]
    [InlineData(DeadlineFilter.Overdue, "M02-D3,M03-D1,M10-D1,M18-D1,M23-D1")]
    [InlineData(DeadlineFilter.DueWithin30Days, "")]
    [InlineData(DeadlineFilter.DueWithin90Days, "M07-D1,M08-D1,M09-D1,M10-D2,M29-D1")]
    public async Task Deadlines_are_counted_from_the_as_of_date(DeadlineFilter deadline, string codes)
    {
        LedgerView ledger = await LedgerAsync(new LedgerFilter(Deadline: deadline));
        Assert.Equal(codes, string.Join(',', ledger.Items.Select(item => item.Code)));
    }

    [Fact]
    public async Task Softened_duties_are_told_from_hard_ones()
    {
        LedgerView ledger = await LedgerAsync(new LedgerFilter(Strength: DutyStrength.Soft));
        Assert.Equal(
            "M03-T2,M03-D2,M03-D3,M06-D1,M08-D1,M09-D1,M09-D2,M18-T1,M18-T2,M29-D1",
            string.Join(',', ledger.Items.Select(item => item.Code)));
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        IReadOnlyList<string> again = await disk.Plans.LoadShippedAsync(Cities.ShippedFile.Load(), TestContext.Current.CancellationToken);
        Assert.Empty(again);
    }

    [Fact]
    public async Task Choices_say_how_much_each_would_find()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        LedgerChoices choices = (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Xuchang, LedgerFilter.Everything, InNovember2024, TestContext.Current.CancellationToken))!.Choices;
        Assert.Equal(12, choices.Groups.Count);
        foreach (LedgerChoice<string> unit in choices.Units)
        {
            LedgerView found = (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Xuchang, new LedgerFilter(Unit: unit.Value), InNovember2024, TestContext.Current.CancellationToken))!;
            Assert.Equal(unit.Count, found.Found.Measures);
        }

        Assert.Contains(new LedgerChoice<string>("市生态环境局", 27), choices.Units);
    }

    [Fact]
    public async Task A_measure_page_knows_its_neighbours()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        MeasureView first = (await disk.Plans.MeasureAsync(PlansOnDisk.Office, Xuchang, "M01", InNovember2024, TestContext.Current.CancellationToken))!;
        MeasureView second = (await disk.Plans.MeasureAsync(PlansOnDisk.Office, Xuchang, "M02", InNovember2024, TestContext.Current.CancellationToken))!;
        Assert.Null(first.Previous);
        Assert.Equal("M02", first.Next?.Code);
        Assert.Equal("M01", second.Previous?.Code);
        Assert.Null(second.Text);
        Assert.Null(await disk.Plans.MeasureAsync(PlansOnDisk.Office, Xuchang, "M31", InNovember2024, TestContext.Current.CancellationToken));
    }

    private static async Task<LedgerView> LedgerAsync(LedgerFilter filter)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        return (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Xuchang, filter, InNovember2024, TestContext.Current.CancellationToken))!;
    }
}
