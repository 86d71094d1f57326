using Celadon.Databases;
using Celadon.Organization.People;
using Celadon.Organization.Permissions;
using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization.Tests.People;

public abstract class PersonTests(Provider provider)
{
    private static readonly Actor Office = Actor.OfMachine("test");
    private static readonly Actor OfWangyao = new("1", "某人", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao", "wangyao-water"])]);
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static CancellationToken Stop => OrganizationOnDisk.Cancellation;

    public sealed class InAFile() : PersonTests(Provider.Sqlite);

    public sealed class OnAServer() : PersonTests(Provider.Postgres);

    [Fact]
    public async Task People_are_seen_within_the_reach_only_and_a_liaison_everywhere_without_the_number()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        string own = await EnterAsync(disk, "窑青", "wangyao-water", "13800000001");
        string other = await EnterAsync(disk, "釉白", "rushi", "13800000002");
        Assert.Empty((await disk.Organization.AppointLiaisonAsync(Office, "rushi", new LiaisonDraft(other, LiaisonRank.First, Validity.Always), Stop))!.Problems);

        Assert.Equal([own], (await disk.Organization.PeopleAsync(OfWangyao, new PersonFilter(), Today, Stop)).Select(person => person.Id));
        Assert.Equal("13800000001", (await disk.Organization.PersonAsync(OfWangyao, own, Stop))!.Draft.Phone);
        Assert.Null(await disk.Organization.PersonAsync(OfWangyao, other, Stop));
        Assert.Null(await disk.Organization.EditPersonAsync(OfWangyao, other, 0, new PersonDraft(), Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.EditPersonAsync(OfWangyao, own, 0, new PersonDraft(), Stop));

        Liaison seen = Assert.Single(await disk.Organization.LiaisonsAsync(OfWangyao, "rushi", Stop));
        Assert.Equal(("釉白", null), (seen.Name, seen.Phone));
        Assert.Equal("13800000002", Assert.Single(await disk.Organization.LiaisonsAsync(Office, null, Stop)).Phone);
    }

    [Fact]
    public async Task A_unit_has_one_first_liaison_a_day_and_a_deputy_beside()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        string first = await EnterAsync(disk, "窑青", "wangyao", null), second = await EnterAsync(disk, "釉白", "wangyao", null);
        var until = new Validity(new DateOnly(2026, 1, 1), null);
        string id = (await disk.Organization.AppointLiaisonAsync(Office, "wangyao", new LiaisonDraft(first, LiaisonRank.First, until), Stop))!.Id!;
        OrganizationOutcome taken = (await disk.Organization.AppointLiaisonAsync(Office, "wangyao", new LiaisonDraft(second, LiaisonRank.First, until), Stop))!;
        Assert.Equal((OrganizationFault.TakenPost, "窑青"), taken.Problems.Select(problem => (problem.Fault, problem.Found)).Single());
        Assert.NotNull((await disk.Organization.AppointLiaisonAsync(Office, "wangyao", new LiaisonDraft(second, LiaisonRank.Deputy, until), Stop))!.Id);

        Assert.NotEmpty((await disk.Organization.RelieveLiaisonAsync(Office, "wangyao", id, new DateOnly(2025, 12, 31), Stop))!.Problems);
        Assert.Null(await disk.Organization.RelieveLiaisonAsync(Office, "rushi", id, Today, Stop));
        Assert.Empty((await disk.Organization.RelieveLiaisonAsync(Office, "wangyao", id, new DateOnly(2026, 6, 30), Stop))!.Problems);
        string third = await EnterAsync(disk, "胎黑", "wangyao", null);
        Assert.NotNull((await disk.Organization.AppointLiaisonAsync(Office, "wangyao", new LiaisonDraft(third, LiaisonRank.First, new Validity(new DateOnly(2026, 7, 1), null)), Stop))!.Id);
        Assert.Equal(["胎黑", "窑青", "釉白"], (await disk.Organization.LiaisonsAsync(Office, "wangyao", Stop)).Select(liaison => liaison.Name));
    }

    [Fact]
    public async Task An_account_has_one_person_and_what_cannot_be_kept_says_why()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        var system = new Actor("2", "系统", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]);
        await disk.Organization.AddAccountAsync(system, "yaoqing", "窑青", Stop);
        PersonDraft draft = new() { Name = "窑青", UnitId = "wangyao", UserName = "YaoQing" };
        string id = (await disk.Organization.AddPersonAsync(Office, draft, Stop)).Id!;
        Assert.Equal("yaoqing", (await disk.Organization.PersonAsync(Office, id, Stop))!.Draft.UserName);
        Assert.Equal(id, (await disk.Organization.EditPersonAsync(Office, id, 0, draft with { Position = "科长" }, Stop))!.Id);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Organization.EditPersonAsync(Office, id, 0, draft, Stop));

        OrganizationOutcome wrong = await disk.Organization.AddPersonAsync(
            Office, draft with { Name = "", UnitId = "nowhere", Phone = "12345", Email = "a@b", Serves = new Validity(Today, Today.AddDays(-1)) }, Stop);
        Assert.Equal(
            [OrganizationFault.Missing, OrganizationFault.UnknownUnit, OrganizationFault.NotANumber, OrganizationFault.NotAnAddress, OrganizationFault.DaysInDisorder, OrganizationFault.TakenAccount],
            wrong.Problems.Select(problem => problem.Fault));
        Assert.Equal(
            OrganizationFault.UnknownAccount, Assert.Single((await disk.Organization.AddPersonAsync(Office, draft with { UserName = "nobody" }, Stop)).Problems).Fault);
    }

    [Fact]
    public async Task A_number_stands_in_no_entry_of_the_history()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        await EnterAsync(disk, "窑青", "wangyao", "13800000001");
        await using CeladonDb db = disk.Database.Open();
        Assert.Equal(0, await db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM storage_history WHERE \"After\" LIKE '%13800000001%'").SingleAsync(Stop));
    }

    private static async Task<string> EnterAsync(OrganizationOnDisk disk, string name, string unit, string? phone) =>
        (await disk.Organization.AddPersonAsync(Office, new PersonDraft { Name = name, UnitId = unit, Phone = phone }, Stop)).Id!;
}
