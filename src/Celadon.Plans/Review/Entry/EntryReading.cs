using Celadon.Organization.Units;
using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;

namespace Celadon.Plans.Review.Entry;

/// <summary>Makes a part's content out of what was typed.</summary>
/// <param name="entry">As typed.</param>
/// <param name="text">The document's text.</param>
/// <param name="before">The content it replaces; null for a new part.</param>
/// <param name="span">Where the part stood; empty for a new part.</param>
internal sealed class EntryReading(PartEntry entry, string text, DraftContent? before, TextSpan span)
{
    private readonly EntryFields _fields = new(text);

    internal IReadOnlyList<ReviewFault> Faults => _fields.Faults;

    internal TextSpan Span { get; private set; } = span;

    internal DraftContent Read(DraftPartKind kind, UnitRegister register, DateOnly? day)
    {
        if (kind != DraftPartKind.Frame)
        {
            ReadSpan();
        }

        return kind switch
        {
            DraftPartKind.Frame => Frame(),
            DraftPartKind.Group => new DraftedGroup(Needed(nameof(PartEntry.Number), entry.Number), Needed(nameof(PartEntry.Title), entry.Title)),
            DraftPartKind.Measure => Measure(),
            DraftPartKind.Safeguard => new DraftedSafeguard(Needed(nameof(PartEntry.Number), entry.Number), Needed(nameof(PartEntry.Title), entry.Title)),
            DraftPartKind.Objective or DraftPartKind.Target => Target(),
            DraftPartKind.Deliverable => Deliverable(),
            DraftPartKind.Duty => Duty(register, day),
            _ => new DraftedSafeguardDuty(new SafeguardDuty(Clean(entry.Who), Needed(nameof(PartEntry.What), entry.What), Deadline(), Span)),
        };
    }

    private void ReadSpan()
    {
        int near = int.TryParse(entry.Near, out int typed) ? typed : Span.Start;
        if (_fields.Find(nameof(PartEntry.Words), entry.Words, near) is { } found)
        {
            Span = found;
        }
        else if (Clean(entry.Words) is null && Span.IsEmpty)
        {
            _fields.Add(nameof(PartEntry.Words), ReviewFaultKind.Missing);
        }
    }

    private DraftedFrame Frame()
    {
        int? first = _fields.Whole(nameof(PartEntry.FirstYear), entry.FirstYear);
        int? last = _fields.Whole(nameof(PartEntry.LastYear), entry.LastYear);
        if (first is null != last is null || last < first)
        {
            _fields.Add(nameof(PartEntry.LastYear), ReviewFaultKind.NumberUnreadable, Clean(entry.LastYear) ?? "");
        }

        return new DraftedFrame(new PlanFrame(
            Needed(nameof(PartEntry.Title), entry.Title),
            Clean(entry.DocumentNumber),
            Clean(entry.Issuer),
            _fields.Day(nameof(PartEntry.Issued), entry.Issued),
            first is { } start && last is { } end ? new PlanPeriod(start, end) : null,
            (before as DraftedFrame)?.Frame.Addressees ?? []));
    }

    private DraftedMeasure Measure()
    {
        int? number = _fields.Whole(nameof(PartEntry.Number), Needed(nameof(PartEntry.Number), entry.Number));
        return new DraftedMeasure(number ?? 0, Clean(entry.Group), Needed(nameof(PartEntry.Clause), entry.Clause), Needed(nameof(PartEntry.Title), entry.Title));
    }

