using Celadon.Databases;
using Celadon.Organization.Objects;
using Celadon.Organization.Permissions;
using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization.Tests.Objects;

public abstract class ObjectTests(Provider provider)
{
    // The check character is right; no enterprise of the fictional city is meant.
    private const string Credit = "91350100M000100Y43";

    private static readonly Actor Office = Actor.OfMachine("test");
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static CancellationToken Stop => OrganizationOnDisk.Cancellation;

    public sealed class InAFile() : ObjectTests(Provider.Sqlite);

    public sealed class OnAServer() : ObjectTests(Provider.Postgres);

    [Fact]
    public async Task A_new_name_keeps_the_identity_and_the_former_name_still_finds_it()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        string id = (await disk.Organization.AddObjectAsync(Office, Enterprise("青釉陶瓷厂"), Stop)).Id!;
        SupervisedObjectDraft draft = (await disk.Organization.ObjectAsync(Office, id, Stop))!.Draft;
        Assert.Equal(id, (await disk.Organization.EditObjectAsync(Office, id, 0, draft with { Name = "天青陶瓷有限公司", NameFrom = new DateOnly(2026, 3, 1) }, Stop))!.Id);

        SupervisedObject one = Assert.Single(await disk.Organization.ObjectsAsync(Office, new ObjectFilter("青釉陶瓷厂"), Today, Stop));
        Assert.Equal((id, "天青陶瓷有限公司", 1), (one.Id, one.Draft.Name, one.Revision));
        Assert.Equal(new UnitAlias("青釉陶瓷厂", new Validity(null, new DateOnly(2026, 2, 28))), Assert.Single(one.Draft.Aliases));
        Assert.Equal(id, Assert.Single(await disk.Organization.ObjectsAsync(Office, new ObjectFilter(Credit), Today, Stop)).Id);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Organization.EditObjectAsync(Office, id, 0, draft, Stop));
    }

    [Fact]
    public async Task Two_objects_bear_no_number_together_also_where_both_are_entered_at_once()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        OrganizationOutcome[] both = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => Task.Run(() => disk.Organization.AddObjectAsync(Office, Enterprise("厂" + at), Stop))));
        string kept = Assert.Single(both, outcome => outcome.Id is not null).Id!;
        Assert.All(both.Where(outcome => outcome.Id is null), outcome => Assert.Equal(("IdentifierCreditCode", OrganizationFault.TakenIdentifier), outcome.Problems.Select(problem => (problem.Field, problem.Fault)).Single()));

        SupervisedObjectDraft draft = (await disk.Organization.ObjectAsync(Office, kept, Stop))!.Draft;
        Assert.NotNull((await disk.Organization.EditObjectAsync(Office, kept, 0, draft with { Identifiers = [.. draft.Identifiers, new(IdentifierScheme.DischargePermit, Credit + "001P")] }, Stop))!.Id);
        Assert.NotNull((await disk.Organization.AddObjectAsync(Office, Enterprise("站") with { Identifiers = [new(IdentifierScheme.Station, Credit)] }, Stop)).Id);
    }

    [Theory]
    [InlineData(IdentifierScheme.CreditCode, "91350100M000100Y44", OrganizationFault.NotACreditCode)]
    [InlineData(IdentifierScheme.DischargePermit, "91350100M000100Y43", OrganizationFault.NotAPermit)]
    public async Task A_number_that_cannot_be_one_is_refused_at_its_field(IdentifierScheme scheme, string code, OrganizationFault fault)
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        OrganizationProblem problem = Assert.Single((await disk.Organization.AddObjectAsync(Office, Enterprise("厂") with { Identifiers = [new(scheme, code)] }, Stop)).Problems);
        Assert.Equal(("Identifier" + scheme, fault), (problem.Field, problem.Fault));
    }

    [Fact]
    public async Task Objects_are_seen_and_changed_within_the_reach_only()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        var liaison = new Actor("1", "某人", "test", [new RoleAssignment(Role.CountyLiaison, "wangyao", ["wangyao"])]);
        string own = (await disk.Organization.AddObjectAsync(Office, Enterprise("厂") with { UnitId = "wangyao" }, Stop)).Id!;
        string city = (await disk.Organization.AddObjectAsync(Office, Enterprise("站") with { Identifiers = [] }, Stop)).Id!;
        Assert.Equal([own], (await disk.Organization.ObjectsAsync(liaison, new ObjectFilter(), Today, Stop)).Select(one => one.Id));
        Assert.Null(await disk.Organization.ObjectAsync(liaison, city, Stop));
        Assert.Null(await disk.Organization.EditObjectAsync(liaison, city, 0, new SupervisedObjectDraft(), Stop));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.EditObjectAsync(liaison, own, 0, new SupervisedObjectDraft(), Stop));
    }

    private static SupervisedObjectDraft Enterprise(string name) => new() { Name = name, Identifiers = [new(IdentifierScheme.CreditCode, Credit)] };
}
