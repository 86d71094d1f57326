using Celadon.Organization.Objects;
using Celadon.Organization.Units;

namespace Celadon.Register.Objects;

/// <summary>A supervised object's form: what it shows, and what the typed words mean.</summary>
public static class ObjectForm
{
    /// <summary>The field in which the numbers of a scheme are typed.</summary>
    /// <param name="scheme">Whose numbering.</param>
    public static string FieldOf(IdentifierScheme scheme) => "Identifier" + scheme;

    /// <summary>The form of an object as it stands.</summary>
    /// <param name="draft">The object.</param>
    public static TypedForm Of(SupervisedObjectDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return TypedForm.Of(
        [
            (nameof(draft.Name), draft.Name),
            (nameof(draft.NameFrom), TypedForm.Day(draft.NameFrom)),
            (nameof(draft.Kind), draft.Kind.ToString()),
            (nameof(draft.UnitId), draft.UnitId),
            (nameof(draft.AreaId), draft.AreaId),
            (nameof(draft.Address), draft.Address),
            ("StandsFrom", TypedForm.Day(draft.Stands.From)),
            ("StandsTo", TypedForm.Day(draft.Stands.To)),
            (nameof(draft.Aliases), string.Join('\n', draft.Aliases.Select(alias => TypedForm.Line(alias.Name, alias.Used)))),
            .. Enum.GetValues<IdentifierScheme>().Select(scheme =>
                (FieldOf(scheme), (string?)string.Join(' ', draft.Identifiers.Where(identifier => identifier.Scheme == scheme).Select(identifier => identifier.Code)))),
        ]);
    }

    /// <summary>The object as far as the form can be read, and what of it cannot.</summary>
    /// <param name="form">The form.</param>
    public static (SupervisedObjectDraft Draft, IReadOnlyList<OrganizationProblem> Problems) Draft(TypedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var problems = new List<OrganizationProblem>();
        var draft = new SupervisedObjectDraft
        {
            Name = form[nameof(SupervisedObjectDraft.Name)].Trim(),
            NameFrom = form.DayIn(nameof(SupervisedObjectDraft.NameFrom), nameof(SupervisedObjectDraft.NameFrom), problems),
            Kind = Enum.TryParse(form[nameof(SupervisedObjectDraft.Kind)], out SupervisedObjectKind kind) && Enum.IsDefined(kind) ? kind : SupervisedObjectKind.Other,
            UnitId = form.Text(nameof(SupervisedObjectDraft.UnitId)),
            AreaId = form.Text(nameof(SupervisedObjectDraft.AreaId)),
            Address = form.Text(nameof(SupervisedObjectDraft.Address)),
            Stands = form.DaysIn(nameof(SupervisedObjectDraft.Stands), problems),
            Aliases = [.. form.LinesIn(nameof(SupervisedObjectDraft.Aliases), problems).Select(line => new UnitAlias(line.Words, line.Days))],
            Identifiers =
            [
                .. from scheme in Enum.GetValues<IdentifierScheme>()
                   from code in form[FieldOf(scheme)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                   // Credit identifiers and permits are printed in capitals; in other numberings a small letter may be another number.
                   select new ObjectIdentifier(scheme, scheme is IdentifierScheme.CreditCode or IdentifierScheme.DischargePermit ? code.ToUpperInvariant() : code),
            ],
        };
        return (draft, problems);
    }
}
