using System.Text;
using Celadon.Organization.Permissions;
using Celadon.PlanReader.Exchange;
using Celadon.PlanReader.Ledger;
using Celadon.Reading.Extraction;
using Celadon.SignIn.Access;
using Microsoft.Net.Http.Headers;

namespace Celadon.Reading;

/// <summary>The reading pages' part of the host.</summary>
internal static class ReadingStartup
{
    internal static void AddReading(this IServiceCollection services)
    {
        services.AddSingleton<SampleDocuments>();
        services.AddSingleton<ReadingDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<ReadingDesk>());
    }

    internal static void MapReading(this WebApplication app)
    {
        app.MapGet("/plans/{id}/reading.json", (string id, ReadingDesk desk) => Export(id, desk, "json", "application/json", PlanJson.Write)).Requires(Permission.ReadPlans);
        app.MapGet("/plans/{id}/reading.csv", (string id, ReadingDesk desk) => Export(id, desk, "csv", "text/csv", ForSpreadsheet)).Requires(Permission.ReadPlans);
    }

    // Excel takes a CSV file for the system's own encoding unless a byte order mark says UTF-8.
    private static string ForSpreadsheet(ActionPlan plan) => '\uFEFF' + PlanCsv.Write(plan);

    private static async Task<IResult> Export(string id, ReadingDesk desk, string ending, string type, Func<ActionPlan, string> write) =>
        await desk.Ask(id).Done is { } read
            ? new DownloadResult(write(read.Plan), FileName(read, id) + "." + ending, type)
            : Results.NotFound();

    private static string FileName(ReadPlan read, string id)
    {
        string title = read.Plan.Frame.Title ?? id;
        return string.Concat(title.Where(c => !Path.GetInvalidFileNameChars().Contains(c) && !char.IsControl(c)).Take(60));
    }

    private sealed record DownloadResult(string Content, string FileName, string Type) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(FileName);
            httpContext.Response.Headers.ContentDisposition = disposition.ToString();
            httpContext.Response.ContentType = Type + "; charset=utf-8";
            return httpContext.Response.WriteAsync(Content, Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
