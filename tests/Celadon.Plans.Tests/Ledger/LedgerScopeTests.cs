using Celadon.Organization.Permissions;
using Celadon.Plans.Deadlines;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;
using MiniExcelLibs;

namespace Celadon.Plans.Tests.Ledger;

public sealed class LedgerScopeTests
{
    private const string Xuchang = "xuchang-2023-2025";

    private static readonly DateOnly Day = new(2024, 11, 25);

    [Fact]
    public async Task A_bureau_sees_the_one_measure_it_supports_and_no_number_of_the_rest()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        Actor bureau = Liaison(disk, Role.BureauLiaison, "市供销社");
        LedgerView ledger = (await disk.Plans.LedgerAsync(bureau, Xuchang, LedgerFilter.Everything, Day, Stop))!;
        PlanSummary plan = Assert.Single(await disk.Plans.PlansAsync(bureau, Stop));

        Assert.Equal("M15", Assert.Single(ledger.Measures).Code);
        Assert.Empty(ledger.Objectives);
        Assert.All(ledger.Items, item => Assert.Equal("M15", item.Place.MeasureCode));
        Assert.Equal(1, plan.Totals.Measures);
        Assert.Equal(ledger.Items.Count(), plan.Totals.Items);
        Assert.Equal(["市供销社"], plan.OnlyFor!);
        Assert.All(ledger.Choices.Roles, role => Assert.InRange(role.Count, 0, 1));
        Assert.All(ledger.Choices.Units, unit => Assert.Equal(1, unit.Count));
        Assert.Equal(ledger.Items.Count(), ledger.Choices.Deadlines.Single(choice => choice.Value == DeadlineFilter.Any).Count);
        Assert.Single(ledger.Choices.Groups);
    }

    [Fact]
    public async Task A_measure_of_others_is_not_found_and_is_nobodys_neighbour()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        Actor county = Liaison(disk, Role.CountyLiaison, "襄城县");

        // Item 21 is carried out by 禹州市 and 长葛市 only, item 23 by 禹州市 and 襄城县.
        Assert.Null(await disk.Plans.MeasureAsync(county, Xuchang, "M21", Day, Stop));
        Assert.NotNull(await disk.Plans.MeasureAsync(county, Xuchang, "M23", Day, Stop));
        Assert.Equal("M22", (await disk.Plans.MeasureAsync(county, Xuchang, "M20", Day, Stop))!.Next!.Code);
        Assert.Equal("M20", (await disk.Plans.MeasureAsync(county, Xuchang, "M22", Day, Stop))!.Previous!.Code);
    }

    [Fact]
    public async Task Neither_search_nor_deadlines_nor_the_unit_filter_reach_further()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        Actor bureau = Liaison(disk, Role.BureauLiaison, "市供销社");
        DeadlineCalendar calendar = (await disk.Plans.DeadlinesAsync(bureau, Xuchang, Day, cancellation: Stop))!;

        Assert.True((await disk.Plans.LedgerAsync(bureau, Xuchang, new LedgerFilter(Text: "南水北调"), Day, Stop))!.IsEmpty);
        Assert.True((await disk.Plans.LedgerAsync(bureau, Xuchang, new LedgerFilter(Unit: "襄城县", Role: PlanReader.Ledger.DutyRole.LeadUnit), Day, Stop))!.IsEmpty);
        Assert.All(
            calendar.Months.SelectMany(month => month.Items).Concat(calendar.Recurring).Concat(calendar.Standing),
            item => Assert.Equal("M15", item.Place.MeasureCode));
    }

    [Fact]
    public async Task The_workbook_holds_what_the_page_shows_and_says_whose_part_it_is()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        Actor bureau = Liaison(disk, Role.BureauLiaison, "市供销社");
        string whole = await WordsOfWorkbookAsync(disk, PlansOnDisk.Office);
        string part = await WordsOfWorkbookAsync(disk, bureau);

        Assert.Contains("M21", whole, StringComparison.Ordinal);
        Assert.Contains("M15", part, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bM(?!15)[0-9][0-9]", part);
        Assert.Contains("只列与市供销社有关的内容", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_below_ones_unit_is_seen_and_nothing_beside_it()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        // The county's liaison reaches two units below it, one of which supports item 15, the other shares item 2.
        Actor above = Liaison(disk, Role.BureauLiaison, "市农业农村局", "市农业农村局", "市供销社", "市邮政管理局");
        string[] seen = [.. (await disk.Plans.LedgerAsync(above, Xuchang, LedgerFilter.Everything, Day, Stop))!.Measures.Select(measure => measure.Code)];

        Assert.Equal(await MeasuresOfAsync(disk, "市农业农村局", "市供销社", "市邮政管理局"), seen);
        Assert.Equal(["M15"], await SeenAsync(disk, Liaison(disk, Role.BureauLiaison, "市供销社")));
        Assert.Equal(["M02"], await SeenAsync(disk, Liaison(disk, Role.BureauLiaison, "市邮政管理局")));
    }

    [Fact]
    public async Task A_unit_is_found_by_its_register_whatever_the_plan_calls_it()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();

        // The plan says 市城管局.
        Assert.Contains("M14", await SeenAsync(disk, Liaison(disk, Role.BureauLiaison, "市城市管理局")));
    }

    [Fact]
    public async Task Who_may_read_no_ledger_is_told_of_none()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        Actor[] others =
        [
            Actor.Nobody("test"),
            new Actor("a", "甲", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]),
            // The unit does not stand any more.
            new Actor("b", "乙", "test", [new RoleAssignment(Role.CountyLiaison, "jianan", [])]),
        ];
        foreach (Actor other in others)
        {
            Assert.Empty(await disk.Plans.PlansAsync(other, Stop));
            await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.LedgerAsync(other, Xuchang, LedgerFilter.Everything, Day, Stop));
            await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.MeasureAsync(other, Xuchang, "M01", Day, Stop));
            await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.DeadlinesAsync(other, Xuchang, Day, cancellation: Stop));
            using var output = new MemoryStream();
            await Assert.ThrowsAsync<NotPermittedException>(() => disk.Plans.ExportLedgerAsync(other, Xuchang, LedgerFilter.Everything, Day, "en", output, Stop));
            Assert.Equal(0, output.Length);
        }
    }

    [Fact]
    public async Task Of_several_roles_each_carries_its_own_permission_only()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        // The finance role reads no ledger, however far it reaches; the two liaisons add up.
        var several = new Actor("a", "甲", "test",
        [
            new RoleAssignment(Role.Finance, "finance", ["finance"]),
            new RoleAssignment(Role.BureauLiaison, "supply-marketing", ["supply-marketing"]),
            new RoleAssignment(Role.BureauLiaison, "post", ["post"]),
        ]);

        Assert.Equal(["M02", "M15"], await SeenAsync(disk, several));
    }

    [Fact]
    public async Task Two_hundred_readers_at_once_right_after_the_start_get_exactly_their_own()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        string[] units = [.. disk.Register.Units.Select(unit => unit.Name)];
        (string Unit, string[] Seen)[] answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(at => Task.Run(async () =>
        {
            string unit = units[at % units.Length];
            return (unit, await SeenAsync(disk, Liaison(disk, Role.BureauLiaison, unit)));
        })));

        var expected = new Dictionary<string, string[]>();
        foreach (string unit in units)
        {
            expected[unit] = await MeasuresOfAsync(disk, unit);
        }

        Assert.True(expected.Values.Select(codes => string.Concat(codes)).Distinct().Count() > 10);
        Assert.All(answers, answer => Assert.Equal(expected[answer.Unit], answer.Seen));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Actor Liaison(PlansOnDisk disk, Role role, string unit, params string[] below)
    {
        string id = disk.Register.Find(unit)!.Id;
        return new("a-" + id, "某", "test", [new RoleAssignment(role, id, below.Length == 0 ? [id] : [.. below.Select(name => disk.Register.Find(name)!.Id)])]);
    }

    private static async Task<string[]> SeenAsync(PlansOnDisk disk, Actor actor) =>
        [.. (await disk.Plans.LedgerAsync(actor, Xuchang, LedgerFilter.Everything, Day, Stop))?.Measures.Select(measure => measure.Code) ?? []];

    // From the plan's own duties, not by way of the scope.
    private static async Task<string[]> MeasuresOfAsync(PlansOnDisk disk, params string[] units) =>
    [
        .. (await disk.Plans.LedgerAsync(PlansOnDisk.Office, Xuchang, LedgerFilter.Everything, Day, Stop))!.Measures
            .Where(measure => measure.Duties.SelectMany(duty => duty.RegisteredUnits).Intersect(units).Any())
            .Select(measure => measure.Code),
    ];

    private static async Task<string> WordsOfWorkbookAsync(PlansOnDisk disk, Actor actor)
    {
        using var output = new MemoryStream();
        Assert.True(await disk.Plans.ExportLedgerAsync(actor, Xuchang, LedgerFilter.Everything, Day, "zh-CN", output, Stop));
        output.Position = 0;
        return string.Join('\n', output.Query().Cast<IDictionary<string, object?>>().SelectMany(row => row.Values));
    }
}
