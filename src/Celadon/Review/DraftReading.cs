using Celadon.PlanReader.Ledger;
using Celadon.Plans.Review;
using Celadon.Reading.Extraction;

namespace Celadon.Review;

/// <summary>A draft made ready to be looked at: the marks and cards of the reading pages, over what the parts say now.</summary>
public sealed class DraftReading
{
    private readonly Dictionary<object, DraftPart> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, DraftUnread> _unread = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a draft ready.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="asRead">The plan as the reader read it; says what asks for nothing.</param>
    /// <param name="may">True where the reader of the page may change the draft.</param>
    public DraftReading(Draft draft, ActionPlan asRead, bool may)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asRead);
        (Draft, MayChange) = (draft, may && !draft.IsAdopted);
        Read = new ReadPlan(Plan(asRead));
    }

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>True where acts are offered.</summary>
    public bool MayChange { get; }

    /// <summary>It as the reading pages show it.</summary>
    public ReadPlan Read { get; }

    /// <summary>The draft's part behind something shown; null for what is none, such as a date.</summary>
    public DraftPart? PartOf(ReadItem item) => item switch
    {
        ReadItem.OfTarget target => _parts.GetValueOrDefault(target.Target),
        ReadItem.OfDeliverable deliverable => _parts.GetValueOrDefault(deliverable.Deliverable),
        ReadItem.OfSafeguard safeguard => _parts.GetValueOrDefault(safeguard.Duty),
        ReadItem.OfDuty duty => _parts.GetValueOrDefault(duty.Duty),
        _ => null,
    };

    /// <summary>The measure or safeguard a heading stands for; null for the main targets.</summary>
    public DraftPart? PartOf(ReadPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        DraftPartKind kind = part.Kind == PartKind.Measure ? DraftPartKind.Measure : DraftPartKind.Safeguard;
        return part.Kind == PartKind.Objectives ? null : Draft.Parts.FirstOrDefault(found => found.Kind == kind && found.Span == part.Span && IsShown(found));
    }

    /// <summary>The unread place behind a card.</summary>
    public DraftUnread? UnreadOf(ReadItem.OfUnread item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _unread.GetValueOrDefault(item.Unread);
    }

    private ActionPlan Plan(ActionPlan asRead)
    {
        DraftPart[] shown = [.. Draft.Parts.Where(IsShown)];
        return asRead with
        {
            Frame = Draft.Frame,
            Objectives = [.. Of(DraftPartKind.Objective, null, part => ((DraftedTarget)part.Content).Target)],
            Groups = [.. shown.Where(part => part.Kind == DraftPartKind.Group).Select(part => new MeasureGroup(((DraftedGroup)part.Content).Number, ((DraftedGroup)part.Content).Title, [], part.Span))],
            Measures = [.. shown.Where(part => part.Kind == DraftPartKind.Measure).Select(Measure)],
            Safeguards = [.. shown.Where(part => part.Kind == DraftPartKind.Safeguard).Select(Safeguard)],
            Unread = [.. Draft.Unread.Where(item => item.State == DraftUnreadState.Open).Select(Unread)],
        };

        Measure Measure(DraftPart part)
        {
            var measure = (DraftedMeasure)part.Content;
            return new Measure(
                measure.Number, measure.Group, measure.Clause, measure.Title, part.Span,
                [.. Of(DraftPartKind.Duty, part.Number, below => ((DraftedDuty)below.Content).Duty)],
                [.. Of(DraftPartKind.Target, part.Number, below => ((DraftedTarget)below.Content).Target)],
                [.. Of(DraftPartKind.Deliverable, part.Number, below => ((DraftedDeliverable)below.Content).Deliverable)]);
        }

        Safeguard Safeguard(DraftPart part) => new(
            ((DraftedSafeguard)part.Content).Number, ((DraftedSafeguard)part.Content).Title, part.Span,
            [.. Of(DraftPartKind.SafeguardDuty, part.Number, below => ((DraftedSafeguardDuty)below.Content).Duty)]);

        IEnumerable<T> Of<T>(DraftPartKind kind, int? parent, Func<DraftPart, T> content)
            where T : class
        {
            foreach (DraftPart part in shown.Where(part => part.Kind == kind && part.Parent == parent))
            {
                T made = content(part);
                _parts[made] = part;
                yield return made;
            }
        }
    }

    private UnreadText Unread(DraftUnread item)
    {
        var unread = new UnreadText(item.Words, item.Span, item.Why);
        _unread[unread] = item;
        return unread;
    }

    // What was split or merged stands there in its new parts; what was rejected can be taken up again.
    private static bool IsShown(DraftPart part) => part.State is not (DraftPartState.Split or DraftPartState.Merged);
}
