using Celadon.Languages;
using Celadon.Organization.Permissions;
using Celadon.Plans;
using Celadon.Shell.AsOf;
using Celadon.SignIn;
using Celadon.SignIn.Access;

namespace Celadon.Tasks;

/// <summary>The tasks as a workbook: what the page shows for the same address.</summary>
internal static class TaskExport
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static void MapTaskExport(this WebApplication app) => app.MapGet(TaskLinks.Export, ExportAsync).Requires(Permission.ReadLedger);

    private static async Task<IResult> ExportAsync(HttpContext context, PlansModule plans, CurrentActor reader, AsOfDate asOf, PageLanguage language)
    {
        if (asOf.IsUnreadable)
        {
            return Results.BadRequest();
        }

        var workbook = new MemoryStream();
        await plans.ExportTasksAsync(
            await reader.FindAsync(), TaskRequest.Read(context.Request.Query).Filter, asOf.Date, language.Tag, workbook, context.RequestAborted);
        workbook.Position = 0;
        return Results.File(workbook, Workbook, $"tasks-{AsOfDate.Write(asOf.Date)}.xlsx");
    }
}
