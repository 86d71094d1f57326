using Celadon.PlanReader.Ledger;
using Celadon.Plans.Deadlines;
using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Ledger.Stored;

/// <summary>Makes the book of a plan out of its rows.</summary>
internal sealed class BookMaking(PlanRow plan, LoadedText? loaded, LedgerUnits units, DateOnly asOf)
{
    private readonly Dictionary<string, string> _sentences = plan.Sentences.ToDictionary(row => row.Sha256, row => row.Text);

    // Many items share a sentence; it is folded once.
    private readonly Dictionary<string, FoldedText> _folded = [];

    private readonly ILookup<string?, ItemRow> _items = plan.Items.Where(item => item.WithdrawnBy is null).OrderBy(item => item.Position).ToLookup(item => item.ParentCode);

    internal LedgerBook Make()
    {
        LedgerGroup[] groups = [.. Groups()];
        LedgerItem[] objectives = [.. _items[null].Select(row => Item(row, null))];
        LedgerSafeguard[] safeguards = [.. plan.Safeguards.Where(row => row.WithdrawnBy is null).OrderBy(row => row.Position).Select(row =>
            new LedgerSafeguard(row.Code, row.Number, row.Clause, row.Title, [.. _items[row.Code].Select(item => Item(item, null))]))];
        return new LedgerBook(Summary(groups, objectives, safeguards), asOf, groups, objectives, safeguards, MeasureTexts(), units);
    }

    private IEnumerable<LedgerGroup> Groups()
    {
        ILookup<string, LedgerMeasure> measures = plan.Measures.Where(row => row.WithdrawnBy is null).OrderBy(row => row.Position).ToLookup(row => row.GroupNumber ?? "", Measure);
        IEnumerable<LedgerGroup> printed = plan.Groups.OrderBy(row => row.Position)
            .Select(row => new LedgerGroup(row.Number, row.Title, [.. measures[row.Number]]));
        // Measures of a plan without groups stand in one group without a number.
        return measures[""].Any() ? printed.Prepend(new LedgerGroup("", "", [.. measures[""]])) : printed;
    }

    private LedgerMeasure Measure(MeasureRow row)
    {
        LedgerItem[] items = [.. _items[row.Code].Select(item => Item(item, row))];
        LedgerDuty[] duties = [.. row.Duties.OrderBy(duty => duty.Position).Select(Duty)];
        return new LedgerMeasure(
            row.Code,
            row.Number,
            row.Clause,
            row.Title,
            duties,
            duties.FirstOrDefault(duty => duty.Role == DutyRole.LeadUnit)?.Unit,
            items,
            items.Select(item => item.Deadline?.Date).Where(day => day >= asOf).Min());
    }

    // Who was written down at adoption holds, whatever a name means later; they are called what they are called now.
    private LedgerDuty Duty(DutyRow row)
    {
        string[] ids = [.. row.Executors.OrderBy(executor => executor.Position).Select(executor => executor.UnitId)];
        return ids.Length == 0
            ? new LedgerDuty(row.Unit, row.Role, row.Kind, row.IsOpenEnded, units.RegisteredNames(row.Unit, row.Kind))
            : new LedgerDuty(row.Unit, row.Role, row.Kind, row.IsOpenEnded, [.. ids.Select(units.NameOf)]) { UnitIds = ids };
    }

    private LedgerItem Item(ItemRow row, MeasureRow? measure)
    {
        Deadline? deadline = row.Deadline is { } due ? new Deadline(due.Raw, due.Kind, due.Date, due.Every, due.IsInherited) : null;
        return new LedgerItem(
            row.Code,
            row.Kind,
            row.Label,
            new ItemPlace(row.Clause, row.Heading, measure?.Code, measure?.Number),
            Figure(row.Figure),
            row.DeliverableKind,
            row.Who,
            row.Modality,
            row.AlternativeGroup,
            [.. row.Conditions.OrderBy(part => part.Position).Select(part => new ItemCondition(part.Subject, part.Comparison, part.Figure, part.Unit, part.Per))],
            deadline,
            DeadlineStates.Of(deadline, asOf),
            DeadlineStates.DaysLeft(deadline, asOf),
            Sentence(row));
    }

    private ItemSentence? Sentence(ItemRow row)
    {
        if (!_sentences.TryGetValue(row.SentenceSha256, out string? sentence))
        {
            return null;
        }

        if (!_folded.TryGetValue(row.SentenceSha256, out FoldedText? folded))
        {
            _folded.Add(row.SentenceSha256, folded = FoldedText.Of(sentence));
        }

        return SentenceMarks.Of(folded, row);
    }

    private static TargetFigure? Figure(FigurePart? part) => part is null ? null : new TargetFigure(
        part.Metric, part.Scope, part.Form, part.Comparison, part.Number, part.UpperNumber, part.Grade, part.Unit, part.Word, part.BaseYear, part.Per);

    private Dictionary<string, string> MeasureTexts() => plan.Measures
        .Where(row => _sentences.ContainsKey(row.TextSha256))
        .ToDictionary(row => row.Code, row => _sentences[row.TextSha256]);

    private PlanSummary Summary(LedgerGroup[] groups, LedgerItem[] objectives, LedgerSafeguard[] safeguards)
    {
        ItemRow[] inForce = [.. _items.SelectMany(group => group)];
        int filled = inForce.Count(item => _sentences.ContainsKey(item.SentenceSha256));
        return new PlanSummary(
            plan.Id,
            plan.City,
            plan.Title,
            plan.DocumentNumber,
            plan.Issuer,
            plan.Issued,
            plan.StartYear is int start && plan.EndYear is int end ? new PlanPeriod(start, end) : null,
            LedgerCounting.Of(groups, objectives, safeguards),
            loaded is null ? null : new LoadedOfficialText(loaded.FileName, loaded.Sha256, loaded.LoadedAt, filled, inForce.Length - filled));
    }
}
