namespace Celadon.Plans.Review;

/// <summary>A part of a draft as typed into a form, every field as text. Which fields count depends on the part's kind.</summary>
public sealed record PartEntry
{
    /// <summary>The part's words, copied from the text; for a new part they say where it stands.</summary>
    public string? Words { get; init; }

    /// <summary>Offset near which the words are looked for, in UTF-16 units; empty for the first place.</summary>
    public string? Near { get; init; }

    /// <summary>A heading, the plan's title.</summary>
    public string? Title { get; init; }

    /// <summary>The printed number of a measure, group or safeguard.</summary>
    public string? Number { get; init; }

    /// <summary>Number of a measure's group.</summary>
    public string? Group { get; init; }

    /// <summary>The printed path of a measure.</summary>
    public string? Clause { get; init; }

    /// <summary>The document's number.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Who issued the document.</summary>
    public string? Issuer { get; init; }

    /// <summary>When: 2025-02-20.</summary>
    public string? Issued { get; init; }

    /// <summary>First year of the plan.</summary>
    public string? FirstYear { get; init; }

    /// <summary>Last year of the plan.</summary>
    public string? LastYear { get; init; }

    /// <summary>What is measured; empty makes the target a goal in words.</summary>
    public string? Metric { get; init; }

    /// <summary>Whose.</summary>
    public string? Scope { get; init; }

    /// <summary>English name of a form of target.</summary>
    public string? Form { get; init; }

    /// <summary>English name of a comparison.</summary>
    public string? Comparison { get; init; }

    /// <summary>The number, or the grade where the form is one.</summary>
    public string? Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public string? UpperValue { get; init; }

    /// <summary>The unit of measure.</summary>
    public string? Unit { get; init; }

    /// <summary>The year compared with.</summary>
    public string? BaseYear { get; init; }

    /// <summary>English name of the time a rate refers to.</summary>
    public string? Per { get; init; }

    /// <summary>The comparator's words as written, … for the number between them.</summary>
    public string? ComparatorWords { get; init; }

    /// <summary>Targets of one measure that share it are alternatives joined by 或.</summary>
    public string? AlternativeGroup { get; init; }

    /// <summary>Words of conditions as written, one a line.</summary>
    public string? Conditions { get; init; }

    /// <summary>力争, 确保 …</summary>
    public string? Modality { get; init; }

    /// <summary>The duty's words, or the goal's.</summary>
    public string? What { get; init; }

    /// <summary>English name of a kind of deliverable.</summary>
    public string? DeliverableKind { get; init; }

    /// <summary>Whom a safeguard addresses.</summary>
    public string? Who { get; init; }

    /// <summary>The date's words as written.</summary>
    public string? DeadlineWords { get; init; }

    /// <summary>English name of a kind of deadline; empty for none.</summary>
    public string? DeadlineKind { get; init; }

    /// <summary>The last allowed day: 2025-12-31.</summary>
    public string? DeadlineDay { get; init; }

    /// <summary>English name of a rhythm.</summary>
    public string? Every { get; init; }

    /// <summary>The unit's name.</summary>
    public string? UnitName { get; init; }

    /// <summary>English name of a role.</summary>
    public string? Role { get; init; }

    /// <summary>English name of a kind of unit.</summary>
    public string? UnitKind { get; init; }

    /// <summary><c>true</c> where the list of units is open (等部门).</summary>
    public string? IsOpenEnded { get; init; }

    /// <summary>The local governments a class stands for, parted by 、; empty leaves it to the register.</summary>
    public string? Executors { get; init; }
}
