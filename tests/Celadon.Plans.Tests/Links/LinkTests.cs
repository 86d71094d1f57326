using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.Plans.Links;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;

namespace Celadon.Plans.Tests.Links;

public sealed class LinkTests
{
    private const string City = FictionalCity.PlanId;
    private const string County = FictionalCity.CountyPlanId;

    private static readonly PlanLinkDraft Serving = new(PlanLinkKind.CountyPlan, County, null, City, "M02", "区子方案落实该措施");

    public static TheoryData<Provider> Both => [Provider.Sqlite, Provider.Postgres];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_sub_plan_hangs_under_the_measure_it_serves_and_can_be_unlinked_with_who_and_why(Provider provider)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo(), provider);
        string id = await LinkAsync(disk, Serving);
        PlanLink link = Assert.Single(await disk.Plans.LinksAsync(PlansOnDisk.Office, City, "M02", Stop));

        Assert.Equal((id, County, "M02", "区子方案落实该措施"), (link.Id, link.From.Plan.Id, link.To.Measure!.Code, link.Reason));
        Assert.Null(link.From.Measure);
        Assert.Empty(await disk.Plans.LinksAsync(PlansOnDisk.Office, City, "M01", Stop));
        // The whole sub-plan serves it: each of its measures says so.
        Assert.Single(await disk.Plans.LinksAsync(PlansOnDisk.Office, County, "M01", Stop));

        Assert.Equal(PlanLinkFault.NoReason, Assert.Single((await disk.Plans.UnlinkAsync(PlansOnDisk.Office, id, 0, " ", Stop))!.Problems).Fault);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Plans.UnlinkAsync(PlansOnDisk.Office, id, 7, "并入", Stop));
        Assert.Equal(id, (await disk.Plans.UnlinkAsync(PlansOnDisk.Office, id, 0, "并入其他措施", Stop))!.LinkId);
        PlanLink ended = (await disk.Plans.LinkAsync(PlansOnDisk.Office, id, Stop))!;
        Assert.Equal((PlansOnDisk.Office.Name, "并入其他措施"), (ended.Unlinking!.By, ended.Unlinking.Reason));
        Assert.Equal(PlanLinkFault.Unfit, Assert.Single((await disk.Plans.UnlinkAsync(PlansOnDisk.Office, id, 1, "再来", Stop))!.Problems).Fault);
        await LinkAsync(disk, Serving);
    }

    public static TheoryData<string, PlanLinkFault> Wrong => new()
    {
        { "same plan", PlanLinkFault.SamePlan },
        { "no plan", PlanLinkFault.UnknownMeasure },
        { "no measure", PlanLinkFault.UnknownMeasure },
        { "half a duplicate", PlanLinkFault.UnknownMeasure },
        { "again", PlanLinkFault.AlreadyLinked },
        { "turned duplicate", PlanLinkFault.AlreadyLinked },
        { "circle", PlanLinkFault.Circle },
        { "no reason", PlanLinkFault.NoReason },
        { "long reason", PlanLinkFault.Unfit },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_makes_no_sense_is_refused_in_both_languages_and_nothing_is_kept(string what, PlanLinkFault fault)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo());
        await LinkAsync(disk, Serving);
        await LinkAsync(disk, new PlanLinkDraft(PlanLinkKind.Duplicate, County, "M02", City, "M02", "同一件事"));
        PlanLinkDraft draft = what switch
        {
            "same plan" => Serving with { ToPlanId = County },
            "no plan" => Serving with { PlanId = "elsewhere" },
            "no measure" => Serving with { ToMeasureCode = "M99" },
            "half a duplicate" => Serving with { Kind = PlanLinkKind.Duplicate, ToMeasureCode = "M01" },
            "again" => Serving,
            "turned duplicate" => new PlanLinkDraft(PlanLinkKind.Duplicate, City, "M02", County, "M02", "同一件事"),
            "circle" => new PlanLinkDraft(PlanLinkKind.SpecialPlan, City, "M01", County, "M01", "倒过来"),
            "no reason" => Serving with { ToMeasureCode = "M01", Reason = "" },
            _ => Serving with { ToMeasureCode = "M01", Reason = new string('长', 501) },
        };
        PlanLinkProblem problem = Assert.Single((await disk.Plans.AddLinkAsync(PlansOnDisk.Office, draft, Stop)).Problems);

        Assert.Equal(fault, problem.Fault);
        Assert.StartsWith(problem.Code + " ", problem.MessageIn("zh-CN"), StringComparison.Ordinal);
        Assert.NotEqual(problem.MessageIn("en"), problem.MessageIn("zh-CN"));
        Assert.Equal(2, (await disk.Plans.LinksAsync(PlansOnDisk.Office, cancellation: Stop)).Count);
    }

    [Fact]
    public async Task A_link_of_which_one_end_is_not_the_readers_is_not_there_and_only_the_office_links()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.ShipTwo());
        Actor district = new("a", "周某", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);
        string seen = await LinkAsync(disk, Serving with { MeasureCode = "M01" });
        // Measure 1 of the city's plan is no matter of the district.
        string hidden = await LinkAsync(disk, Serving with { ToMeasureCode = "M01" });

        Assert.Equal([seen], (await disk.Plans.LinksAsync(district, cancellation: Stop)).Select(link => link.Id));
        Assert.Null(await disk.Plans.LinkAsync(district, hidden, Stop));
        Assert.Null(await disk.Plans.LinkAsync(district, "no-such-link", Stop));
        Assert.Null(await disk.Plans.UnlinkAsync(district, hidden, 0, "不归我", Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.UnlinkAsync(district, seen, 0, "不要", Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.AddLinkAsync(district, Serving, Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.LinksAsync(Actor.Nobody("test"), cancellation: Stop));
        Assert.Null((await disk.Plans.LinkAsync(PlansOnDisk.Office, hidden, Stop))!.Unlinking);
    }

    private static async Task<string> LinkAsync(PlansOnDisk disk, PlanLinkDraft draft)
    {
        PlanLinkOutcome outcome = await disk.Plans.AddLinkAsync(PlansOnDisk.Office, draft, Stop);
        Assert.Empty(outcome.Problems);
        return outcome.LinkId!;
    }
}
