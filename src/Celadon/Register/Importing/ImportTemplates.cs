using Celadon.Languages;
using Celadon.Organization;
using Celadon.Organization.Importing;
using Celadon.Organization.Permissions;
using Celadon.SignIn.Access;

namespace Celadon.Register.Importing;

/// <summary>The workbooks to fill in.</summary>
internal static class ImportTemplates
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static void MapImportTemplates(this WebApplication app)
    {
        foreach (ImportTable table in Enum.GetValues<ImportTable>())
        {
            app.MapGet(RegisterLinks.ImportTemplate(table), (HttpContext context, PageLanguage language) => WriteAsync(table, context, language)).Requires(Permission.EditOrganization);
        }
    }

    private static async Task<IResult> WriteAsync(ImportTable table, HttpContext context, PageLanguage language)
    {
        var workbook = new MemoryStream();
        await OrganizationModule.WriteImportTemplateAsync(table, language.Tag, workbook, context.RequestAborted);
        workbook.Position = 0;
        return Results.File(workbook, Workbook, Path.GetFileName(RegisterLinks.ImportTemplate(table)));
    }
}
