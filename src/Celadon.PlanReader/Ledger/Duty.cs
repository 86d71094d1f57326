namespace Celadon.PlanReader.Ledger;

/// <summary>One unit's part in a measure.</summary>
/// <param name="Unit">The unit's name, brackets normalised to half-width and shared prefixes and suffixes resolved.</param>
/// <param name="Raw">The words as written.</param>
/// <param name="Role">Its role.</param>
/// <param name="Kind">What sort of unit the words name.</param>
/// <param name="IsOpenEnded">True on the last unit of a list that ends in 等 or 等部门: others are meant too.</param>
/// <param name="IsImplied">True where a document-wide rule (以下均需…落实,不再列出) gives the duty, not a bracket of this measure.</param>
/// <param name="Span">The words as written.</param>
/// <param name="Covers">The text the duty is about: the measure, or the clauses since the previous bracket.</param>
public sealed record Duty(
    string Unit,
    string Raw,
    DutyRole Role,
    UnitKind Kind,
    bool IsOpenEnded,
    bool IsImplied,
    TextSpan Span,
    TextSpan Covers);

/// <summary>What a unit has to do for a measure.</summary>
public enum DutyRole
{
    /// <summary>牵头: accountable for the item. In the exchange format <c>lead</c>.</summary>
    LeadUnit,

    /// <summary>配合, 参与: gives its part to the lead. In the exchange format <c>cooperate</c>.</summary>
    SupportingUnit,

    /// <summary>按职责分工负责: each for its own part; there is no lead. In the exchange format <c>shared</c>.</summary>
    SharedUnits,

    /// <summary>负责落实: the local tier. In the exchange format <c>localImplement</c>.</summary>
    LocalUnits,
}

/// <summary>What sort of unit the words name.</summary>
public enum UnitKind
{
    /// <summary>One named body.</summary>
    Department,

    /// <summary>All local governments of a kind (各县〔市、区〕政府〔管委会〕); the city's register says which.</summary>
    LocalClass,

    /// <summary>A named local government.</summary>
    LocalGovernment,

    /// <summary>Units not named (相关单位); open by its kind.</summary>
    UnitClass,
}
