using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Celadon.Startup;

/// <summary>What <c>/health</c> says: the state, and a line for each part that is not well with its code. Nothing about places: anybody may ask.</summary>
internal static class HealthAnswer
{
    internal static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        IEnumerable<string> unwell = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy)
            .Select(entry => $"{entry.Key}: {entry.Value.Status} {(entry.Value.Exception is null ? entry.Value.Description : null)}".TrimEnd());
        return context.Response.WriteAsync(string.Join('\n', [report.Status.ToString(), .. unwell]), context.RequestAborted);
    }
}
