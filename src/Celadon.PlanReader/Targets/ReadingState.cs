using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;

namespace Celadon.PlanReader.Targets;

/// <summary>What earlier clauses of a sentence leave to later ones.</summary>
internal sealed class ReadingState
{
    /// <summary>The date that rules from here on; null where none does.</summary>
    public Token? RulingDate { get; set; }

    /// <summary>A date that stands outside the sentences, in a table's cell of its own; it rules every part without a date.</summary>
    public Token? GivenDate { get; init; }

    /// <summary>The year compared with last; a later change without one means the same.</summary>
    public int? BaseYear { get; set; }

    /// <summary>How the last number was meant; an ellipsis keeps it.</summary>
    public TargetForm Form { get; set; }

    /// <summary>Several dates said ahead of the clause whose numbers they part (2024年、2025年,…分别…).</summary>
    public IReadOnlyList<Token> Distributed { get; set; } = [];

    /// <summary>True once the sentence said 每年: a later day without a year recurs.</summary>
    public bool IsEveryYear { get; set; }

    /// <summary>True where the ruling date was named in an earlier part of the sentence (before ；).</summary>
    public bool IsFromEarlierPart { get; set; }

    /// <summary>The last year named.</summary>
    public int? Year { get; set; }

    /// <summary>What was measured last.</summary>
    public string Metric { get; set; } = string.Empty;

    /// <summary>The words of the clause before; they name what a bare number counts (加强巡查,每周不少于2次).</summary>
    public string PreviousWords { get; set; } = string.Empty;

    /// <summary>Whose it was.</summary>
    public string? Scope { get; set; }

    /// <summary>The unit of the last target.</summary>
    public string Unit { get; set; } = string.Empty;

    /// <summary>The modality of the last target; alternatives share it.</summary>
    public string? Modality { get; set; }

    /// <summary>Numbers the alternative groups of the measure.</summary>
    public int Alternatives { get; set; }
}

/// <summary>A clause as read.</summary>
/// <param name="Span">The clause.</param>
/// <param name="Start">Where its evidence begins: at the date in front of it, if one stands there alone.</param>
/// <param name="OwnDate">A date of its own that rules from here on.</param>
/// <param name="Attributes">Dates that rule only this clause.</param>
/// <param name="Targets">Its targets.</param>
/// <param name="Conditions">Numbers that qualify something and belong to no target of the clause.</param>
/// <param name="IsOnlyDate">True where nothing but a date stands in it.</param>
internal sealed record ReadClause(
    TextSpan Span,
    int Start,
    Token? OwnDate,
    IReadOnlyList<Token> Attributes,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Token> Conditions,
    bool IsOnlyDate);
