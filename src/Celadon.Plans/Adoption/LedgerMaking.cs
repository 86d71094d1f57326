using Celadon.Organization.Units;
using System.Globalization;
using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Plans.Ledger.Stored;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Review;

namespace Celadon.Plans.Adoption;

/// <summary>Makes the rows of a ledger out of a reviewed draft.</summary>
internal sealed class LedgerMaking
{
    private readonly Draft _draft;
    private readonly UnitRegister _register;
    private readonly string _planId;
    private readonly SentenceFinding _sentences;
    private readonly List<ItemRow> _items = [];

    private LedgerMaking(Draft draft, UnitRegister register, string planId)
    {
        (_draft, _register, _planId) = (draft, register, planId);
        _sentences = new SentenceFinding(draft.Text);
    }

    /// <summary>The rows, with the sentences among them.</summary>
    internal static PlanRow Of(Draft draft, UnitRegister register, string planId) => new LedgerMaking(draft, register, planId).Make();

    private PlanRow Make()
    {
        PlanFrame frame = _draft.Frame;
        (DraftPart Part, string Key)[] groups = [.. Groups()];
        DraftPart[] measures = [.. Live(DraftPartKind.Measure)];
        Objectives();
        bool areNumbersUnique = measures.Select(part => ((DraftedMeasure)part.Content).Number).Distinct().Count() == measures.Length;
        MeasureRow[] rows = [.. measures.Select((part, at) => Measure(part, at, areNumbersUnique, groups))];
        SafeguardRow[] safeguards = [.. Live(DraftPartKind.Safeguard).Select(Safeguard)];
        return new PlanRow
        {
            Id = _planId,
            City = _register.City,
            Version = _draft.Sha256,
            Title = frame.Title ?? _draft.FileName,
            DocumentNumber = frame.DocumentNumber,
            Issuer = frame.Issuer,
            Issued = frame.Issued,
            StartYear = frame.Period?.Start,
            EndYear = frame.Period?.End,
            Groups = [.. groups.Select((group, at) => new GroupRow { PlanId = _planId, Position = at, Number = group.Key, Title = ((DraftedGroup)group.Part.Content).Title })],
            Measures = [.. rows],
            Safeguards = [.. safeguards],
            Items = _items,
            Sentences = [.. _sentences.Found.Select(found => new SentenceRow { PlanId = _planId, Sha256 = found.Key, Text = found.Value })],
        };
    }

    // Some plans number their groups anew in each chapter.
    private IEnumerable<(DraftPart Part, string Key)> Groups()
    {
        var seen = new Dictionary<string, int>();
        foreach (DraftPart part in Live(DraftPartKind.Group))
        {
            string number = ((DraftedGroup)part.Content).Number;
            int times = seen[number] = seen.GetValueOrDefault(number) + 1;
            yield return (part, times == 1 ? number : string.Create(CultureInfo.InvariantCulture, $"{number}#{times}"));
        }
    }

    private void Objectives()
    {
        int at = 0;
        foreach (DraftPart part in Live(DraftPartKind.Objective))
        {
            Target target = ((DraftedTarget)part.Content).Target;
            Add(string.Create(CultureInfo.InvariantCulture, $"O{++at:00}"), LedgerItemKind.Objective, null, "", "主要目标", part, part.Span, With(target));
        }
    }

    private MeasureRow Measure(DraftPart part, int position, bool isNumberUnique, (DraftPart Part, string Key)[] groups)
    {
        var measure = (DraftedMeasure)part.Content;
        string code = string.Create(CultureInfo.InvariantCulture, $"M{(isNumberUnique ? measure.Number : position + 1):00}");
        int targets = 0, deliverables = 0;
        foreach (DraftPart below in Under(part, DraftPartKind.Target))
        {
            Add(Numbered(code + "-T", ++targets), LedgerItemKind.Target, code, measure.Clause, measure.Title, below, part.Span, With(((DraftedTarget)below.Content).Target));
        }

        foreach (DraftPart below in Under(part, DraftPartKind.Deliverable))
        {
            Deliverable item = ((DraftedDeliverable)below.Content).Deliverable;
            Add(Numbered(code + "-D", ++deliverables), LedgerItemKind.Deliverable, code, measure.Clause, measure.Title, below, part.Span,
                new ItemContent(item.What, null, item.Kind, null, item.Modality, null, item.Conditions, item.Deadline));
        }

        (string sha256, int length) = _sentences.Whole(part.Span);
        return new MeasureRow
        {
            PlanId = _planId,
            Code = code,
            Position = position,
            Number = measure.Number,
            GroupNumber = groups.LastOrDefault(group => ((DraftedGroup)group.Part.Content).Number == measure.Group && group.Part.Span.Start <= part.Span.Start).Key
                ?? groups.FirstOrDefault(group => ((DraftedGroup)group.Part.Content).Number == measure.Group).Key,
            Clause = measure.Clause,
            Title = measure.Title,
            TextFoldedLength = length,
            TextSha256 = sha256,
            Duties = [.. Under(part, DraftPartKind.Duty).Select((duty, at) => DutyMaking.Of(_draft, _register, (DraftedDuty)duty.Content, _planId, code, at))],
        };
    }

