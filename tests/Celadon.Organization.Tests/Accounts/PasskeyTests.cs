using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;

namespace Celadon.Organization.Tests.Accounts;

public sealed class PasskeyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_second_factor_of_an_administrator_stays_and_that_of_a_clerk_may_go()
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount administrator = await people.SignInAccountAsync(Role.SystemAdministrator);
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        await people.Room.AddPasskeyAsync(administrator, Made("a", administrator), People.Address, Cancellation);
        await people.Room.AddPasskeyAsync(administrator, Made("b", administrator), People.Address, Cancellation);
        await people.Room.AddPasskeyAsync(clerk, Made("c", clerk), People.Address, Cancellation);

        await people.Room.RemovePasskeyAsync(administrator, "a", People.Address, Cancellation);
        AccountRefusedException refusal = await Assert.ThrowsAsync<AccountRefusedException>(
            () => people.Room.RemovePasskeyAsync(administrator, "b", People.Address, Cancellation));
        Assert.Equal(AccountFault.LastSecondFactor, refusal.Fault);
        await people.Room.RemovePasskeyAsync(administrator, "c", People.Address, Cancellation);
        Assert.Single(await people.Room.PasskeysAsync(clerk.Id, Cancellation));
        await people.Room.RemovePasskeyAsync(clerk, "c", People.Address, Cancellation);
        Assert.Empty(await people.Room.PasskeysAsync(clerk.Id, Cancellation));
    }

    [Fact]
    public async Task A_right_passkey_opens_no_locked_account_and_its_counter_is_kept()
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        await people.Room.AddPasskeyAsync(clerk, Made("c", clerk), People.Address, Cancellation);

        Assert.Equal(clerk.Id, (await people.Room.UsePasskeyAsync("c", 7, false, People.Address, Cancellation))?.Id);
        Assert.Equal(7, (await people.Room.PasskeyAsync("c", Cancellation))!.SignCount);
        for (int i = 0; i < OrganizationModule.FailuresUntilLock; i++)
        {
            await people.Room.CheckPasswordAsync("jingban", "wrong", $"192.0.2.{100 + i}", Cancellation);
        }

        Assert.Null(await people.Room.UsePasskeyAsync("c", 8, false, People.Address, Cancellation));
        Assert.Equal(7, (await people.Room.PasskeyAsync("c", Cancellation))!.SignCount);
    }

    [Fact]
    public async Task A_reset_ends_the_link_with_the_other_sign_in_and_one_of_the_factors_the_passkeys_too()
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        await people.Room.AddPasskeyAsync(clerk, Made("c", clerk), People.Address, Cancellation);
        await people.Room.LinkExternalAsync(clerk, "https://id.example/", "person", People.Address, Cancellation);
        Assert.NotNull(await people.Room.CheckExternalAsync("https://id.example/", "person", People.Address, Cancellation));
        Assert.Null(await people.Room.CheckExternalAsync("https://other.example/", "person", People.Address, Cancellation));

        await people.Room.ResetAtMachineAsync("jingban", withFactors: false, Cancellation);
        Assert.Null(await people.Room.CheckExternalAsync("https://id.example/", "person", People.Address, Cancellation));
        Assert.Single(await people.Room.PasskeysAsync(clerk.Id, Cancellation));
        await people.Room.ResetAtMachineAsync("jingban", withFactors: true, Cancellation);
        Assert.Empty(await people.Room.PasskeysAsync(clerk.Id, Cancellation));
    }

    private static Passkey Made(string id, SignInAccount account) =>
        new(id, account.Id, "钥匙", default, [1], 0, ["internal"], true, false, false, [2], [3]);
}
