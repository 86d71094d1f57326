using Celadon.Organization.Units;

namespace Celadon.Register.Units;

/// <summary>A unit's form: what it shows, and what the typed words mean.</summary>
public static class UnitForm
{
    /// <summary>The form of a unit as it stands.</summary>
    /// <param name="draft">The unit.</param>
    /// <param name="register">Names the units that take over.</param>
    public static TypedForm Of(UnitDraft draft, UnitRegister register)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(register);
        return TypedForm.Of(
            (nameof(draft.Name), draft.Name),
            (nameof(draft.NameFrom), TypedForm.Day(draft.NameFrom)),
            (nameof(draft.Kind), draft.Kind.ToString()),
            (nameof(draft.ParentId), draft.ParentId),
            (nameof(draft.AreaId), draft.AreaId),
            ("StandsFrom", TypedForm.Day(draft.Stands.From)),
            ("StandsTo", TypedForm.Day(draft.Stands.To)),
            (nameof(draft.Executes), draft.Executes is null ? null : "on"),
            ("ExecutesFrom", TypedForm.Day(draft.Executes?.From)),
            ("ExecutesTo", TypedForm.Day(draft.Executes?.To)),
            (nameof(draft.Uncertain), draft.Uncertain),
            (nameof(draft.Aliases), string.Join('\n', draft.Aliases.Select(alias => TypedForm.Line(alias.Name, alias.Used)))),
            (nameof(draft.Successors), string.Join('\n', draft.Successors.Select(successor => Line(successor, register)))));
    }

    /// <summary>The unit as far as the form can be read, and what of it cannot.</summary>
    /// <param name="form">The form.</param>
    /// <param name="register">Knows the units that are named.</param>
    public static (UnitDraft Draft, IReadOnlyList<OrganizationProblem> Problems) Draft(TypedForm form, UnitRegister register)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(register);
        var problems = new List<OrganizationProblem>();
        var draft = new UnitDraft
        {
            Name = form[nameof(UnitDraft.Name)].Trim(),
            NameFrom = form.DayIn(nameof(UnitDraft.NameFrom), nameof(UnitDraft.NameFrom), problems),
            Kind = Enum.TryParse(form[nameof(UnitDraft.Kind)], out RegisteredUnitKind kind) && Enum.IsDefined(kind) ? kind : RegisteredUnitKind.Other,
            ParentId = form.Text(nameof(UnitDraft.ParentId)),
            AreaId = form.Text(nameof(UnitDraft.AreaId)),
            Stands = form.DaysIn(nameof(UnitDraft.Stands), problems),
            Executes = form.Text(nameof(UnitDraft.Executes)) is null ? null : form.DaysIn(nameof(UnitDraft.Executes), problems),
            Uncertain = form.Text(nameof(UnitDraft.Uncertain)),
            Aliases = [.. form.LinesIn(nameof(UnitDraft.Aliases), problems).Select(line => new UnitAlias(line.Words, line.Days))],
            Successors = [.. Successors(form, register, problems)],
        };
        return (draft, problems);
    }

    private static IEnumerable<UnitSuccessor> Successors(TypedForm form, UnitRegister register, List<OrganizationProblem> problems)
    {
        foreach ((string words, Validity days) in form.LinesIn(nameof(UnitDraft.Successors), problems))
        {
            if (Meant(words, days.From, register) is { } unit)
            {
                yield return new UnitSuccessor(unit.Id, days.From);
            }
            else
            {
                problems.Add(new OrganizationProblem(nameof(UnitDraft.Successors), OrganizationFault.UnknownUnit, words));
            }
        }
    }

    // A name that means several units in the course of time is written as the unit's id.
    private static string Line(UnitSuccessor successor, UnitRegister register)
    {
        string? name = register.WithId(successor.UnitId)?.Name;
        string words = name is not null && Meant(name, successor.From, register)?.Id == successor.UnitId ? name : successor.UnitId;
        return successor.From is null ? words : $"{words} {TypedForm.Day(successor.From)}";
    }

    private static RegisteredUnit? Meant(string words, DateOnly? from, UnitRegister register) =>
        register.WithId(words) ?? (from is null ? null : register.Find(words, from)) ?? register.Find(words);
}
