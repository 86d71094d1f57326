using Celadon.Databases;
using Celadon.Organization.Areas;
using Celadon.Organization.Permissions;
using Celadon.Organization.Tests.Running;
using Celadon.Organization.Units;
using Celadon.Storage;

namespace Celadon.Organization.Tests.Areas;

public abstract class AreaTests(Provider provider)
{
    public sealed class InAFile() : AreaTests(Provider.Sqlite);

    public sealed class OnAServer() : AreaTests(Provider.Postgres);

    private static readonly Actor Office = Actor.OfMachine("test");

    private static CancellationToken Stop => OrganizationOnDisk.Cancellation;

    [Fact]
    public async Task A_code_that_two_areas_bear_on_one_day_is_shown_and_not_refused()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        AreaRegister register = await disk.Organization.AreaRegisterAsync(Stop);
        SharedAreaCode shared = Assert.Single(register.Shared(register.WithId("wangyao")!));
        Assert.Equal(("platform", "990102", "rushi"), (shared.Code.Scheme, shared.Code.Code, shared.Other.Id));

        AreaDraft draft = AreaDraft.Of(register.WithId("rushi")!);
        AreaDraft later = draft with { Codes = [draft.Codes[0] with { Used = new Validity(new DateOnly(2025, 1, 1), null) }] };
        Assert.Empty((await disk.Organization.EditAreaAsync(Office, "rushi", 0, later, Stop))!.Problems);
        register = await disk.Organization.AreaRegisterAsync(Stop);
        Assert.Single(register.Shared(register.WithId("wangyao")!));
        Assert.Equal(1, register.WithId("rushi")!.Revision);
        await Assert.ThrowsAsync<StaleEditException>(() => disk.Organization.EditAreaAsync(Office, "rushi", 0, draft, Stop));
    }

    [Fact]
    public async Task An_area_lies_not_below_itself_and_bears_no_code_twice()
    {
        await using OrganizationOnDisk disk = await OrganizationOnDisk.WithCityAsync(provider);
        AreaDraft city = AreaDraft.Of((await disk.Organization.AreaRegisterAsync(Stop)).WithId("qingyou")!);
        AreaDraft wrong = city with { ParentId = "rushi", Codes = [city.Codes[0], city.Codes[0]] };
        Assert.Equal(
            [OrganizationFault.Circle, OrganizationFault.Twice],
            (await disk.Organization.EditAreaAsync(Office, "qingyou", 0, wrong, Stop))!.Problems.Select(problem => problem.Fault));
        await Assert.ThrowsAsync<NotPermittedException>(() => disk.Organization.AddAreaAsync(Actor.Nobody("test"), new AreaDraft { Name = "新区" }, Stop));
    }
}
