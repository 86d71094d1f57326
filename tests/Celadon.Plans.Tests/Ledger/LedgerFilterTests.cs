using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Deadlines;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;
using CsCheck;

namespace Celadon.Plans.Tests.Ledger;

/// <summary>What holds for every filter, and for every search.</summary>
public sealed class LedgerFilterTests
{
    private const string Xuchang = "xuchang-2023-2025";

    private static readonly Gen<LedgerFilter> Filters =
        from unit in Any<string?>(null, null, "市水利局", "市发改委", "禹州市", "市环委办", "相关单位", "没有这个单位")
        from role in Gen.OneOf(Gen.Const((DutyRole?)null), Gen.Enum<DutyRole>().Select(role => (DutyRole?)role))
        from deadline in Gen.Enum<DeadlineFilter>()
        from strength in Any<DutyStrength?>(null, DutyStrength.Hard, DutyStrength.Soft)
        from @group in Any<string?>(null, null, "一", "五", "十二", "十三")
        from text in Any<string?>(null, null, "水", "达标", "PM2.5", "ｐｍ２．５", "市 河", "不会有的字样")
        from lacks in Gen.Bool
        select new LedgerFilter(unit, role, deadline, strength, @group, text, lacks);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 1500].Select(days => new DateOnly(2022, 6, 1).AddDays(days));

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    [Fact]
    public async Task Any_filter_finds_a_part_of_the_ledger_and_every_row_satisfies_it()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        LedgerView whole = await FindAsync(disk, LedgerFilter.Everything, new DateOnly(2024, 1, 1));
        HashSet<string> allItems = [.. whole.Items.Select(item => item.Code)];
        HashSet<string> allMeasures = [.. whole.Measures.Select(measure => measure.Code)];
        await Gen.Select(Filters, Days).SampleAsync(
            async (filter, asOf) =>
            {
                LedgerView found = await FindAsync(disk, filter, asOf);
                Assert.Subset(allItems, found.Items.Select(item => item.Code).ToHashSet());
                Assert.Subset(allMeasures, found.Measures.Select(measure => measure.Code).ToHashSet());
                Assert.All(found.Items, item => Assert.True(Satisfies(item, filter, asOf)));
                Assert.All(found.Measures, measure => Assert.True(Satisfies(measure, filter)));
                Assert.All(found.Groups, group => Assert.True(filter.Group is null || group.Number == filter.Group));
                Assert.True(found.Groups.All(group => group.Measures.Count > 0) && found.Safeguards.All(safeguard => safeguard.Duties.Count > 0));
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public async Task Every_stretch_of_one_to_three_characters_of_a_heading_finds_its_measure()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        LedgerView whole = await FindAsync(disk, LedgerFilter.Everything, new DateOnly(2025, 1, 1), FictionalCity.PlanId);
        foreach (LedgerMeasure measure in whole.Measures)
        {
            for (int start = 0; start < measure.Title.Length; start++)
            {
                for (int end = start + 1; end <= Math.Min(start + 3, measure.Title.Length); end++)
                {
                    LedgerView found = await FindAsync(disk, new LedgerFilter(Text: measure.Title[start..end]), new DateOnly(2025, 1, 1), FictionalCity.PlanId);
                    Assert.Contains(measure.Code, found.Measures.Select(row => row.Code));
                }
            }
        }
    }

    [Fact]
    public async Task Words_of_a_sentence_are_found_once_the_official_text_is_there()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        var asOf = new DateOnly(2025, 1, 1);
        Assert.True((await FindAsync(disk, new LedgerFilter(Text: "座"), asOf, FictionalCity.PlanId)).IsEmpty);
        var reading = new ActionPlan(FictionalCity.Text, new PlanFrame(null, null, null, null, null, []), [], [], [], [], [], []);
        await disk.Plans.LoadOfficialTextAsync(PlansOnDisk.Office, FictionalCity.PlanId, DocumentText.Plain(FictionalCity.Text), reading, "plan.txt", "00", TestContext.Current.CancellationToken);
        LedgerView found = await FindAsync(disk, new LedgerFilter(Text: "座"), asOf, FictionalCity.PlanId);
        Assert.Equal(["M01-T1", "M01-D1"], found.Items.Select(item => item.Code));
        // Words of the body that belong to no item find the measure alone.
        LedgerView body = await FindAsync(disk, new LedgerFilter(Text: "清理河道"), asOf, FictionalCity.PlanId);
        Assert.Equal(["M01"], body.Measures.Select(measure => measure.Code));
        Assert.Empty(body.Items);
    }

    private static bool Satisfies(LedgerItem item, LedgerFilter filter, DateOnly asOf) =>
        item.State == DeadlineStates.Of(item.Deadline, asOf)
        && item.State.IsWanted(filter.Deadline)
        && (filter.Strength is null || item.IsSoft == (filter.Strength == DutyStrength.Soft))
        && ((filter.Role is null && filter.Group is null) || item.Place.MeasureCode is not null);

    private static bool Satisfies(LedgerMeasure measure, LedgerFilter filter) => (measure.LacksSummingUpUnit || !filter.LacksSummingUpUnit) && measure.Duties.Any(duty =>
        (filter.Role is null || duty.Role == filter.Role)
        && (filter.Unit is null || duty.Unit == filter.Unit || duty.RegisteredUnits.Contains(filter.Unit == "市发改委" ? "市发展和改革委员会" : filter.Unit)));

    private static async Task<LedgerView> FindAsync(PlansOnDisk disk, LedgerFilter filter, DateOnly asOf, string plan = Xuchang) =>
        (await disk.Plans.LedgerAsync(PlansOnDisk.Office, plan, filter, asOf, TestContext.Current.CancellationToken))!;
}
