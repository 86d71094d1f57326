using System.Globalization;

namespace Celadon.Organization.Units;

/// <summary>Checks a unit as written against itself and against the register. What was so before is not asked again: shipped data may be as they are.</summary>
/// <param name="unitId">The unit; null for a new one.</param>
/// <param name="register">The register as it stands.</param>
/// <param name="areas">Ids of the areas.</param>
internal sealed class UnitChecking(string? unitId, UnitRegister register, IReadOnlySet<string> areas)
{
    private const int LongestName = 100;
    private const int LongestText = 500;
    private const int MostNames = 60;

    internal IReadOnlyList<OrganizationProblem> Of(UnitDraft draft, UnitDraft? before = null) =>
        [.. All(draft).Except(before is null ? [] : All(before))];

    private IEnumerable<OrganizationProblem> All(UnitDraft draft) =>
        [.. Texts(draft), .. Places(draft), .. Days(draft), .. Twice(draft), .. Taken(draft), .. Successors(draft)];

    private static IEnumerable<OrganizationProblem> Texts(UnitDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Name))
        {
            yield return new(nameof(UnitDraft.Name), OrganizationFault.Missing, "");
        }

        if (draft.Aliases.Any(alias => string.IsNullOrWhiteSpace(alias.Name)))
        {
            yield return new(nameof(UnitDraft.Aliases), OrganizationFault.Missing, "");
        }

        if (draft.Aliases.Count > MostNames)
        {
            yield return new(nameof(UnitDraft.Aliases), OrganizationFault.TooLong, draft.Aliases.Sum(alias => alias.Name.Length).ToString(CultureInfo.InvariantCulture));
        }

        IEnumerable<(string Field, string? Text, int Most)> texts =
        [
            (nameof(UnitDraft.Name), draft.Name, LongestName), (nameof(UnitDraft.Uncertain), draft.Uncertain, LongestText),
            .. draft.Aliases.Select(alias => (nameof(UnitDraft.Aliases), (string?)alias.Name, LongestName)),
        ];
        foreach ((string field, string? text, _) in texts.Where(entry => entry.Text?.Length > entry.Most))
        {
            yield return new(field, OrganizationFault.TooLong, text!.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<OrganizationProblem> Places(UnitDraft draft)
    {
        if (draft.AreaId is { } area && !areas.Contains(area))
        {
            yield return new(nameof(UnitDraft.AreaId), OrganizationFault.UnknownArea, area);
        }

        if (draft.ParentId is { } parent && register.WithId(parent) is null)
        {
            yield return new(nameof(UnitDraft.ParentId), OrganizationFault.UnknownUnit, parent);
        }
        else if (IsBelow(draft.ParentId))
        {
            yield return new(nameof(UnitDraft.ParentId), OrganizationFault.Circle, NameOf(draft.ParentId!));
        }
    }

    private bool IsBelow(string? id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = id; at is not null && seen.Add(at); at = register.WithId(at)?.ParentId)
        {
            if (at == unitId)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<OrganizationProblem> Days(UnitDraft draft)
    {
        IEnumerable<(string Field, string Words, Validity Days)> all =
        [
            (nameof(UnitDraft.Stands), "", draft.Stands), (nameof(UnitDraft.Executes), "", draft.Executes ?? Validity.Always),
            .. draft.Aliases.Select(alias => (nameof(UnitDraft.Aliases), alias.Name, alias.Used)),
        ];
        foreach ((string field, string words, Validity days) in all.Where(entry => entry.Days.IsEmpty))
        {
            yield return new(field, OrganizationFault.DaysInDisorder, $"{words} {days.From:yyyy-MM-dd} – {days.To:yyyy-MM-dd}".Trim(), "–");
        }

        if (draft.NameFrom is { } from && draft.Stands.To is { } last && from > last)
        {
            yield return new(nameof(UnitDraft.NameFrom), OrganizationFault.DaysInDisorder, $"{from:yyyy-MM-dd}", $"≤ {last:yyyy-MM-dd}");
        }
    }

    private static IEnumerable<OrganizationProblem> Twice(UnitDraft draft)
    {
        UnitAlias[] names = [.. draft.Names];
        return names.Where((name, at) => name.Name.Length > 0 && names.Take(at).Any(other => Clash(name, other)))
            .Select(name => new OrganizationProblem(nameof(UnitDraft.Aliases), OrganizationFault.Twice, name.Name)).Distinct();
    }

    private IEnumerable<OrganizationProblem> Taken(UnitDraft draft)
    {
        UnitAlias own = draft.Names.FirstOrDefault() ?? new UnitAlias("", Validity.Always);
        return
            from name in draft.Names
            where name.Name.Length > 0
            from unit in register.Units
            where unit.Id != unitId && UnitDraft.Of(unit, []).Names.Any(other => Clash(name, other))
            select new OrganizationProblem(
                name == own ? nameof(UnitDraft.Name) : nameof(UnitDraft.Aliases), OrganizationFault.TakenName, name.Name, unit.Name);
    }

    private IEnumerable<OrganizationProblem> Successors(UnitDraft draft)
    {
        foreach (UnitSuccessor successor in draft.Successors.Where(successor => successor.UnitId == unitId || register.WithId(successor.UnitId) is null))
        {
            yield return new(nameof(UnitDraft.Successors), OrganizationFault.UnknownUnit, NameOf(successor.UnitId));
        }

        foreach (string id in draft.Successors.GroupBy(successor => successor.UnitId).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return new(nameof(UnitDraft.Successors), OrganizationFault.Twice, NameOf(id));
        }
    }

    private static bool Clash(UnitAlias one, UnitAlias other) => one.Name == other.Name && one.Used.Overlaps(other.Used);

    private string NameOf(string id) => register.WithId(id)?.Name ?? id;
}