    private SafeguardRow Safeguard(DraftPart part, int position)
    {
        var safeguard = (DraftedSafeguard)part.Content;
        string code = Numbered("S", position + 1), clause = $"({safeguard.Number})";
        int at = 0;
        foreach (DraftPart below in Under(part, DraftPartKind.SafeguardDuty))
        {
            SafeguardDuty duty = ((DraftedSafeguardDuty)below.Content).Duty;
            Add(Numbered(code + "-", ++at), LedgerItemKind.SafeguardDuty, code, clause, safeguard.Title, below, part.Span,
                new ItemContent(duty.What, null, null, duty.Who, null, null, [], duty.Deadline));
        }

        return new SafeguardRow { PlanId = _planId, Code = code, Position = position, Number = safeguard.Number, Clause = clause, Title = safeguard.Title };
    }

    private static ItemContent With(Target target) => new(
        target.Metric ?? target.What ?? "",
        !target.IsQuantified ? null : new FigurePart
        {
            Metric = target.Metric ?? "",
            Scope = target.Scope,
            Form = target.Form,
            Comparison = target.Comparison,
            Number = target.Number,
            UpperNumber = target.UpperNumber,
            Grade = target.Grade,
            Unit = target.Unit,
            Word = target.Word,
            BaseYear = target.BaseYear,
            Per = target.Per,
        },
        null, null, target.Modality, target.AlternativeGroup, target.Conditions, target.Deadline);

    private void Add(string code, LedgerItemKind kind, string? parent, string clause, string heading, DraftPart part, TextSpan within, ItemContent content)
    {
        FoundSentence sentence = _sentences.Of(part.Span, within);
        TextSpan? date = content.Deadline is { Raw.Length: > 0 } due ? sentence.Find(due.Raw, part.Span) : null;
        _items.Add(new ItemRow
        {
            PlanId = _planId,
            Code = code,
            Position = _items.Count,
            Kind = kind,
            ParentCode = parent,
            Clause = clause,
            Heading = heading,
            Label = content.Label,
            DeliverableKind = content.Kind,
            Who = content.Who,
            Modality = content.Modality,
            AlternativeGroup = content.AlternativeGroup,
            Figure = content.Figure,
            Deadline = content.Deadline is not { } deadline ? null : new DeadlinePart
            {
                Raw = deadline.Raw,
                Kind = deadline.Kind,
                Date = deadline.Date,
                Every = deadline.Every,
                IsInherited = deadline.IsInherited,
                MarkStart = date?.Start,
                MarkEnd = date?.End,
            },
            SentenceOrdinal = sentence.Ordinal,
            SentenceSha256 = sentence.Sha256,
            MarkStart = sentence.Mark(part.Span).Start,
            MarkEnd = sentence.Mark(part.Span).End,
            Conditions = [.. content.Conditions.Where(condition => sentence.Span.Covers(condition.Span)).Select((condition, at) => new ConditionRow
            {
                PlanId = _planId,
                ItemCode = code,
                Position = at,
                // The plan's own words; what they compare is not taken apart.
                Subject = condition.Text,
                Comparison = Comparison.Equal,
                Figure = "",
                Unit = "",
                MarkStart = sentence.Mark(condition.Span).Start,
                MarkEnd = sentence.Mark(condition.Span).End,
            })],
        });
    }

    private IEnumerable<DraftPart> Live(DraftPartKind kind) => _draft.Live.Where(part => part.Kind == kind);

    private IEnumerable<DraftPart> Under(DraftPart parent, DraftPartKind kind) => Live(kind).Where(part => part.Parent == parent.Number);

    private static string Numbered(string prefix, int number) => prefix + number.ToString(CultureInfo.InvariantCulture);

    private sealed record ItemContent(
        string Label, FigurePart? Figure, DeliverableKind? Kind, string? Who, string? Modality, string? AlternativeGroup, IReadOnlyList<Condition> Conditions, Deadline? Deadline);
}
