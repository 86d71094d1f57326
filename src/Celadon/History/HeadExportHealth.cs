using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Celadon.History;

/// <summary>Degraded while the head of the history cannot be written to its folder: the office can work, but nothing new can be proven.</summary>
internal sealed class HeadExportHealth(HeadExport export) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(export.Failure is { } code ? HealthCheckResult.Degraded(code) : HealthCheckResult.Healthy());
}
