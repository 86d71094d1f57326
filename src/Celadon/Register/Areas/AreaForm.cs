using Celadon.Organization.Areas;
using Celadon.Organization.Units;

namespace Celadon.Register.Areas;

/// <summary>An area's form: what it shows, and what the typed words mean.</summary>
public static class AreaForm
{
    /// <summary>The form of an area as it stands.</summary>
    /// <param name="draft">The area.</param>
    public static TypedForm Of(AreaDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return TypedForm.Of(
            (nameof(draft.Name), draft.Name),
            (nameof(draft.ParentId), draft.ParentId),
            ("StandsFrom", TypedForm.Day(draft.Stands.From)),
            ("StandsTo", TypedForm.Day(draft.Stands.To)),
            (nameof(draft.Codes), string.Join('\n', draft.Codes.Select(code => TypedForm.Line($"{code.Scheme} {code.Code}", code.Used)))),
            (nameof(draft.Aliases), string.Join('\n', draft.Aliases.Select(alias => TypedForm.Line(alias.Name, alias.Used)))));
    }

    /// <summary>The area as far as the form can be read, and what of it cannot.</summary>
    /// <param name="form">The form.</param>
    public static (AreaDraft Draft, IReadOnlyList<OrganizationProblem> Problems) Draft(TypedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var problems = new List<OrganizationProblem>();
        var draft = new AreaDraft
        {
            Name = form[nameof(AreaDraft.Name)].Trim(),
            ParentId = form.Text(nameof(AreaDraft.ParentId)),
            Stands = form.DaysIn(nameof(AreaDraft.Stands), problems),
            Codes = [.. Codes(form, problems)],
            Aliases = [.. form.LinesIn(nameof(AreaDraft.Aliases), problems).Select(line => new AreaAlias(line.Words, line.Days))],
        };
        return (draft, problems);
    }

    // The scheme's name may have blanks in it (GB/T 2260), a code has none.
    private static IEnumerable<AreaCode> Codes(TypedForm form, List<OrganizationProblem> problems)
    {
        foreach ((string words, Validity days) in form.LinesIn(nameof(AreaDraft.Codes), problems))
        {
            int blank = words.LastIndexOf(' ');
            if (blank < 0)
            {
                problems.Add(new OrganizationProblem(nameof(AreaDraft.Codes), OrganizationFault.Unreadable, words));
            }
            else
            {
                yield return new AreaCode(words[..blank], words[(blank + 1)..], days);
            }
        }
    }
}