    private DraftedTarget Target()
    {
        if (Clean(entry.Metric) is not { } metric)
        {
            return new DraftedTarget(new Target(
                false, Needed(nameof(PartEntry.What), entry.What), null, Clean(entry.Scope), default, default, null, null, null, "", null, null, null,
                Clean(entry.Modality), null, Conditions(), Deadline(), Span));
        }

        TargetForm form = _fields.NeededChoice<TargetForm>(nameof(PartEntry.Form), entry.Form);
        Comparison comparison = _fields.NeededChoice<Comparison>(nameof(PartEntry.Comparison), entry.Comparison);
        string value = Needed(nameof(PartEntry.Value), entry.Value);
        bool isGrade = form == TargetForm.Grade;
        return new DraftedTarget(new Target(
            true, null, metric, Clean(entry.Scope), form, comparison,
            isGrade ? null : _fields.Decimal(nameof(PartEntry.Value), value),
            isGrade ? null : _fields.Decimal(nameof(PartEntry.UpperValue), entry.UpperValue),
            isGrade ? value : null,
            Clean(entry.Unit) ?? "",
            Clean(entry.ComparatorWords),
            _fields.Whole(nameof(PartEntry.BaseYear), entry.BaseYear),
            _fields.Choice<Period>(nameof(PartEntry.Per), entry.Per),
            Clean(entry.Modality),
            Clean(entry.AlternativeGroup),
            Conditions(),
            Deadline(),
            Span));
    }

    private DraftedDeliverable Deliverable() => new(new Deliverable(
        Needed(nameof(PartEntry.What), entry.What),
        _fields.NeededChoice<DeliverableKind>(nameof(PartEntry.DeliverableKind), entry.DeliverableKind),
        Clean(entry.Modality),
        Conditions(),
        Deadline(),
        Span));

    private DraftedDuty Duty(UnitRegister register, DateOnly? day)
    {
        string unit = Needed(nameof(PartEntry.UnitName), entry.UnitName);
        DutyRole role = _fields.NeededChoice<DutyRole>(nameof(PartEntry.Role), entry.Role);
        UnitKind kind = _fields.NeededChoice<UnitKind>(nameof(PartEntry.UnitKind), entry.UnitKind);
        string[] chosen = (Clean(entry.Executors) ?? "").Split(['、', ',', '，', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string name in chosen.Where(name => register.Find(name, day) is null))
        {
            _fields.Add(nameof(PartEntry.Executors), ReviewFaultKind.UnitUnknown, name);
        }

        Duty? old = (before as DraftedDuty)?.Duty;
        return new DraftedDuty(
            new Duty(unit, Span.Of(text), role, kind, entry.IsOpenEnded == "true", old?.IsImplied ?? false, Span, old?.Covers ?? Span),
            chosen.Length == 0 ? null : [.. chosen.Select(name => register.Find(name, day)?.Name ?? name).Distinct()]);
    }

    private Condition[] Conditions() =>
    [
        .. (entry.Conditions ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(words => _fields.Find(nameof(PartEntry.Conditions), words, Span.Start))
            .OfType<TextSpan>()
            .Select(found => new Condition(found.Of(text), found)),
    ];

    private Deadline? Deadline()
    {
        DeadlineKind? kind = _fields.Choice<DeadlineKind>(nameof(PartEntry.DeadlineKind), entry.DeadlineKind);
        DateOnly? day = _fields.Day(nameof(PartEntry.DeadlineDay), entry.DeadlineDay);
        Period? every = _fields.Choice<Period>(nameof(PartEntry.Every), entry.Every);
        if (kind is null && day is null && every is null)
        {
            return null;
        }

        DeadlineKind found = kind ?? (day is null ? DeadlineKind.Recurring : DeadlineKind.ByDay);
        // 规划期内 of a plan that names no years has no day.
        if (found == DeadlineKind.Recurring ? every is null : found != DeadlineKind.PlanPeriod && day is null && Clean(entry.DeadlineDay) is null)
        {
            _fields.Add(found == DeadlineKind.Recurring ? nameof(PartEntry.Every) : nameof(PartEntry.DeadlineDay), ReviewFaultKind.Missing);
        }

        string words = Clean(entry.DeadlineWords) ?? "";
        TextSpan? at = _fields.Find(nameof(PartEntry.DeadlineWords), words, Span.Start);
        return found == DeadlineKind.Recurring
            ? new Deadline(words, found, null, every, IsElsewhere(at))
            : new Deadline(words, found, day, null, IsElsewhere(at));
    }

    private bool IsElsewhere(TextSpan? words) => words is { } at && !Span.Covers(at);

    private string Needed(string field, string? typed) => _fields.Needed(field, typed);

    private static string? Clean(string? typed) => EntryFields.Clean(typed);
}
