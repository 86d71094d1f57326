using Celadon.Organization.Permissions;
using Celadon.Organization.Units;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Review;
using Celadon.Plans.Review.Stored;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Review;

public sealed class ProposedUnitTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_the_register_lacks_is_proposed_and_confirmed_only_by_whoever_keeps_the_register()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        ProposedUnit unit = review.Draft.Units[0];
        Assert.NotEmpty(unit.Parts);
        Assert.False(unit.IsConfirmed);
        await Assert.ThrowsAsync<NotPermittedException>(() => review.Plans.ConfirmUnitAsync(ReviewOnDisk.Liaison, review.Draft.Id, unit.Name, null, null, Cancellation));
        Assert.Equal("REVIEW-012", (await review.Plans.ConfirmUnitAsync(ReviewOnDisk.Clerk, review.Draft.Id, unit.Name, null, "no-such-unit", Cancellation))!.Faults.Single().Code);
        Assert.Null((await review.Disk.Organization.UnitRegisterAsync(Cancellation)).Find(unit.Name));
        Assert.Null(await review.Plans.ConfirmUnitAsync(ReviewOnDisk.Clerk, review.Draft.Id, "市无此局", null, null, Cancellation));
    }

    [Fact]
    public async Task A_new_unit_is_entered_into_the_register_once_however_often_it_is_confirmed()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        ProposedUnit unit = review.Draft.Units[0];
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => review.Plans.ConfirmUnitAsync(ReviewOnDisk.Clerk, review.Draft.Id, unit.Name, RegisteredUnitKind.CommitteeBody, null, Cancellation))));
        RegisteredUnit entered = Assert.Single((await review.Disk.Organization.UnitRegisterAsync(Cancellation)).Called(unit.Name));
        Assert.Equal((RegisteredUnitKind.CommitteeBody, (Validity?)null), (entered.Kind, entered.Executes));
        Draft draft = (await review.Plans.DraftAsync(ReviewOnDisk.Clerk, review.Draft.Id, Cancellation))!;
        ProposedUnit confirmed = draft.Units.Single(other => other.Name == unit.Name);
        Assert.Equal((entered.Id, unit.Name, true, "经办人甲"), (confirmed.UnitId, confirmed.UnitName, confirmed.IsNew, confirmed.By!.Name));
    }

    [Fact]
    public async Task Another_name_of_a_registered_unit_is_known_to_the_register_from_then_on()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        ProposedUnit unit = review.Draft.Units[0];
        Draft draft = (await review.Plans.ConfirmUnitAsync(ReviewOnDisk.Clerk, review.Draft.Id, unit.Name, null, "water", Cancellation))!.Draft;
        ProposedUnit confirmed = draft.Units.Single(other => other.Name == unit.Name);
        Assert.Equal(("water", "市水利局", false), (confirmed.UnitId, confirmed.UnitName, confirmed.IsNew));
        Assert.Equal("water", (await review.Disk.Organization.UnitRegisterAsync(Cancellation)).Find(unit.Name)!.Id);
    }

    [Theory]
    [InlineData("市生态环境局", UnitKind.Department, RegisteredUnitKind.Department)]
    [InlineData("市环委办", UnitKind.Department, RegisteredUnitKind.Department)]
    [InlineData("市公路事业发展中心", UnitKind.Department, RegisteredUnitKind.Department)]
    [InlineData("汝石县政府", UnitKind.LocalGovernment, RegisteredUnitKind.County)]
    [InlineData("开片新区管委会", UnitKind.LocalGovernment, RegisteredUnitKind.FunctionalZone)]
    [InlineData("市热力公司", UnitKind.Department, RegisteredUnitKind.Other)]
    public void A_unit_seems_to_be_what_its_name_ends_in(string name, UnitKind read, RegisteredUnitKind kind) =>
        Assert.Equal(kind, UnitProposals.KindOf(name, read));
}
