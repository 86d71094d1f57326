using Celadon.Organization;

namespace Celadon.SignIn;

/// <summary>Once a day, removes lines of the sign-in log that are older than they are kept.</summary>
internal sealed class SignInLogPurge(OrganizationModule organization, TimeProvider clock, ILogger<SignInLogPurge> log) : BackgroundService
{
    /// <summary>Three years, a leap day among them; never under the 180 days the law asks for.</summary>
    private const int KeptDays = 1096;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                await organization.PurgeSignInLogAsync(KeptDays, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Tomorrow is soon enough; a purge must never stop the program.
                log.LogWarning(failure, "The sign-in log was not purged.");
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
