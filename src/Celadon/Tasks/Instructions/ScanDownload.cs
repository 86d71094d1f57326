using Celadon.Languages;
using Celadon.Organization.Permissions;
using Celadon.Plans;
using Celadon.SignIn;
using Celadon.SignIn.Access;
using Celadon.Storage.Attachments;
using Microsoft.Net.Http.Headers;

namespace Celadon.Tasks.Instructions;

/// <summary>Scans as files, within the reach of who asks.</summary>
internal static class ScanDownload
{
    internal static void MapScans(this WebApplication app) => app.MapGet("/instructions/{id}/scans/{scan}", OpenAsync).Requires(Permission.ReadLedger);

    private static async Task<IResult> OpenAsync(string id, string scan, HttpContext context, PlansModule plans, AttachmentStore files, CurrentActor reader, PageLanguage language)
    {
        try
        {
            if (await plans.OpenScanAsync(await reader.FindAsync(), id, scan, files, context.RequestAborted) is not { } opened)
            {
                return Results.NotFound();
            }

            var disposition = new ContentDispositionHeaderValue(context.Request.Query.ContainsKey("save") ? "attachment" : "inline");
            disposition.SetHttpFileName(opened.File.FileName);
            context.Response.Headers.ContentDisposition = disposition.ToString();
            // For whom it is may change: no copy is kept on the way.
            context.Response.Headers.CacheControl = "private, no-store";
            return Results.Stream(opened.Content, opened.File.MediaType);
        }
        catch (AttachmentLostException lost)
        {
            return Results.Text(lost.MessageIn(language.Tag), "text/plain; charset=utf-8", statusCode: StatusCodes.Status500InternalServerError);
        }
    }
}
