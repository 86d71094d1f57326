using Celadon.PlanReader.Ledger;
using Celadon.Plans.Adoption;
using Celadon.Plans.SummingUp;
using Celadon.Storage.History;
using Celadon.Storage.History.Book;

namespace Celadon.Plans.Ledger;

/// <summary>A ledger as filtered: what the plan asks of whom, by when.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">The day the deadline states are counted from.</param>
/// <param name="Filter">What was wanted.</param>
/// <param name="Groups">Groups with at least one found measure.</param>
/// <param name="Objectives">Found objectives (主要目标).</param>
/// <param name="Safeguards">Found safeguards (保障措施).</param>
/// <param name="Found">How much was found.</param>
/// <param name="Choices">What can be filtered by, counted over the whole ledger.</param>
public sealed record LedgerView(
    PlanSummary Plan,
    DateOnly AsOf,
    LedgerFilter Filter,
    IReadOnlyList<LedgerGroup> Groups,
    IReadOnlyList<LedgerItem> Objectives,
    IReadOnlyList<LedgerSafeguard> Safeguards,
    LedgerCounts Found,
    LedgerChoices Choices)
{
    /// <summary>True where the filter leaves nothing.</summary>
    public bool IsEmpty => Groups.Count == 0 && Objectives.Count == 0 && Safeguards.Count == 0;

    /// <summary>All found measures in reading order.</summary>
    public IEnumerable<LedgerMeasure> Measures => Groups.SelectMany(group => group.Measures);

    /// <summary>All found items: objectives, those of measures, those of safeguards.</summary>
    public IEnumerable<LedgerItem> Items => Objectives
        .Concat(Measures.SelectMany(measure => measure.Items))
        .Concat(Safeguards.SelectMany(safeguard => safeguard.Duties));
}

/// <summary>What a plan is and holds.</summary>
/// <param name="Id">The plan's name in addresses: xuchang-2023-2025.</param>
/// <param name="City">The city's name.</param>
/// <param name="Title">Its own title.</param>
/// <param name="DocumentNumber">Such as 许政办〔2023〕20号; null where unknown.</param>
/// <param name="Issuer">Who issued it; null where unknown.</param>
/// <param name="Issued">When; null where unknown.</param>
/// <param name="Period">First and last year; null where unknown.</param>
/// <param name="Totals">What the whole ledger holds.</param>
/// <param name="OfficialText">The loaded official text; null while none is.</param>
public sealed record PlanSummary(
    string Id,
    string City,
    string Title,
    string? DocumentNumber,
    string? Issuer,
    DateOnly? Issued,
    PlanPeriod? Period,
    LedgerCounts Totals,
    LoadedOfficialText? OfficialText)
{
    /// <summary>The units whose part of the plan this is; null where it is the whole plan. Then all numbers here are of that part.</summary>
    public IReadOnlyList<string>? OnlyFor { get; init; }

    /// <summary>Plans under whose measures this one hangs as a county's sub-plan or a special plan, as far as the reader may see them; told in lists of plans.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>When it became a ledger, UTC; told in lists of plans.</summary>
    public DateTimeOffset? FirstAdoptedAt { get; init; }
}

/// <summary>Which document the sentences came from.</summary>
/// <param name="FileName">Its name when it was given.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="LoadedAt">When, UTC.</param>
/// <param name="FilledItems">Items whose sentence is there.</param>
/// <param name="MissingItems">Items whose sentence was not found in it or differs.</param>
public sealed record LoadedOfficialText(string FileName, string Sha256, DateTimeOffset LoadedAt, int FilledItems, int MissingItems);

/// <summary>Numbers of rows.</summary>
/// <param name="Groups">Groups.</param>
/// <param name="Measures">Measures.</param>
/// <param name="Safeguards">Safeguards.</param>
/// <param name="Objectives">Objectives.</param>
/// <param name="Targets">Targets of measures.</param>
/// <param name="Deliverables">Deliverables of measures.</param>
/// <param name="SafeguardDuties">What the safeguards ask.</param>
public sealed record LedgerCounts(int Groups, int Measures, int Safeguards, int Objectives, int Targets, int Deliverables, int SafeguardDuties)
{
    /// <summary>All items.</summary>
    public int Items => Objectives + Targets + Deliverables + SafeguardDuties;
}

/// <summary>A task group with its found measures.</summary>
/// <param name="Number">As printed: 一, 十二.</param>
/// <param name="Title">The heading.</param>
/// <param name="Measures">The found measures under it.</param>
public sealed record LedgerGroup(string Number, string Title, IReadOnlyList<LedgerMeasure> Measures);

