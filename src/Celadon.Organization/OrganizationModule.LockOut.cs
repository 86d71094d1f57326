using Celadon.Organization.Accounts;
using Celadon.Storage;
using Microsoft.EntityFrameworkCore;

namespace Celadon.Organization;

public sealed partial class OrganizationModule
{
    /// <summary>How many failures lock an account.</summary>
    public const int FailuresUntilLock = 5;

    /// <summary>How many failures lock an address: a whole office may stand behind one.</summary>
    public const int FailuresUntilAddressLock = 20;

    private static readonly TimeSpan LockLasts = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan FailuresKept = TimeSpan.FromDays(1);

    private const string AddressMark = "address:";

    private static string AddressSubject(string address) => AddressMark + address;

    // So many failures within fifteen minutes lock for fifteen minutes from the last of them.
    private async Task<bool> IsLockedAsync(CeladonDb db, string subject, CancellationToken cancellation)
    {
        int most = subject.StartsWith(AddressMark, StringComparison.Ordinal) ? FailuresUntilAddressLock : FailuresUntilLock;
        List<DateTimeOffset> last = await db.Set<SignInAttemptRow>().Where(attempt => attempt.Subject == subject)
            .OrderByDescending(attempt => attempt.At).Take(most).Select(attempt => attempt.At).ToListAsync(cancellation);
        return last.Count == most
            && last[0] - last[^1] <= LockLasts
            && _clock.GetUtcNow() - last[0] < LockLasts;
    }

    private async Task CountFailureAsync(CeladonDb db, IReadOnlyList<string> subjects, CancellationToken cancellation)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        DateTimeOffset old = now - FailuresKept;
#pragma warning disable RS0030 // The table is outside the history.
        await db.Set<SignInAttemptRow>().Where(attempt => attempt.At < old).ExecuteDeleteAsync(cancellation);
#pragma warning restore RS0030
        db.AddRange(subjects.Select(subject => new SignInAttemptRow { Id = Guid.NewGuid().ToString("N"), Subject = subject, At = now }));
        await db.SaveChangesAsync(cancellation);
    }

    private static Task<int> ForgetFailuresAsync(CeladonDb db, string accountId, CancellationToken cancellation) =>
#pragma warning disable RS0030 // The table is outside the history.
        db.Set<SignInAttemptRow>().Where(attempt => attempt.Subject == accountId).ExecuteDeleteAsync(cancellation);
#pragma warning restore RS0030
}
