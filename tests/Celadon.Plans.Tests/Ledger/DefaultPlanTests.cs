using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Plans.Links;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Ledger;

public sealed class DefaultPlanTests
{
    private static readonly DateOnly Day = new(2026, 5, 1);

    public static TheoryData<string, PlanSummary[], string> Cases => new()
    {
        { "its years contain the day", [Plan("old", 2023, 2025), Plan("now", 2026, 2028), Plan("next", 2029, 2031)], "now" },
        { "the latest begun where none does", [Plan("older", 2020, 2022), Plan("old", 2023, 2025), Plan("next", 2027, 2029)], "old" },
        { "one that has not begun where there is no other", [Plan("next", 2027, 2029)], "next" },
        { "the city's before what serves it, also when only that has the day", [Plan("county", 2026, 2028, "city"), Plan("city", 2023, 2025)], "city" },
        { "of equals the one adopted first", [Plan("second", 2026, 2028) with { FirstAdoptedAt = At(2) }, Plan("first", 2026, 2028) with { FirstAdoptedAt = At(1) }], "first" },
        { "the latest of two that contain the day", [Plan("long", 2021, 2030), Plan("short", 2026, 2028)], "short" },
        { "by the day of issue where it has no years", [Plan("old", 2021, 2022), Plan("free", null, null) with { Issued = new DateOnly(2025, 3, 1) }], "free" },
        { "what serves, where there is nothing else", [Plan("county", 2026, 2028, "unseen")], "county" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_default_is(string why, PlanSummary[] plans, string wanted) => Assert.True(PlansModule.DefaultPlan(plans, Day)?.Id == wanted, why);

    [Fact]
    public void Of_no_plans_none_is_the_default() => Assert.Null(PlansModule.DefaultPlan([], Day));

    [Fact]
    public async Task A_plan_that_hangs_under_anothers_measure_serves_it_until_it_is_unlinked()
    {
        CancellationToken stop = TestContext.Current.CancellationToken;
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo());
        var draft = new PlanLinkDraft(PlanLinkKind.Duplicate, FictionalCity.CountyPlanId, "M02", FictionalCity.PlanId, "M02", "同一件事");
        await disk.Plans.AddLinkAsync(PlansOnDisk.Office, draft, stop);
        Assert.Empty((await CountyAsync()).Serves);

        string id = (await disk.Plans.AddLinkAsync(PlansOnDisk.Office, draft with { Kind = PlanLinkKind.CountyPlan }, stop)).LinkId!;
        Assert.Equal([FictionalCity.PlanId], (await CountyAsync()).Serves);
        Assert.NotNull((await CountyAsync()).FirstAdoptedAt);
        await disk.Plans.UnlinkAsync(PlansOnDisk.Office, id, 0, "不再服务", stop);
        Assert.Empty((await CountyAsync()).Serves);

        async Task<PlanSummary> CountyAsync() => (await disk.Plans.PlansAsync(PlansOnDisk.Office, stop)).Single(plan => plan.Id == FictionalCity.CountyPlanId);
    }

    private static DateTimeOffset At(int day) => new(2025, 1, day, 0, 0, 0, TimeSpan.Zero);

    private static PlanSummary Plan(string id, int? start, int? end, params string[] serves) => new(
        id, "青釉市", id, null, null, null, start is null ? null : new PlanPeriod(start.Value, end!.Value), new LedgerCounts(0, 0, 0, 0, 0, 0, 0), null) { Serves = serves };
}
