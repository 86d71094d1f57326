using Celadon.Languages;
using Celadon.Organization.Permissions;
using Celadon.Plans;
using Celadon.Shell.AsOf;
using Celadon.SignIn;
using Celadon.SignIn.Access;

namespace Celadon.Ledger;

/// <summary>The ledger as a workbook: what the page shows for the same address.</summary>
internal static class LedgerExport
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static void MapLedgerExport(this WebApplication app) => app.MapGet("/ledger/export.xlsx", ExportAsync).Requires(Permission.ReadLedger);

    private static async Task<IResult> ExportAsync(
        HttpContext context, PlansModule plans, CurrentPlan current, CurrentActor reader, AsOfDate asOf, PageLanguage language)
    {
        LedgerRequest request = LedgerRequest.Read(context.Request.Query);
        if (asOf.IsUnreadable || request.Unknown.Any())
        {
            return Results.BadRequest();
        }

        var workbook = new MemoryStream();
        if (await current.FindAsync() is not { } plan
            || !await plans.ExportLedgerAsync(await reader.FindAsync(), plan.Id, request.Filter, asOf.Date, language.Tag, workbook, context.RequestAborted))
        {
            return Results.NotFound();
        }

        workbook.Position = 0;
        return Results.File(workbook, Workbook, $"{plan.Id}-ledger-{AsOfDate.Write(asOf.Date)}.xlsx");
    }
}
