namespace Celadon.Organization.Units;

/// <summary>The changes of a unit that follow from a word and a day.</summary>
internal static class UnitChanges
{
    // Nothing the register knows is older, and a day before or after always exists.
    private const int FirstYear = 1900, LastYear = 2200;

    /// <summary>Renamed: the former name becomes another name with its last day.</summary>
    internal static (UnitDraft Draft, OrganizationProblem? Problem) Renamed(UnitDraft unit, string name, DateOnly from)
    {
        name = name.Trim();
        if (name == unit.Name)
        {
            return (unit, new OrganizationProblem(nameof(UnitDraft.Name), OrganizationFault.SameName, name));
        }

        if (from <= unit.NameFrom || from.Year is < FirstYear or > LastYear)
        {
            return (unit, new OrganizationProblem(nameof(UnitDraft.NameFrom), OrganizationFault.DaysInDisorder, $"{from:yyyy-MM-dd}", $"> {unit.NameFrom ?? new DateOnly(FirstYear, 1, 1):yyyy-MM-dd}"));
        }

        var former = new UnitAlias(unit.Name, new Validity(unit.NameFrom, from.AddDays(-1)));
        // A name it was called by unofficially is, from that day, the name itself.
        IEnumerable<UnitAlias> others = unit.Aliases
            .Select(alias => alias.Name == name ? alias with { Used = alias.Used.Until(from.AddDays(-1)) } : alias)
            .Where(alias => !alias.Used.IsEmpty);
        return (unit with { Name = name, NameFrom = from, Aliases = [.. others, former] }, null);
    }

    /// <summary>Ended: it stays in the register, and its successor answers from the next day.</summary>
    internal static (UnitDraft Draft, OrganizationProblem? Problem) Ended(UnitDraft unit, DateOnly last, string? successorId) =>
        unit.Stands.To is { } ended ? (unit, new OrganizationProblem(nameof(UnitDraft.Stands), OrganizationFault.HasEnded, $"{ended:yyyy-MM-dd}"))
        : last.Year is < FirstYear or > LastYear ? (unit, new OrganizationProblem(nameof(UnitDraft.Stands), OrganizationFault.DaysInDisorder, $"{last:yyyy-MM-dd}", $"{FirstYear}–{LastYear}"))
        : (unit with
        {
            Stands = unit.Stands with { To = last },
            Successors = successorId is null ? unit.Successors
                : [.. unit.Successors.Where(successor => successor.UnitId != successorId), new UnitSuccessor(successorId, last.AddDays(1))],
        }, null);
}
