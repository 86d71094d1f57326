using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Cities;

/// <summary>A plan as shipped; the form is described in docs/city-data.md.</summary>
internal sealed record ShippedPlan(
    string Id,
    string Title,
    string? DocumentNumber,
    string? Issuer,
    DateOnly? Issued,
    PlanPeriod? Period,
    IReadOnlyList<ShippedGroup> Groups,
    ShippedObjectives Objectives,
    IReadOnlyList<ShippedMeasure> Measures,
    IReadOnlyList<ShippedSafeguard> Safeguards)
{
    internal string Version { get; init; } = "";
}

internal sealed record ShippedGroup(string Number, string Title);

internal sealed record ShippedObjectives(string Clause, string Title, IReadOnlyList<ShippedItem> Items);

internal sealed record ShippedMeasure(
    string Code,
    int Number,
    string? Group,
    string Clause,
    string Title,
    ShippedText Text,
    IReadOnlyList<ShippedDuty> Duties,
    IReadOnlyList<ShippedItem> Targets,
    IReadOnlyList<ShippedItem> Deliverables);

internal sealed record ShippedSafeguard(string Code, string Number, string Clause, string Title, IReadOnlyList<ShippedItem> Duties);

internal sealed record ShippedDuty(string Unit, DutyRole Role, UnitKind Kind, bool IsOpenEnded = false);

internal sealed record ShippedItem(
    string Code,
    string Label,
    ShippedSentence Sentence,
    ShippedMark Mark,
    ShippedFigure? Figure = null,
    DeliverableKind? Kind = null,
    string? Who = null,
    string? Modality = null,
    string? AlternativeGroup = null,
    IReadOnlyList<ShippedCondition>? Conditions = null,
    ShippedDeadline? Deadline = null);

internal sealed record ShippedFigure(
    string Metric,
    TargetForm Form,
    Comparison Comparison,
    string Unit,
    string? Scope = null,
    decimal? Number = null,
    decimal? UpperNumber = null,
    string? Grade = null,
    string? Word = null,
    int? BaseYear = null,
    Period? Per = null);

internal sealed record ShippedCondition(string Subject, Comparison Comparison, string Figure, string Unit, ShippedMark Mark, Period? Per = null);

internal sealed record ShippedDeadline(string Raw, DeadlineKind Kind, DateOnly? Date = null, Period? Every = null, bool IsInherited = false, ShippedMark? Mark = null);

/// <summary>A stretch of the official text: where it stands there, and what its folded characters hash to.</summary>
internal sealed record ShippedText(int Start, int End, int FoldedLength, string Sha256);

/// <summary>A sentence of the official text; <paramref name="Ordinal"/> counts the sentences after the heading, from 1.</summary>
internal sealed record ShippedSentence(int Start, int End, int Ordinal, string Sha256);

/// <summary>A stretch of a folded sentence.</summary>
internal sealed record ShippedMark(int Start, int End);
