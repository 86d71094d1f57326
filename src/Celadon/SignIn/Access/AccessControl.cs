using Celadon.Organization;
using Celadon.Organization.Permissions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;

namespace Celadon.SignIn.Access;

/// <summary>Lets a request through to its endpoint or not. What says nothing about who may ask it is closed to everybody.</summary>
internal static class AccessControl
{
    private const string SignInPage = "/sign-in";
    private const string FirstStartPage = "/first-start";

    /// <summary>Comes before routing: answers a form whose session has ended with the sign-in page that carries what was typed.</summary>
    internal static void UseHeldForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Items.ContainsKey(HeldForm.Marker) && !context.Response.HasStarted && context.Request.Path != SignInPage)
        {
            string from = context.Request.GetEncodedPathAndQuery();
            context.SetEndpoint(null);
            context.Request.RouteValues.Clear();
            context.Features.Set<IFormFeature>(null);
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = SignInPage;
            context.Request.QueryString = QueryString.Create("returnTo", from);
            await next(context);
        }
    });

    /// <summary>Comes after routing and authentication.</summary>
    internal static void UseAccessControl(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<OpenToEverybodyAttribute>() is not null)
        {
            await next(context);
            return;
        }

        Actor actor = await context.RequestServices.GetRequiredService<CurrentActor>().FindAsync();
        if (!actor.IsKnown)
        {
            await AskToSignInAsync(context);
            return;
        }

        if (StatusFor(endpoint, actor) is { } refused)
        {
            context.Response.StatusCode = refused;
            return;
        }

        await next(context);
    });

    private static int? StatusFor(Endpoint endpoint, Actor actor) =>
        endpoint.Metadata.GetMetadata<RequiresAttribute>() is { } required
            ? actor.May(required.Permission) ? null : StatusCodes.Status403Forbidden
            : endpoint.Metadata.GetMetadata<OpenToSignedInAttribute>() is not null ? null : StatusCodes.Status404NotFound;

    private static async Task AskToSignInAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        if (!context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (!await context.RequestServices.GetRequiredService<OrganizationModule>().HasAccountsAsync(context.RequestAborted))
        {
            context.Response.Redirect(FirstStartPage);
        }
        else if (await HeldForm.OfAsync(context.Request) is { } held)
        {
            context.Items[HeldForm.Marker] = held.Hide(context.RequestServices.GetRequiredService<IDataProtectionProvider>());
        }
        else
        {
            string back = HttpMethods.IsGet(context.Request.Method) ? context.Request.GetEncodedPathAndQuery() : "/";
            context.Response.Redirect(back == "/" ? SignInPage : SignInPage + QueryString.Create("returnTo", back));
        }
    }
}
