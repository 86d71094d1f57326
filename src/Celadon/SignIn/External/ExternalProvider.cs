using Celadon.Startup;

namespace Celadon.SignIn.External;

/// <summary>The organization's own sign-in (统一身份认证), spoken to by OpenID Connect.</summary>
/// <param name="Authority">Its address, under which <c>/.well-known/openid-configuration</c> lies. HTTPS, or this machine itself.</param>
/// <param name="ClientId">Under which id it knows Celadon.</param>
/// <param name="ClientSecret">The secret it gave Celadon; null for a public client. Not to be printed.</param>
/// <param name="Name">What people call it; stands on the button.</param>
public sealed record ExternalProvider(Uri Authority, string ClientId, string? ClientSecret, string Name)
{
    /// <summary>The name of the variable that holds the secret: on the command line everybody could read it.</summary>
    public const string SecretVariable = "CELADON_OPENID_SECRET";

    /// <summary>The provider as the command line names it, with the secret from its variable.</summary>
    /// <exception cref="ListeningRefusedException">The address is none of HTTPS or of this machine, or there is no client id; with the reason in words.</exception>
    internal static ExternalProvider Of(OpenIdRequest asked) =>
        Uri.TryCreate(asked.Address, UriKind.Absolute, out Uri? authority)
        && (authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback))
        && !string.IsNullOrWhiteSpace(asked.Client)
            ? new ExternalProvider(authority, asked.Client, Environment.GetEnvironmentVariable(SecretVariable), string.IsNullOrWhiteSpace(asked.Name) ? authority.Host : asked.Name.Trim())
            : throw new ListeningRefusedException(StartupWords.OpenIdUnusable(asked.Address));

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"{Name} {Authority}";
}
