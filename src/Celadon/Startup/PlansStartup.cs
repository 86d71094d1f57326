using Celadon.Ledger;
using Celadon.OfficialText;
using Celadon.Organization;
using Celadon.Plans;
using Celadon.Plans.Cities;
using Celadon.Register.Importing;
using Celadon.Storage;
using Celadon.Tasks;
using Celadon.Tasks.Instructions;
using Celadon.Wording;

namespace Celadon.Startup;

/// <summary>The plans' room, its database, and the pages that speak of it.</summary>
internal static class PlansStartup
{
    internal static async Task AddPlansAsync(this WebApplicationBuilder builder, CeladonHostOptions options)
    {
        CeladonDatabase database = await PrepareAsync(options);
        OpenRooms rooms = await OpenAsync(options, database);
        IServiceCollection services = builder.Services;
        services.AddSingleton(database);
        services.AddSingleton(rooms.Organization);
        services.AddSingleton(rooms.Plans);
        services.AddScoped<CurrentPlan>();
        services.AddScoped<OfficialTextDelivery>();
        services.AddScoped<TargetWording>();
        services.AddScoped<DutyWording>();
        services.AddScoped<ItemWording>();
        services.AddScoped<DeadlineWording>();
        services.AddHealthChecks().AddCheck<PlansHealth>("plans");
    }

    /// <summary>The rooms over their database, which is made, brought up to date and filled with the city's units and plans.</summary>
    internal static async Task<OpenRooms> OpenAsync(CeladonHostOptions options) => await OpenAsync(options, await PrepareAsync(options));

    private static async Task<CeladonDatabase> PrepareAsync(CeladonHostOptions options)
    {
        Directory.CreateDirectory(options.Folder);
        CeladonDatabase database = DatabaseOf(options);
        await database.PrepareAsync();
        return database;
    }

    private static async Task<OpenRooms> OpenAsync(CeladonHostOptions options, CeladonDatabase database)
    {
        ShippedCity city = ShippedCity.InFolder(options.City ?? CityOfTheProgram());
        var organization = new OrganizationModule(database, options.Clock, options.PasswordRounds);
        await organization.LoadShippedAsync(city.Register);
        var plans = new PlansModule(database, organization, options.Clock);
        await plans.LoadShippedAsync(city);
        return new OpenRooms(organization, plans);
    }

    /// <summary>The one database with the tables of every room, wherever it is.</summary>
    internal static CeladonDatabase DatabaseOf(CeladonHostOptions options) => CeladonDatabase.At(options.Database, OrganizationModule.Tables, PlansModule.Tables);

    internal static void MapPlans(this WebApplication app)
    {
        app.MapLedgerExport();
        app.MapTaskExport();
        app.MapScans();
        app.MapImportTemplates();
    }

    // One database is one city, and the program comes with one.
    private static string CityOfTheProgram() =>
        Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "data", "cities")).Order(StringComparer.Ordinal).First();
}
