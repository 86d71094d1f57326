using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Extensions;

namespace Celadon.SignIn;

/// <summary>A form that came after its session had ended: what was typed goes through the sign-in page and can be sent again.</summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What was typed; never passwords, never files.</param>
/// <param name="HadFiles">True where files were chosen, which have to be chosen again.</param>
public sealed record HeldForm(string Address, IReadOnlyList<HeldField> Fields, bool HadFiles)
{
    // A page with the text of a whole document is not carried through hidden fields.
    private const int LargestText = 512 * 1024;

    // Nothing is typed there but secrets.
    private const string OwnAccount = "/my-account";

    private const string Token = "__RequestVerificationToken";

    internal static readonly object Marker = new();

    /// <summary>Takes the request's form; null where it has none, or it was sent by a page that is not ours.</summary>
    internal static async Task<HeldForm?> OfAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsOurPage(request) || request.Path == OwnAccount)
        {
            return null;
        }

        IFormCollection form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        HeldField[] fields =
        [
            .. from field in form
               where field.Key != Token && !IsSecret(field.Key)
               from value in field.Value
               select new HeldField(field.Key, value ?? ""),
        ];
        return fields.Sum(field => field.Name.Length + field.Value.Length) > LargestText
            ? null
            : new HeldForm(request.GetEncodedPathAndQuery(), fields, form.Files.Count > 0);
    }

    internal string Hide(IDataProtectionProvider protection) => Protector(protection).Protect(JsonSerializer.Serialize(this));

    internal static HeldForm? Reveal(IDataProtectionProvider protection, string? hidden)
    {
        try
        {
            return string.IsNullOrEmpty(hidden) ? null : JsonSerializer.Deserialize<HeldForm>(Protector(protection).Unprotect(hidden));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("Celadon.HeldForm");

    // The form is sent again with a fresh token, so only one that one of our own pages sent may be kept.
    private static bool IsOurPage(HttpRequest request)
    {
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        string origin = request.Headers.Origin.ToString();
        return site.Length > 0 ? site == "same-origin" : origin == $"{request.Scheme}://{request.Host}";
    }

    private static bool IsSecret(string name) =>
        name.Contains("password", StringComparison.OrdinalIgnoreCase) || name.Contains("secret", StringComparison.OrdinalIgnoreCase);
}

/// <summary>One field of a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What was typed.</param>
public sealed record HeldField(string Name, string Value);
