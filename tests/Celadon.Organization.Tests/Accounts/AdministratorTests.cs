using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Storage;

namespace Celadon.Organization.Tests.Accounts;

public sealed class AdministratorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_start_makes_four_accounts_once_and_its_password_holds_a_day()
    {
        await using People people = await People.BeforeFirstStartAsync();
        string first = (await people.Room.OpenFirstStartAsync(Cancellation))!;
        string second = (await people.Room.OpenFirstStartAsync(Cancellation))!;

        Assert.Equal(AccountFault.FirstStartPassword, await FaultAsync(() => people.Room.FirstStartAsync(first, People.First(), People.Address, Cancellation)));
        people.Clock.GoOn(TimeSpan.FromHours(24));
        Assert.Equal(AccountFault.FirstStartPassword, await FaultAsync(() => people.Room.FirstStartAsync(second, People.First(), People.Address, Cancellation)));
        string third = (await people.Room.OpenFirstStartAsync(Cancellation))!;
        FirstAccount[] weak = [.. People.First().Select(account => account with { Password = "short" })];
        Assert.Equal(AccountFault.PasswordLength, await FaultAsync(() => people.Room.FirstStartAsync(third, weak, People.Address, Cancellation)));
        Assert.False(await people.Room.HasAccountsAsync(Cancellation));

        await people.Room.FirstStartAsync(third, People.First(), People.Address, Cancellation);
        Assert.Null(await people.Room.OpenFirstStartAsync(Cancellation));
        Assert.Equal(AccountFault.FirstStartOver, await FaultAsync(() => people.Room.FirstStartAsync(third, People.First(), People.Address, Cancellation)));
        Assert.Equal(4, (await people.Room.AccountsAsync(await people.ActorAsync(Role.SystemAdministrator), Cancellation)).Count);
    }

    [Fact]
    public async Task The_three_administrators_do_each_their_own_and_nothing_else()
    {
        await using People people = await People.AfterFirstStartAsync();
        Actor system = await people.ActorAsync(Role.SystemAdministrator);
        Actor security = await people.ActorAsync(Role.SecurityAdministrator);
        Actor audit = await people.ActorAsync(Role.AuditAdministrator);
        Actor clerk = await people.ActorAsync(Role.OfficeClerk);

        OneTimePassword made = await people.Room.AddAccountAsync(system, "lianluo", "周联络", Cancellation);
        foreach (Actor other in new[] { security, audit, clerk })
        {
            await Assert.ThrowsAsync<NotPermittedException>(() => people.Room.AddAccountAsync(other, "another", "某", Cancellation));
            await Assert.ThrowsAsync<NotPermittedException>(() => people.Room.ResetAccountAsync(other, made.AccountId, 0, false, Cancellation));
        }

        foreach (Actor other in new[] { system, audit, clerk })
        {
            await Assert.ThrowsAsync<NotPermittedException>(() => people.Room.GiveRoleAsync(other, made.AccountId, Role.OfficeClerk, null, Cancellation));
        }

        await Assert.ThrowsAsync<NotPermittedException>(() => people.Room.AccountsAsync(clerk, Cancellation));
        await people.Room.GiveRoleAsync(security, made.AccountId, Role.CountyLiaison, "wangyao", Cancellation);
        SignInAccount liaison = (await people.Room.CheckPasswordAsync("lianluo", made.Password, People.Address, Cancellation)).Account!;
        Assert.True(liaison.From("").May(Permission.EditTasks, "wangyao-water"));
        Assert.False(liaison.From("").May(Permission.EditTasks, "rushi"));
    }

    [Fact]
    public async Task Administrators_roles_are_held_alone_and_nobody_gives_a_role_to_himself()
    {
        await using People people = await People.AfterFirstStartAsync();
        Actor security = await people.ActorAsync(Role.SecurityAdministrator);
        string clerk = (await people.AccountAsync("jingban")).Id;
        string system = (await people.AccountAsync("xitong")).Id;

        Assert.Equal(AccountFault.OwnRole, await FaultAsync(() => people.Room.GiveRoleAsync(security, security.AccountId, Role.OfficeClerk, null, Cancellation)));
        Assert.Equal(AccountFault.RolesTogether, await FaultAsync(() => people.Room.GiveRoleAsync(security, clerk, Role.AuditAdministrator, null, Cancellation)));
        Assert.Equal(AccountFault.RolesTogether, await FaultAsync(() => people.Room.GiveRoleAsync(security, system, Role.SecurityAdministrator, null, Cancellation)));
        Assert.Equal(AccountFault.RoleHeld, await FaultAsync(() => people.Room.GiveRoleAsync(security, clerk, Role.OfficeClerk, null, Cancellation)));
        Assert.Equal(AccountFault.UnitOfRole, await FaultAsync(() => people.Room.GiveRoleAsync(security, clerk, Role.CountyLiaison, null, Cancellation)));
        Assert.Equal(AccountFault.UnitOfRole, await FaultAsync(() => people.Room.GiveRoleAsync(security, clerk, Role.CountyLiaison, "no-such-unit", Cancellation)));
    }

    [Fact]
    public async Task The_last_administrator_of_a_kind_stays()
    {
        await using People people = await People.AfterFirstStartAsync();
        Actor system = await people.ActorAsync(Role.SystemAdministrator);
        Actor security = await people.ActorAsync(Role.SecurityAdministrator);
        Account audit = await people.AccountAsync("shenji");

        Assert.Equal(AccountFault.LastAdministrator, await FaultAsync(() => people.Room.SetEnabledAsync(system, audit.Id, audit.Revision, false, Cancellation)));
        Assert.Equal(AccountFault.LastAdministrator, await FaultAsync(() => people.Room.TakeRoleAsync(security, audit.Id, audit.Roles[0].Id, Cancellation)));
        Assert.Equal(AccountFault.OwnAccount, await FaultAsync(() => people.Room.SetEnabledAsync(system, system.AccountId, 0, false, Cancellation)));

        OneTimePassword second = await people.Room.AddAccountAsync(system, "shenji2", "钱审计", Cancellation);
        await people.Room.GiveRoleAsync(security, second.AccountId, Role.AuditAdministrator, null, Cancellation);
        await people.Room.SetEnabledAsync(system, audit.Id, audit.Revision, false, Cancellation);
        Assert.False((await people.AccountAsync("shenji")).IsEnabled);
        await Assert.ThrowsAsync<StaleEditException>(() => people.Room.SetEnabledAsync(system, audit.Id, audit.Revision, true, Cancellation));
    }

    [Fact]
    public async Task A_reset_password_holds_a_day_and_the_old_one_no_longer()
    {
        await using People people = await People.AfterFirstStartAsync();
        Actor system = await people.ActorAsync(Role.SystemAdministrator);
        Account clerk = await people.AccountAsync("jingban");
        Account audit = await people.AccountAsync("shenji");

        OneTimePassword given = await people.Room.ResetAccountAsync(system, clerk.Id, clerk.Revision, true, Cancellation);
        Assert.Null((await people.Room.CheckPasswordAsync("jingban", "First-of-all-4", People.Address, Cancellation)).Account);
        PasswordCheck check = await people.Room.CheckPasswordAsync("jingban", given.Password, People.Address, Cancellation);
        Assert.True(check is { Factor: SignInFactor.OneTimePassword, Account.MustChangePassword: true });
        people.Clock.GoOn(TimeSpan.FromHours(24));
        Assert.Null((await people.Room.CheckPasswordAsync("jingban", given.Password, People.Address, Cancellation)).Account);
        Assert.Equal(AccountFault.AdministratorFactors, await FaultAsync(() => people.Room.ResetAccountAsync(system, audit.Id, audit.Revision, true, Cancellation)));
        Assert.NotNull((await people.Room.CheckPasswordAsync("shenji", (await people.Room.ResetAtMachineAsync("ShenJi", true, Cancellation)).Password, People.Address, Cancellation)).Account);
    }

    private static async Task<AccountFault> FaultAsync(Func<Task> act) => (await Assert.ThrowsAsync<AccountRefusedException>(act)).Fault;
}
