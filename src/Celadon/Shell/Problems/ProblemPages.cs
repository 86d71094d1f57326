using Celadon.Organization.Permissions;
using Celadon.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Celadon.Shell.Problems;

/// <summary>Answers a failed request: a reader with a page in the shell, a machine with problem+json.</summary>
internal static class ProblemPages
{
    internal static void UseProblemPages(this WebApplication app)
    {
        app.UseWhen(context => IsForReader(context.Request), reader =>
        {
            reader.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/problem/500", CreateScopeForErrors = true, StatusCodeSelector = StatusFor });
            reader.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        });
        app.UseWhen(context => !IsForReader(context.Request), machine =>
        {
            machine.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusFor });
            machine.UseStatusCodePages();
        });
        app.Use((context, next) =>
        {
            AskForThePageOnly(context);
            return next(context);
        });
    }

    // A failed POST comes through here a second time to get its problem page; the page must not take the form again.
    private static void AskForThePageOnly(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
            context.Features.Set<IFormFeature>(null);
        }
    }

    /// <summary>What a failure is answered with: somebody asking for too much is no failure of the program, and the database's state passes.</summary>
    internal static int StatusFor(Exception failure) => failure switch
    {
        NotPermittedException => StatusCodes.Status403Forbidden,
        StorageException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsForReader(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
