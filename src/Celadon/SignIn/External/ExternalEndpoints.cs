using Celadon.Organization;
using Celadon.Organization.Accounts;
using Celadon.SignIn.Access;
using Microsoft.AspNetCore.Authentication;

namespace Celadon.SignIn.External;

/// <summary>The way to the organization's own sign-in and back.</summary>
internal static class ExternalEndpoints
{
    internal const string FailedPage = Page + "?external=failed";

    private const string Page = "/sign-in";
    private const string Way = "/sign-in/external";
    private const string Done = "/sign-in/external/done";
    private const string OwnAccount = "/my-account";
    private const string LinkItem = "link";

    internal static void MapExternalSignIn(this WebApplication app)
    {
        app.MapGet(Way, GoAsync).OpenToEverybody();
        app.MapGet(Done, ComeBackAsync).OpenToEverybody();
    }

    /// <summary>Where the button leads.</summary>
    internal static string Address(string? returnTo) => Way + QueryString.Create("returnTo", LocalAddress.Or(returnTo));

    /// <summary>Where the link on the own account's page leads: made after the password was shown again.</summary>
    internal static string LinkAddress(string permit) => Way + QueryString.Create(LinkItem, permit);

    private static async Task<IResult> GoAsync(HttpContext context, IServiceProvider services, ILogger<ExternalProvider> log, string? returnTo, string? link)
    {
        if (services.GetService<ExternalProvider>() is null)
        {
            return Results.NotFound();
        }

        var way = new AuthenticationProperties { RedirectUri = Done + QueryString.Create("returnTo", LocalAddress.Or(returnTo)) };
        if (link is not null)
        {
            way.Items[LinkItem] = link;
        }

        try
        {
            await context.ChallengeAsync(ExternalSignIn.Scheme, way);
            return Results.Empty;
        }
        catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException)
        {
            log.LogWarning("The organization's own sign-in does not answer: {Reason}", failure.Message);
            return Results.LocalRedirect(FailedPage);
        }
    }

    private static async Task<IResult> ComeBackAsync(
        HttpContext context, IServiceProvider services, OrganizationModule organization, CurrentActor current, LinkPermits permits, TimeProvider clock, string? returnTo)
    {
        if (services.GetService<ExternalProvider>() is null)
        {
            return Results.NotFound();
        }

        if (await ExternalSignIn.PersonAsync(context) is not { } person)
        {
            return Results.LocalRedirect(FailedPage);
        }

        await context.SignOutAsync(ExternalSignIn.AnswerScheme);
        if (person.Remembered.TryGetValue(LinkItem, out string? permit) && !string.IsNullOrEmpty(permit))
        {
            return Results.LocalRedirect($"{OwnAccount}?linked={await LinkAsync(person, permit, organization, current, permits)}");
        }

        string address = CurrentActor.AddressOf(context);
        if (await organization.CheckExternalAsync(person.Issuer, person.Subject, address, context.RequestAborted) is not { } account)
        {
            return Results.LocalRedirect(Page + "?external=unknown");
        }

        SignInFactor factor = person.HasSecondFactor ? SignInFactor.ExternalWithSecondFactor : SignInFactor.External;
        await context.SignInAsync(Session.HalfWay, new Session(account.Id, account.Stamp, factor, clock.GetUtcNow()).ToPrincipal(Session.HalfWay));
        return Results.LocalRedirect(Page + QueryString.Create([KeyValuePair.Create<string, string?>("external", "entered"), KeyValuePair.Create<string, string?>("returnTo", LocalAddress.Or(returnTo))]));
    }

    private static async Task<string> LinkAsync(ExternalPerson person, string permit, OrganizationModule organization, CurrentActor current, LinkPermits permits)
    {
        if (await current.AccountAsync() is not { } account || !permits.Holds(permit, account))
        {
            return "no";
        }

        try
        {
            await organization.LinkExternalAsync(account, person.Issuer, person.Subject, current.Address);
            return "yes";
        }
        catch (AccountRefusedException)
        {
            return "elsewhere";
        }
    }
}
