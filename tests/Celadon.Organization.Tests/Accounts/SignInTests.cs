using System.Buffers.Binary;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Celadon.Organization.Tests.Accounts;

public sealed class SignInTests
{
    private const string Elsewhere = "192.0.2.99";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_failures_lock_the_account_for_a_quarter_of_an_hour_from_everywhere_even_for_the_right_password()
    {
        await using People people = await People.AfterFirstStartAsync();
        for (int i = 0; i < OrganizationModule.FailuresUntilLock; i++)
        {
            Assert.Equal(SignInOutcome.WrongPassword, (await people.Room.CheckPasswordAsync("jingban", "wrong", $"192.0.2.{100 + i}", Cancellation)).Outcome);
        }

        Assert.Equal(SignInOutcome.LockedOut, (await people.Room.CheckPasswordAsync("JINGBAN", "First-of-all-4", Elsewhere, Cancellation)).Outcome);
        people.Clock.GoOn(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(SignInOutcome.LockedOut, (await people.Room.CheckPasswordAsync("jingban", "First-of-all-4", Elsewhere, Cancellation)).Outcome);
        people.Clock.GoOn(TimeSpan.FromSeconds(1));
        Assert.Equal(SignInOutcome.PasswordRight, (await people.Room.CheckPasswordAsync("jingban", "First-of-all-4", Elsewhere, Cancellation)).Outcome);
    }

    [Fact]
    public async Task Twenty_failures_with_different_names_lock_the_address_and_no_other()
    {
        await using People people = await People.AfterFirstStartAsync();
        for (int i = 0; i < OrganizationModule.FailuresUntilAddressLock; i++)
        {
            Assert.Equal(SignInOutcome.UnknownAccount, (await people.Room.CheckPasswordAsync($"nobody{i}", "wrong", People.Address, Cancellation)).Outcome);
        }

        Assert.Equal(SignInOutcome.LockedOut, (await people.Room.CheckPasswordAsync("jingban", "First-of-all-4", People.Address, Cancellation)).Outcome);
        Assert.Equal(SignInOutcome.PasswordRight, (await people.Room.CheckPasswordAsync("jingban", "First-of-all-4", Elsewhere, Cancellation)).Outcome);
    }

    [Fact]
    public async Task A_password_is_old_after_ninety_days_and_none_of_the_last_five_may_follow()
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        Assert.True(clerk.MustChangePassword);
        for (int i = 1; i <= 4; i++)
        {
            clerk = await people.Room.ChoosePasswordAsync(clerk, null, $"Another-one-{i}", People.Address, Cancellation);
        }

        Assert.False(clerk.MustChangePassword);
        var refused = await Assert.ThrowsAsync<AccountRefusedException>(() =>
            people.Room.ChoosePasswordAsync(clerk, null, "First-of-all-4", People.Address, Cancellation));
        Assert.Equal(AccountFault.PasswordUsedBefore, refused.Fault);
        clerk = await people.Room.ChoosePasswordAsync(clerk, "Another-one-4", "Another-one-5", People.Address, Cancellation);
        await people.Room.ChoosePasswordAsync(clerk, null, "First-of-all-4", People.Address, Cancellation);

        people.Clock.GoOn(TimeSpan.FromDays(90) - TimeSpan.FromSeconds(1));
        Assert.False((await people.SignInAccountAsync(Role.OfficeClerk)).MustChangePassword);
        people.Clock.GoOn(TimeSpan.FromSeconds(1));
        Assert.True((await people.SignInAccountAsync(Role.OfficeClerk)).MustChangePassword);
    }

