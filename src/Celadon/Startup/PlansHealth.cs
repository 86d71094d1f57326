using Celadon.Organization.Permissions;
using Celadon.Plans;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Celadon.Startup;

/// <summary>Healthy while the database answers.</summary>
internal sealed class PlansHealth(PlansModule plans) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await plans.PlansAsync(Actor.OfMachine("health"), cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
