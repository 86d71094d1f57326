using System.Globalization;
using Celadon.Organization.Units;

namespace Celadon.Organization.Areas;

/// <summary>Checks an area as written. A code that another area bears is no fault; it is shown.</summary>
/// <param name="areaId">The area; null for a new one.</param>
/// <param name="register">The areas as they stand.</param>
internal sealed class AreaChecking(string? areaId, AreaRegister register)
{
    private const int LongestText = 100;

    internal IReadOnlyList<OrganizationProblem> Of(AreaDraft draft) => [.. Texts(draft), .. Place(draft), .. Days(draft), .. Twice(draft)];

    private static IEnumerable<OrganizationProblem> Texts(AreaDraft draft)
    {
        IEnumerable<(string Field, string Text)> texts =
        [
            (nameof(AreaDraft.Name), draft.Name), .. draft.Aliases.Select(alias => (nameof(AreaDraft.Aliases), alias.Name)),
            .. draft.Codes.SelectMany(code => new[] { (nameof(AreaDraft.Codes), code.Scheme), (nameof(AreaDraft.Codes), code.Code) }),
        ];
        foreach ((string field, string text) in texts)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return new(field, OrganizationFault.Missing, "");
            }
            else if (text.Length > LongestText)
            {
                yield return new(field, OrganizationFault.TooLong, text.Length.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private IEnumerable<OrganizationProblem> Place(AreaDraft draft)
    {
        if (draft.ParentId is { } parent && register.WithId(parent) is null)
        {
            yield return new(nameof(AreaDraft.ParentId), OrganizationFault.UnknownArea, parent);
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = draft.ParentId; at is not null && seen.Add(at); at = register.WithId(at)?.ParentId)
        {
            if (at == areaId)
            {
                yield return new(nameof(AreaDraft.ParentId), OrganizationFault.Circle, register.WithId(draft.ParentId!)!.Name);
                yield break;
            }
        }
    }

    private static IEnumerable<OrganizationProblem> Days(AreaDraft draft)
    {
        IEnumerable<(string Field, string Words, Validity Days)> all =
        [
            (nameof(AreaDraft.Stands), "", draft.Stands), .. draft.Aliases.Select(alias => (nameof(AreaDraft.Aliases), alias.Name, alias.Used)),
            .. draft.Codes.Select(code => (nameof(AreaDraft.Codes), code.Code, code.Used)),
        ];
        return all.Where(entry => entry.Days.IsEmpty).Select(entry => new OrganizationProblem(
            entry.Field, OrganizationFault.DaysInDisorder, $"{entry.Words} {entry.Days.From:yyyy-MM-dd} – {entry.Days.To:yyyy-MM-dd}".Trim(), "–"));
    }

    private static IEnumerable<OrganizationProblem> Twice(AreaDraft draft) =>
    [
        .. draft.Codes.Where((code, at) => draft.Codes.Take(at).Any(other => (other.Scheme, other.Code) == (code.Scheme, code.Code) && other.Used.Overlaps(code.Used)))
            .Select(code => new OrganizationProblem(nameof(AreaDraft.Codes), OrganizationFault.Twice, $"{code.Scheme} {code.Code}")),
        .. draft.Aliases.Where((alias, at) => draft.Aliases.Take(at).Any(other => other.Name == alias.Name && other.Used.Overlaps(alias.Used)))
            .Select(alias => new OrganizationProblem(nameof(AreaDraft.Aliases), OrganizationFault.Twice, alias.Name)),
    ];
}
