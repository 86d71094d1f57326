using Celadon.Organization;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;

namespace Celadon.SignIn;

/// <summary>Who asks for this page: asked of the database at every request, so that what was taken away is gone at once.</summary>
public sealed class CurrentActor(IHttpContextAccessor http, OrganizationModule organization, TimeProvider clock)
{
    private Task<SignInAccount?>? found;

    /// <summary>From where the request comes.</summary>
    public string Address => AddressOf(http.HttpContext);

    /// <summary>The person of this request; nobody where nobody is signed in.</summary>
    public async Task<Actor> FindAsync() => await AccountAsync() is { } account ? account.From(Address) : Actor.Nobody(Address);

    /// <summary>The account of this request; null where nobody is signed in.</summary>
    public Task<SignInAccount?> AccountAsync() => found ??= LookUpAsync();

    /// <summary>From where a request comes.</summary>
    public static string AddressOf(HttpContext? context) => context?.Connection.RemoteIpAddress?.ToString() ?? "";

    private async Task<SignInAccount?> LookUpAsync()
    {
        if (Session.Of(http.HttpContext?.User) is not { } session || clock.GetUtcNow() - session.Begun >= Session.Longest)
        {
            return null;
        }

        SignInAccount? account = await organization.SessionAsync(session.AccountId, session.Stamp);
        // A role given meanwhile may ask for a second factor that this session never showed.
        return account is { NeedsSecondFactor: true } && !session.HasSecondFactor ? null : account;
    }
}
