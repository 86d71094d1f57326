using Celadon.Organization.Permissions;

namespace Celadon.Organization.Tests.Permissions;

public sealed class ReachTests
{
    private static readonly Actor CountyLiaison = Of(new RoleAssignment(Role.CountyLiaison, "county-a", ["county-a", "town-a1"]));

    [Fact]
    public void A_liaison_reaches_the_own_unit_and_what_is_below_it_and_no_sibling()
    {
        Assert.True(CountyLiaison.May(Permission.ReadLedger, "county-a"));
        Assert.True(CountyLiaison.May(Permission.ReadLedger, "town-a1"));
        Assert.False(CountyLiaison.May(Permission.ReadLedger, "county-b"));
    }

    [Fact]
    public void What_belongs_to_no_unit_is_seen_by_city_wide_roles_only()
    {
        Assert.False(CountyLiaison.May(Permission.ReadLedger, null));
        Assert.True(Of(new RoleAssignment(Role.OfficeClerk, "office", ["office"])).May(Permission.ReadLedger, null));
    }

    [Fact]
    public void A_second_role_does_not_widen_what_the_first_one_gives()
    {
        // A county's liaison who also inspects elsewhere: may edit tasks at home only, and read in both places.
        Actor both = Of(
            new RoleAssignment(Role.CountyLiaison, "county-a", ["county-a"]),
            new RoleAssignment(Role.GridInspector, "county-b", ["county-b"]));
        Assert.True(both.May(Permission.ReadLedger, "county-b"));
        Assert.False(both.May(Permission.EditTasks, "county-b"));
        Assert.Throws<NotPermittedException>(() => both.Require(Permission.EditTasks, "county-b"));
    }

    [Fact]
    public void Nobody_and_a_role_at_a_unit_that_no_longer_stands_reach_nothing()
    {
        Assert.False(Actor.Nobody("10.0.0.1").May(Permission.ReadLedger));
        Assert.False(Of(new RoleAssignment(Role.CountyLiaison, "gone", [])).May(Permission.ReadLedger));
    }

    [Fact]
    public void Whoever_may_change_a_thing_may_also_see_it() => Assert.All(Enum.GetValues<Role>(), role => Assert.All(
        new[]
        {
            (Permission.EditTasks, Permission.ReadLedger), (Permission.EditLedger, Permission.ReadLedger),
            (Permission.ReviewPlans, Permission.ReadPlans), (Permission.AdoptPlans, Permission.ReadPlans),
            (Permission.EditOrganization, Permission.ReadOrganization), (Permission.EditAccounts, Permission.ReadAccounts),
            (Permission.EditRoles, Permission.ReadRoles),
        },
        pair => Assert.True(!RolePermissions.Gives(role, pair.Item1) || RolePermissions.Gives(role, pair.Item2), $"{role}: {pair}")));

    [Fact]
    public void The_three_administrators_overlap_in_no_change_sign_nothing_and_hold_no_other_role()
    {
        Assert.All(RolePermissions.Administrators, role =>
        {
            Assert.False(RolePermissions.Gives(role, Permission.Sign));
            Assert.False(RolePermissions.Gives(role, Permission.ReadLedger));
            Assert.True(RolePermissions.NeedsSecondFactor(role));
            Assert.False(RolePermissions.MayBeHeldTogether([role, Role.OfficeClerk]));
        });
        Assert.False(RolePermissions.MayBeHeldTogether([Role.SystemAdministrator, Role.SecurityAdministrator]));
        Assert.True(RolePermissions.MayBeHeldTogether([Role.OfficeClerk, Role.BureauLiaison]));
        Assert.DoesNotContain(RolePermissions.Of(Role.AuditAdministrator), permission => permission.ToString().StartsWith("Edit", StringComparison.Ordinal));
    }

    private static Actor Of(params RoleAssignment[] assignments) => new("account", "某人", "10.0.0.1", assignments);
}
