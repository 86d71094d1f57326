using Celadon.Startup;
using Celadon.Storage;
using Celadon.Storage.Attachments;
using Celadon.Storage.History.Book;
using Celadon.Storage.History.Verification;

namespace Celadon.History;

/// <summary>The history's part of the host: what looks it up, proves it and writes its head down every day.</summary>
internal static class HistoryStartup
{
    internal static void AddHistory(this IServiceCollection services, CeladonHostOptions options)
    {
        CeladonDatabase database = PlansStartup.DatabaseOf(options).With(options.Clock);
        services.AddSingleton(new HistoryBook(database));
        services.AddSingleton(new VerificationDesk(new HistoryVerification(database, options.AttachmentFolder)));
        services.AddSingleton(provider => new AttachmentStore(
            database, options.AttachmentFolder, options.Clock, provider.GetRequiredService<ILogger<AttachmentStore>>()));
        services.AddScoped<HistoryWording>();
        if (options.HeadFolder is { } folder)
        {
            services.AddSingleton(provider => new HeadExport(database, folder, options.Clock, provider.GetRequiredService<ILogger<HeadExport>>()));
            services.AddHostedService(provider => provider.GetRequiredService<HeadExport>());
            services.AddHealthChecks().AddCheck<HeadExportHealth>("head-export");
        }
    }
}
