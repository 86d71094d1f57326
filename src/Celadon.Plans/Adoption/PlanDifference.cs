namespace Celadon.Plans.Adoption;

/// <summary>How a newer text differs from an adopted plan: what was adopted, what the ledger says now, what the new text says.</summary>
/// <param name="PlanId">The adopted plan.</param>
/// <param name="Edition">Number of the adoption it is compared with.</param>
/// <param name="Changes">Everything that is not the same in all three, in reading order.</param>
/// <param name="Unchanged">How many measures, items and safeguards are the same.</param>
public sealed record PlanDifference(string PlanId, int Edition, IReadOnlyList<PlanChange> Changes, int Unchanged)
{
    /// <summary>Those a person has to decide.</summary>
    public IEnumerable<PlanChange> Conflicts => Changes.Where(change => change.Case == PlanChangeCase.Conflict);
}

/// <summary>One thing that differs.</summary>
/// <param name="Code">Its code in the ledger: M11, M11-T1, S3; the empty string for title, number and dates.</param>
/// <param name="Label">The heading or the item's label.</param>
/// <param name="Case">How it differs.</param>
/// <param name="Fields">The fields that differ; all fields of what was added or removed.</param>
public sealed record PlanChange(string Code, string Label, PlanChangeCase Case, IReadOnlyList<PlanChangeField> Fields);

/// <summary>A field in its three states.</summary>
/// <param name="Name">Stable English name of the field.</param>
/// <param name="Adopted">As adopted; null where it was not there or empty.</param>
/// <param name="Now">As the ledger has it now.</param>
/// <param name="New">As the new text has it.</param>
public sealed record PlanChangeField(string Name, string? Adopted, string? Now, string? New);

/// <summary>How something differs.</summary>
public enum PlanChangeCase
{
    /// <summary>The new text says something else; the ledger follows.</summary>
    ChangedInText,

    /// <summary>The ledger was changed and the text says what it said; the ledger stays.</summary>
    ChangedInLedger,

    /// <summary>Both were changed, each otherwise: a person decides.</summary>
    Conflict,

    /// <summary>The new text has it and the ledger has not.</summary>
    Added,

    /// <summary>The new text has it no longer; it is kept as withdrawn.</summary>
    Removed,
}
