using System.Net;
using System.Text.RegularExpressions;
using Celadon.Organization;
using Celadon.Organization.Accounts;
using Celadon.Organization.Permissions;
using OtpNet;
using Cookie = System.Net.Cookie;

namespace Celadon.Tests.SignedIn;

/// <summary>People of an office that signs in as anybody does: through the forms, with a one-time password first, then one of their own.</summary>
internal sealed partial class Office(Uri address, OrganizationModule organization, TimeProvider clock)
{
    /// <summary>What everybody chooses.</summary>
    public const string Password = "Ru-Ware-2026-celadon";

    /// <summary>Few enough for tests that sign in dozens of people; how slow a real hash is has a test of its own.</summary>
    public const int PasswordRounds = 1000;

    private static readonly Actor SystemAdministrator = new("test-system", "测试", "test", [new RoleAssignment(Role.SystemAdministrator, null, [])]);
    private static readonly Actor SecurityAdministrator = new("test-security", "测试", "test", [new RoleAssignment(Role.SecurityAdministrator, null, [])]);

    /// <summary>Gets every secret that was shown on the way.</summary>
    public ICollection<string> Seen { get; init; } = [];

    /// <summary>Makes an account with a role and signs in with it.</summary>
    /// <returns>Name and value of the session's cookie.</returns>
    public async Task<Cookie> SignInAsync(string userName, Role role, string? unitId, CancellationToken cancellation)
    {
        OneTimePassword first = await organization.AddAccountAsync(SystemAdministrator, userName, "青釉" + userName, cancellation);
        await organization.GiveRoleAsync(SecurityAdministrator, first.AccountId, role, unitId, cancellation);
        Seen.Add(first.Password);
        return await SignInAsync(userName, first.Password, cancellation);
    }

    /// <summary>Signs in, chooses a password and sets up codes where the pages ask for it.</summary>
    public async Task<Cookie> SignInAsync(string userName, string password, CancellationToken cancellation)
    {
        var cookies = new CookieContainer();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        string page = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), cancellation);
        var fields = new Dictionary<string, string> { ["UserName"] = userName, ["Password"] = password };
        while (Act().Match(page) is { Success: true } act)
        {
            fields["Act"] = act.Groups[1].Value;
            fields["_handler"] = "sign-in";
            fields["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value;
            using var form = new FormUrlEncodedContent(fields);
            using HttpResponseMessage answer = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), form, cancellation);
            page = await answer.Content.ReadAsStringAsync(cancellation);
            if ((int)answer.StatusCode >= 400)
            {
                throw new InvalidOperationException($"Sign-in of {userName} answered {answer.StatusCode}: {page}");
            }

            fields = Answer(page);
        }

        return cookies.GetCookies(address).Single(cookie => cookie.Name.EndsWith("celadon-session", StringComparison.Ordinal));
    }

    private Dictionary<string, string> Answer(string page)
    {
        if (Key().Match(page) is not { Success: true } key)
        {
            return new Dictionary<string, string> { ["NewPassword"] = Password, ["RepeatedPassword"] = Password };
        }

        string hidden = HiddenKey().Match(page).Groups[1].Value;
        Seen.Add(key.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal));
        Seen.Add(hidden);
        return new Dictionary<string, string> { ["Key"] = hidden, ["Code"] = CodeOf(key.Groups[1].Value) };
    }

    /// <summary>What the phone shows for a key.</summary>
    public string CodeOf(string key) =>
        new Totp(Base32Encoding.ToBytes(key.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp(clock.GetUtcNow().UtcDateTime);

    [GeneratedRegex("name=\"Act\" value=\"(\\w+)\"")]
    private static partial Regex Act();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("id=\"authenticator-key\">([A-Z2-7 ]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"Key\" value=\"([^\"]+)\"")]
    private static partial Regex HiddenKey();
}