/// <summary>A measure (措施) with its duties and found items.</summary>
/// <param name="Code">Stable and unique in the plan, fit for addresses: M11.</param>
/// <param name="Number">The printed number.</param>
/// <param name="Clause">The printed path: 二(五)11.</param>
/// <param name="Title">The heading.</param>
/// <param name="Duties">Who has to do what part; all of them, whatever the filter.</param>
/// <param name="SummingUpUnit">The summing-up unit (汇总单位): the one the office named, otherwise by custom the first-named lead; null where no unit leads and the office has named none.</param>
/// <param name="Items">Found targets and deliverables.</param>
/// <param name="NextDeadline">The nearest day on or after the as-of date among all its items; null where none.</param>
public sealed record LedgerMeasure(
    string Code,
    int Number,
    string Clause,
    string Title,
    IReadOnlyList<LedgerDuty> Duties,
    string? SummingUpUnit,
    IReadOnlyList<LedgerItem> Items,
    DateOnly? NextDeadline)
{
    /// <summary>What the office said about who sums up; null while it has said nothing.</summary>
    public NamedSummingUp? NamedSummingUp { get; init; }

    /// <summary>The edition that no longer had the measure, which is then shown as the edition before had it; null while it is in force.</summary>
    public PlanEdition? WithdrawnBy { get; init; }

    /// <summary>True where nobody sums up (无汇总单位): units share the duty, and the office has named none.</summary>
    public bool LacksSummingUpUnit => SummingUpUnit is null;

    /// <summary>True where not all units are named (等部门, 相关单位): "all have reported" can never be said.</summary>
    public bool IsOpenSet => Duties.Any(duty => duty.IsOpenSet);
}

/// <summary>A unit's part in a measure.</summary>
/// <param name="Unit">The unit's or class's name as the plan has it, shared suffixes resolved.</param>
/// <param name="Role">Its role.</param>
/// <param name="Kind">What sort of unit.</param>
/// <param name="IsOpenEnded">True on the last unit of a list ending in 等.</param>
/// <param name="RegisteredUnits">Names in the city's register: the unit itself, or the members of a local class on the plan's date; empty where the register does not know it.</param>
public sealed record LedgerDuty(string Unit, DutyRole Role, UnitKind Kind, bool IsOpenEnded, IReadOnlyList<string> RegisteredUnits)
{
    /// <summary>True where others are meant too.</summary>
    public bool IsOpenSet => IsOpenEnded || Kind == UnitKind.UnitClass;

    /// <summary>The units written down at adoption; null for a plan that came with the program, where the register says.</summary>
    internal IReadOnlyList<string>? UnitIds { get; init; }
}

/// <summary>A safeguard (保障措施) with what it asks.</summary>
/// <param name="Code">Stable and unique in the plan: S3.</param>
/// <param name="Number">As printed.</param>
/// <param name="Clause">The printed path: 三(三).</param>
/// <param name="Title">The heading.</param>
/// <param name="Duties">Found duties.</param>
public sealed record LedgerSafeguard(string Code, string Number, string Clause, string Title, IReadOnlyList<LedgerItem> Duties);

/// <summary>What a ledger can be filtered by. Counts are over the whole ledger, not over the found part.</summary>
/// <param name="Units">Units with the number of their measures, the most first.</param>
/// <param name="Roles">Roles with the number of measures that have them.</param>
/// <param name="Deadlines">Deadlines with the number of items.</param>
/// <param name="Strengths">Hard and soft with the number of items.</param>
/// <param name="Groups">Groups with the number of measures.</param>
/// <param name="LackingSummingUpUnit">Measures whose summing-up unit the office still has to name.</param>
public sealed record LedgerChoices(
    IReadOnlyList<LedgerChoice<string>> Units,
    IReadOnlyList<LedgerChoice<DutyRole>> Roles,
    IReadOnlyList<LedgerChoice<DeadlineFilter>> Deadlines,
    IReadOnlyList<LedgerChoice<DutyStrength>> Strengths,
    IReadOnlyList<LedgerGroupChoice> Groups,
    int LackingSummingUpUnit);

/// <summary>One thing to filter by.</summary>
/// <param name="Value">What to put into the filter.</param>
/// <param name="Count">How many rows it would find alone.</param>
/// <typeparam name="T">The filter's type.</typeparam>
public sealed record LedgerChoice<T>(T Value, int Count);

/// <summary>A group to filter by.</summary>
/// <param name="Number">What to put into the filter.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Count">Its measures.</param>
public sealed record LedgerGroupChoice(string Number, string Title, int Count);

/// <summary>Everything of one measure.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="AsOf">The day the deadline states are counted from.</param>
/// <param name="Group">Its group's heading; null where it stands under none.</param>
/// <param name="Measure">The measure with all its items.</param>
/// <param name="Text">Heading, body and responsibility bracket as the loaded document has them; null while the official text is not loaded or differs.</param>
/// <param name="Previous">The measure before it.</param>
/// <param name="Next">The measure after it.</param>
public sealed record MeasureView(
    PlanSummary Plan,
    DateOnly AsOf,
    LedgerGroupChoice? Group,
    LedgerMeasure Measure,
    string? Text,
    MeasureLink? Previous,
    MeasureLink? Next)
{
    /// <summary>The rows whose history is this measure's: its own, its duties', and those of the items shown.</summary>
    public IReadOnlyList<RecordReference> Records =>
    [
        new("plans_measure", RecordKey.Of(Plan.Id, Measure.Code)),
        new("plans_duty", RecordKey.Of(Plan.Id, Measure.Code), WithThoseBelow: true),
        new("plans_summing_up", RecordKey.Of(Plan.Id, Measure.Code)),
        .. Measure.Items.SelectMany(item => new RecordReference[]
        {
            new("plans_item", RecordKey.Of(Plan.Id, item.Code)),
            new("plans_condition", RecordKey.Of(Plan.Id, item.Code), WithThoseBelow: true),
        }),
    ];
}

/// <summary>A neighbouring measure.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Number">Its printed number.</param>
/// <param name="Title">Its heading.</param>
public sealed record MeasureLink(string Code, int Number, string Title);
