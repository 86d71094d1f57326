using Celadon.Organization.Permissions;

namespace Celadon.SignIn;

/// <summary>Who asks for this page. Nobody can sign in yet, and only the machine itself is listened to: whoever sits at it asks.</summary>
public sealed class CurrentActor
{
    /// <summary>The person of this request.</summary>
    public Task<Actor> FindAsync() => Task.FromResult(Actor.OfMachine("web"));
}
