using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using Celadon.Organization.Tests.Running;

namespace Celadon.Organization.Tests.Accounts;

/// <summary>The first people of a fictional city, each with a password of their own.</summary>
internal sealed class People : IAsyncDisposable
{
    internal const string Password = "Ru-Ware-2026-celadon";
    internal const string Address = "192.0.2.7";

    private readonly OrganizationOnDisk _disk;

    private People(OrganizationOnDisk disk) => (_disk, Room) = (disk, new OrganizationModule(disk.Database, Clock, passwordRounds: 1000));

    internal MovedClock Clock { get; } = new(OrganizationOnDisk.Noon);

    internal OrganizationModule Room { get; }

    internal OrganizationOnDisk Disk => _disk;

    internal static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static async Task<People> AfterFirstStartAsync()
    {
        var people = new People(await OrganizationOnDisk.WithCityAsync());
        string opening = (await people.Room.OpenFirstStartAsync(Cancellation))!;
        await people.Room.FirstStartAsync(opening, First(), Address, Cancellation);
        return people;
    }

    internal static async Task<People> BeforeFirstStartAsync() => new(await OrganizationOnDisk.WithCityAsync());

    internal static FirstAccount[] First() =>
    [
        new(Role.SystemAdministrator, "xitong", "王系统", "First-of-all-1"),
        new(Role.SecurityAdministrator, "anquan", "李安全", "First-of-all-2"),
        new(Role.AuditAdministrator, "shenji", "赵审计", "First-of-all-3"),
        new(Role.OfficeClerk, "jingban", "陈经办", "First-of-all-4"),
    ];

    /// <summary>The person behind a role of the first start.</summary>
    internal async Task<Actor> ActorAsync(Role role) => (await SignInAccountAsync(role)).From(Address);

    internal async Task<SignInAccount> SignInAccountAsync(Role role)
    {
        FirstAccount first = First().Single(account => account.Role == role);
        return (await Room.CheckPasswordAsync(first.UserName, first.Password, Address, Cancellation)).Account!;
    }

    internal async Task<Account> AccountAsync(string userName) =>
        (await Room.AccountsAsync(new Actor("x", "x", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]), Cancellation))
        .Single(account => account.UserName == userName);

    public ValueTask DisposeAsync() => _disk.DisposeAsync();
}