    [Theory]
    [InlineData("Short-1a", AccountFault.PasswordLength)]
    [InlineData("alllowercase1", AccountFault.PasswordClasses)]
    [InlineData("My-Jingban-2026", AccountFault.PasswordHoldsName)]
    public async Task A_weak_password_is_refused(string chosen, AccountFault fault)
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);

        Assert.Equal(fault, (await Assert.ThrowsAsync<AccountRefusedException>(() =>
            people.Room.ChoosePasswordAsync(clerk, null, chosen, People.Address, Cancellation))).Fault);
    }

    [Fact]
    public async Task A_code_is_taken_once_and_a_recovery_code_too()
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        string key = OrganizationModule.NewAuthenticatorKey();
        string Code() => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(people.Clock.GetUtcNow().UtcDateTime);

        IReadOnlyList<string> recovery = await people.Room.SetAuthenticatorAsync(clerk, key, "hidden", Code(), People.Address, Cancellation);
        Assert.Equal(10, recovery.Distinct().Count());
        Assert.Null(await people.Room.CheckCodeAsync(clerk, Code(), key, People.Address, Cancellation));
        people.Clock.GoOn(TimeSpan.FromSeconds(30));
        Assert.Equal(SignInFactor.Authenticator, await people.Room.CheckCodeAsync(clerk, Code(), key, People.Address, Cancellation));
        Assert.Equal(SignInFactor.RecoveryCode, await people.Room.CheckCodeAsync(clerk, recovery[3].ToUpperInvariant(), key, People.Address, Cancellation));
        Assert.Null(await people.Room.CheckCodeAsync(clerk, recovery[3], key, People.Address, Cancellation));
    }

    [Fact]
    public async Task A_session_ends_with_the_account_with_another_password_and_with_another_role()
    {
        await using People people = await People.AfterFirstStartAsync();
        Actor system = await people.ActorAsync(Role.SystemAdministrator);
        Actor security = await people.ActorAsync(Role.SecurityAdministrator);
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        Assert.NotNull(await people.Room.SessionAsync(clerk.Id, clerk.Stamp, Cancellation));

        await people.Room.GiveRoleAsync(security, clerk.Id, Role.OfficeSectionHead, null, Cancellation);
        Assert.Null(await people.Room.SessionAsync(clerk.Id, clerk.Stamp, Cancellation));

        clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        await people.Room.SetEnabledAsync(system, clerk.Id, (await people.AccountAsync("jingban")).Revision, false, Cancellation);
        Assert.Null(await people.Room.SessionAsync(clerk.Id, clerk.Stamp, Cancellation));
        Assert.Equal(SignInOutcome.Disabled, (await people.Room.CheckPasswordAsync("jingban", "First-of-all-4", Elsewhere, Cancellation)).Outcome);
    }

    [Fact]
    public async Task The_log_tells_every_sign_in_never_what_was_typed_as_an_unknown_name_and_is_purged_after_its_days()
    {
        await using People people = await People.AfterFirstStartAsync();
        SignInAccount clerk = await people.SignInAccountAsync(Role.OfficeClerk);
        await people.Room.RecordSignInAsync(clerk, SignInFactor.Password, People.Address, Cancellation);
        await people.Room.CheckPasswordAsync("My-Secret-2026!", "x", Elsewhere, Cancellation);
        Actor audit = await people.ActorAsync(Role.AuditAdministrator);

        IReadOnlyList<SignInEntry> log = await people.Room.SignInLogAsync(audit, null, 0, 100, Cancellation);
        Assert.Contains(log, entry => entry is { UserName: "jingban", Outcome: SignInOutcome.SignedIn, Factor: SignInFactor.Password, Address: People.Address });
        Assert.Contains(log, entry => entry is { UserName: "", Outcome: SignInOutcome.UnknownAccount, Address: Elsewhere });
        await Assert.ThrowsAsync<NotPermittedException>(() => people.Room.SignInLogAsync(clerk.From(""), null, 0, 1, Cancellation));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => people.Room.PurgeSignInLogAsync(179, Cancellation));
        people.Clock.GoOn(TimeSpan.FromDays(180));
        Assert.Equal(0, await people.Room.PurgeSignInLogAsync(180, Cancellation));
        people.Clock.GoOn(TimeSpan.FromSeconds(1));
        Assert.Equal(log.Count, await people.Room.PurgeSignInLogAsync(180, Cancellation));
    }

    [Fact]
    public async Task Nothing_typed_as_a_secret_lies_in_the_database()
    {
        await using People people = await People.AfterFirstStartAsync();
        Actor system = await people.ActorAsync(Role.SystemAdministrator);
        OneTimePassword given = await people.Room.AddAccountAsync(system, "lianluo", "周联络", Cancellation);

        await using Storage.CeladonDb db = people.Disk.Database.Open();
        string all = string.Join('\n', await db.Database.SqlQueryRaw<string>("SELECT coalesce(\"After\", '') AS \"Value\" FROM storage_history").ToListAsync(Cancellation));
        Assert.Contains("lianluo", all, StringComparison.Ordinal);
        Assert.DoesNotContain(given.Password, all, StringComparison.Ordinal);
        Assert.DoesNotContain("First-of-all-4", all, StringComparison.Ordinal);
        AccountRow row = await db.Set<AccountRow>().SingleAsync(account => account.UserName == "lianluo", Cancellation);
        Assert.DoesNotContain(row.OneTimeHash!, all, StringComparison.Ordinal);
        Assert.DoesNotContain(row.SecurityStamp, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_hashed_as_often_as_OWASP_asks_for_where_nothing_else_is_said()
    {
        await using People people = await People.BeforeFirstStartAsync();
        var room = new OrganizationModule(people.Disk.Database, people.Clock);
        await room.AddAccountAsync(new Actor("x", "x", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]), "lianluo", "周联络", Cancellation);

        await using Storage.CeladonDb db = people.Disk.Database.Open();
        byte[] hash = Convert.FromBase64String((await db.Set<AccountRow>().SingleAsync(Cancellation)).OneTimeHash!);
        // Form 1; HMAC-SHA512 is 2; then the rounds.
        Assert.Equal([1, 0, 0, 0, 2], hash[..5]);
        Assert.Equal(210_000, BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)));
    }
}
