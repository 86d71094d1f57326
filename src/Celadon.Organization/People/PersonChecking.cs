using System.Globalization;
using System.Text.RegularExpressions;
using Celadon.Organization.Units;

namespace Celadon.Organization.People;

/// <summary>Checks a person as written; what needs other rows is handed in.</summary>
internal static partial class PersonChecking
{
    private const int LongestName = 40;
    private const int LongestText = 100;

    internal static IEnumerable<OrganizationProblem> Of(PersonDraft draft, UnitRegister register)
    {
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            yield return new(nameof(PersonDraft.Name), OrganizationFault.Missing, "");
        }

        foreach ((string field, string? text, _) in Texts(draft).Where(entry => entry.Text?.Length > entry.Most))
        {
            yield return new(field, OrganizationFault.TooLong, text!.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (register.WithId(draft.UnitId) is null)
        {
            yield return new(nameof(PersonDraft.UnitId), draft.UnitId.Length == 0 ? OrganizationFault.Missing : OrganizationFault.UnknownUnit, draft.UnitId);
        }

        if (draft.Phone?.Trim() is { Length: > 0 } phone && !PhoneNumber().IsMatch(phone))
        {
            yield return new(nameof(PersonDraft.Phone), OrganizationFault.NotANumber, phone);
        }

        if (draft.Email?.Trim() is { Length: > 0 } email && !EmailAddress().IsMatch(email))
        {
            yield return new(nameof(PersonDraft.Email), OrganizationFault.NotAnAddress, email);
        }

        if (draft.Serves.IsEmpty)
        {
            yield return new(nameof(PersonDraft.Serves), OrganizationFault.DaysInDisorder, $"{draft.Serves.From:yyyy-MM-dd} – {draft.Serves.To:yyyy-MM-dd}", "–");
        }
    }

    private static IEnumerable<(string Field, string? Text, int Most)> Texts(PersonDraft draft) =>
    [
        (nameof(PersonDraft.Name), draft.Name, LongestName), (nameof(PersonDraft.Position), draft.Position, LongestText),
        (nameof(PersonDraft.Phone), draft.Phone, LongestText), (nameof(PersonDraft.Email), draft.Email, LongestText),
    ];

    // A mobile number, or a fixed line with its area code and perhaps an extension.
    [GeneratedRegex(@"\A(?:1[3-9]\d{9}|(?:0\d{2,3}-)?[2-9]\d{6,7}(?:-\d{1,6})?)\z")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"\A[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+\z")]
    private static partial Regex EmailAddress();
}
