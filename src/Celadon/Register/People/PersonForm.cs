using Celadon.Organization.People;
using Celadon.Organization.Units;

namespace Celadon.Register.People;

/// <summary>A person's form: what it shows, and what the typed words mean.</summary>
public static class PersonForm
{
    /// <summary>The form of a person as they stand.</summary>
    /// <param name="draft">The person.</param>
    public static TypedForm Of(PersonDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return TypedForm.Of(
            (nameof(draft.Name), draft.Name),
            (nameof(draft.UnitId), draft.UnitId),
            (nameof(draft.Position), draft.Position),
            (nameof(draft.Phone), draft.Phone),
            (nameof(draft.Email), draft.Email),
            (nameof(draft.UserName), draft.UserName),
            ("ServesFrom", TypedForm.Day(draft.Serves.From)),
            ("ServesTo", TypedForm.Day(draft.Serves.To)));
    }

    /// <summary>The person as far as the form can be read, and what of it cannot.</summary>
    /// <param name="form">The form.</param>
    public static (PersonDraft Draft, IReadOnlyList<OrganizationProblem> Problems) Draft(TypedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var problems = new List<OrganizationProblem>();
        var draft = new PersonDraft
        {
            Name = form[nameof(PersonDraft.Name)].Trim(),
            UnitId = form[nameof(PersonDraft.UnitId)],
            Position = form.Text(nameof(PersonDraft.Position)),
            Phone = form.Text(nameof(PersonDraft.Phone)),
            Email = form.Text(nameof(PersonDraft.Email)),
            UserName = form.Text(nameof(PersonDraft.UserName)),
            Serves = form.DaysIn(nameof(PersonDraft.Serves), problems),
        };
        return (draft, problems);
    }
}
