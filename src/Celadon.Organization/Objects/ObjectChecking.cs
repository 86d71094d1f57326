using System.Globalization;
using System.Text.RegularExpressions;
using Celadon.Organization.Areas;
using Celadon.Organization.Units;
using Celadon.Standards.Identifiers;

namespace Celadon.Organization.Objects;

/// <summary>Checks an object as written.</summary>
/// <param name="register">The units.</param>
/// <param name="areas">The areas.</param>
/// <param name="holders">Of the identifiers another object bears, that object's name.</param>
internal sealed partial class ObjectChecking(UnitRegister register, AreaRegister areas, IReadOnlyDictionary<ObjectIdentifier, string> holders)
{
    private const int LongestText = 200;

    internal IEnumerable<OrganizationProblem> Of(SupervisedObjectDraft draft) => [.. Texts(draft), .. Places(draft), .. Days(draft), .. draft.Identifiers.SelectMany(Identifier), .. Twice(draft)];

    private static IEnumerable<OrganizationProblem> Texts(SupervisedObjectDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            yield return new(nameof(draft.Name), OrganizationFault.Missing, "");
        }

        IEnumerable<(string Field, string? Text)> texts = [(nameof(draft.Name), draft.Name), (nameof(draft.Address), draft.Address), .. draft.Aliases.Select(alias => (nameof(draft.Aliases), (string?)alias.Name))];
        foreach ((string field, string? text) in texts.Where(entry => entry.Text?.Length > LongestText))
        {
            yield return new(field, OrganizationFault.TooLong, text!.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<OrganizationProblem> Places(SupervisedObjectDraft draft)
    {
        if (draft.UnitId is { } unit && register.WithId(unit) is null)
        {
            yield return new(nameof(draft.UnitId), OrganizationFault.UnknownUnit, unit);
        }

        if (draft.AreaId is { } area && areas.WithId(area) is null)
        {
            yield return new(nameof(draft.AreaId), OrganizationFault.UnknownArea, area);
        }
    }

    private static IEnumerable<OrganizationProblem> Days(SupervisedObjectDraft draft) =>
        from entry in draft.Aliases.Select(alias => (Field: nameof(draft.Aliases), alias.Name, Days: alias.Used)).Prepend((Field: nameof(draft.Stands), Name: "", Days: draft.Stands))
        where entry.Days.IsEmpty
        select new OrganizationProblem(entry.Field, OrganizationFault.DaysInDisorder, $"{entry.Name} {entry.Days.From:yyyy-MM-dd} – {entry.Days.To:yyyy-MM-dd}".Trim(), "–");

    private IEnumerable<OrganizationProblem> Identifier(ObjectIdentifier identifier)
    {
        string field = FieldOf(identifier.Scheme);
        if (identifier.Scheme == IdentifierScheme.CreditCode && !UnifiedSocialCreditIdentifier.IsValid(identifier.Code))
        {
            yield return new(field, OrganizationFault.NotACreditCode, identifier.Code);
        }
        else if (identifier.Scheme == IdentifierScheme.DischargePermit && !Permit().IsMatch(identifier.Code))
        {
            yield return new(field, OrganizationFault.NotAPermit, identifier.Code);
        }
        else if (identifier.Code.Length > LongestText)
        {
            yield return new(field, OrganizationFault.TooLong, identifier.Code.Length.ToString(CultureInfo.InvariantCulture));
        }

        if (holders.TryGetValue(identifier, out string? other))
        {
            yield return new(field, OrganizationFault.TakenIdentifier, identifier.Code, other);
        }
    }

    private static IEnumerable<OrganizationProblem> Twice(SupervisedObjectDraft draft) =>
        draft.Identifiers.GroupBy(identifier => identifier).Where(same => same.Count() > 1).Select(same => new OrganizationProblem(FieldOf(same.Key.Scheme), OrganizationFault.Twice, same.Key.Code));

    internal static string FieldOf(IdentifierScheme scheme) => "Identifier" + scheme;

    // The holder's credit identifier or what stands for it, a number of three digits and a check character; which one is checked by the permit's own register.
    [GeneratedRegex(@"\A[0-9A-Z]{18}\d{3}[0-9A-Z]\z")]
    private static partial Regex Permit();
}
