using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization.Tests.Units;

public abstract class UnitEditingTests(Provider provider)
{
    public sealed class InAFile() : UnitEditingTests(Provider.Sqlite);

    public sealed class OnAServer() : UnitEditingTests(Provider.Postgres);

    private static readonly Actor Office = Actor.OfMachine("test");

    private static CancellationToken Stop => OrganizationOnDisk.Cancellation;

    [Fact]
    public async Task A_renamed_unit_is_found_by_both_names_each_on_its_days()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        Assert.Empty((await disk.Organization.RenameUnitAsync(Office, "water", 0, "市水务与湿地局", new DateOnly(2026, 3, 1), Stop))!.Problems);
        UnitRegister register = await disk.Organization.UnitRegisterAsync(Stop);

        Assert.Equal("water", register.Find("市水利局", new DateOnly(2026, 2, 28))!.Id);
        Assert.Null(register.Find("市水利局", new DateOnly(2026, 3, 1)));
        Assert.Equal("water", register.Find("市水务与湿地局", new DateOnly(2026, 3, 1))!.Id);
        Assert.Null(register.Find("市水务与湿地局", new DateOnly(2026, 2, 28)));
        Assert.Equal(1, register.WithId("water")!.Revision);
    }

    [Fact]
    public async Task An_ended_unit_stays_and_its_name_can_then_mean_its_successor()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        string id = (await disk.Organization.AddUnitAsync(Office, New("市水务中心") with { Stands = new Validity(new DateOnly(2026, 7, 1), null) }, Stop)).Id!;
        Assert.Empty((await disk.Organization.EndUnitAsync(Office, "water", 0, new DateOnly(2026, 6, 30), id, Stop))!.Problems);

        UnitView ended = (await disk.Organization.UnitAsync(Office, "water", Stop))!;
        Assert.Equal(new DateOnly(2026, 6, 30), ended.Unit.Stands.To);
        UnitStep step = Assert.Single(ended.Successors);
        Assert.Equal((id, new DateOnly(2026, 7, 1)), (step.Unit.Id, step.From));
        Assert.Equal("water", Assert.Single((await disk.Organization.UnitAsync(Office, id, Stop))!.Predecessors).Unit.Id);

        UnitDraft named = (await disk.Organization.UnitAsync(Office, id, Stop))!.Draft with { Aliases = [new UnitAlias("市水利局", new Validity(new DateOnly(2026, 7, 1), null))] };
        Assert.Empty((await disk.Organization.EditUnitAsync(Office, id, 0, named, Stop))!.Problems);
        UnitRegister register = await disk.Organization.UnitRegisterAsync(Stop);
        Assert.Equal("water", register.Find("市水利局", new DateOnly(2026, 6, 30))!.Id);
        Assert.Equal(id, register.Find("市水利局", new DateOnly(2026, 7, 1))!.Id);

        OrganizationProblem again = Assert.Single((await disk.Organization.EndUnitAsync(Office, "water", 1, new DateOnly(2026, 8, 1), null, Stop))!.Problems);
        Assert.Equal(OrganizationFault.HasEnded, again.Fault);
    }

    [Fact]
    public async Task A_name_that_means_another_unit_on_a_day_is_refused_with_that_unit()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        OrganizationProblem taken = Assert.Single((await disk.Organization.AddUnitAsync(Office, New("市水务局") with { NameFrom = new DateOnly(2019, 2, 28) }, Stop)).Problems);
        Assert.Equal((OrganizationFault.TakenName, "市水务局", "市水利局", "ORG-022"), (taken.Fault, taken.Found, taken.Other, taken.Code));
        Assert.Contains("市水利局", taken.MessageIn("zh-CN"), StringComparison.Ordinal);
        Assert.NotNull((await disk.Organization.AddUnitAsync(Office, New("市水务局") with { NameFrom = new DateOnly(2019, 3, 1) }, Stop)).Id);
    }

    [Fact]
    public async Task Of_two_who_enter_one_name_at_once_one_keeps_it()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        OrganizationOutcome[] both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => disk.Organization.AddUnitAsync(Office, New("市新设局"), Stop))));
        Assert.Single(both, outcome => outcome.Id is not null);
    }

    [Theory]
    [InlineData("water", "nowhere", OrganizationFault.UnknownUnit)]
    [InlineData("wangyao", "dongyao-village", OrganizationFault.Circle)]
    [InlineData("wangyao", "wangyao", OrganizationFault.Circle)]
    public async Task A_unit_stands_under_no_unknown_one_and_not_below_itself(string unit, string parent, OrganizationFault fault)
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        UnitDraft draft = (await disk.Organization.UnitAsync(Office, unit, Stop))!.Draft with { ParentId = parent };
        OrganizationProblem problem = Assert.Single((await disk.Organization.EditUnitAsync(Office, unit, 0, draft, Stop))!.Problems);
        Assert.Equal((fault, nameof(UnitDraft.ParentId)), (problem.Fault, problem.Field));
        Assert.Equal(0, (await disk.Organization.UnitAsync(Office, unit, Stop))!.Unit.Revision);
    }

    [Fact]
    public async Task A_stale_form_changes_nothing_also_where_only_another_name_was_added_meanwhile()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        UnitDraft draft = (await disk.Organization.UnitAsync(Office, "water", Stop))!.Draft;
        await disk.Organization.EditUnitAsync(Office, "water", 0, draft with { Aliases = [.. draft.Aliases, new UnitAlias("水利局", Validity.Always)] }, Stop);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Organization.EditUnitAsync(Office, "water", 0, draft with { Name = "旧表单" }, Stop));
        Assert.Equal("市水利局", (await disk.Organization.UnitAsync(Office, "water", Stop))!.Unit.Name);
    }

    [Fact]
    public async Task Who_answers_for_one_unit_changes_no_other_and_moves_none_to_another()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        var reader = new Actor("1", "某人", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);
        UnitDraft draft = (await disk.Organization.UnitAsync(reader, "wangyao", Stop))!.Draft;
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.EditUnitAsync(reader, "wangyao", 0, draft, Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.AddUnitAsync(reader, New("市新设局"), Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.UnitAsync(Actor.Nobody("test"), "wangyao", Stop));
        Assert.Null(await disk.Organization.EditUnitAsync(Office, "nowhere", 0, draft, Stop));
    }

    private static UnitDraft New(string name) => new() { Name = name, Kind = RegisteredUnitKind.Department };
}
