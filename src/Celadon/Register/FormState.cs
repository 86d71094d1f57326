using Celadon.Organization.Units;

namespace Celadon.Register;

/// <summary>A form with what became of it, as its fields show it.</summary>
/// <param name="Form">The form as typed.</param>
/// <param name="Problems">What is wrong in it.</param>
/// <param name="Now">What is there now; set where somebody else changed it after the form was made.</param>
public sealed record FormState(TypedForm Form, IReadOnlyList<OrganizationProblem> Problems, TypedForm? Now = null)
{
    /// <summary>A form in which nothing was typed.</summary>
    public static FormState Empty { get; } = new(TypedForm.Of(), []);
}
