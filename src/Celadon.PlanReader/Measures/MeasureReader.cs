using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Measures;

/// <summary>Reads what stands under one measure's heading.</summary>
internal sealed class MeasureReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver, DocumentRules rules)
{
    private readonly List<(Token Date, TextSpan Covers, TextSpan Segment)> _given = [];

    /// <summary>Regions that name units without saying what they have to do.</summary>
    public List<UnreadText> Doubts { get; } = [];

    /// <summary>Reads a measure.</summary>
    /// <param name="node">Its heading with the text under it.</param>
    /// <param name="clause">Its printed path, unique in the plan.</param>
    public Measure Read(OutlineNode node, string clause)
    {
        TextSpan span = node.Span;
        List<TextSpan> stretches = [node.Title, .. node.Body.Concat(node.Descendants().SelectMany(below => below.Body.Prepend(below.Title)))];
        var duties = new List<Duty>();
        var sentences = new SentenceReader(text, tokens, resolver);
        int covered = node.Title.End;
        bool followsLead = false;
        int lastEnd = -1;
        foreach (TextSpan stretch in stretches)
        {
            List<TextSpan> regions = ResponsibilityText.Regions(text, stretch);
            foreach (TextSpan region in regions)
            {
                // A bracket answers for the text since the one before it; lines of their own answer for the whole measure.
                int from = text[region.Start] == '(' ? Math.Min(covered, region.Start) : span.Start;
                var covers = new TextSpan(from, Math.Max(from, region.Start));
                bool adjoins = lastEnd >= 0 && text.Trim(new TextSpan(lastEnd, region.Start)).IsEmpty;
                ReadRegion read = ResponsibilityReader.Read(text, region, covers, rules, adjoins && followsLead);
                followsLead = (adjoins && followsLead) || (text[region.Start] != '(' && read.Duties.Any(duty => duty.Role == DutyRole.LeadUnit));
                lastEnd = region.End;
                duties.AddRange(read.Duties);
                if (!read.HasRole && read.Duties.Count > 0 && !rules.FirstIsLead)
                {
                    Doubts.Add(new UnreadText(text.Written(region), region, UnreadReason.RoleMissing));
                }

                ReadDates(read, Duty(covers).IsEmpty ? node.Title : covers);
                MarkDuties(region);
                covered = region.End;
            }

            ReadSentences(stretch, regions, sentences);
        }

        foreach ((Token date, TextSpan covers, TextSpan segment) in _given)
        {
            GiveDate(date, covers, segment, sentences);
        }

        _given.Clear();
        AddImplied(duties, span);
        return new Measure(node.Mark!.Number, node.Parent?.Mark?.Printed, clause, text.Written(node.Title), span, duties, Renumber(sentences.Targets), sentences.Deliverables);
    }

    private void ReadSentences(TextSpan stretch, List<TextSpan> regions, SentenceReader sentences)
    {
        int next = 0;
        foreach (TextSpan sentence in TextCutter.Cut(text, stretch, TextCutter.Sentence, HoleEnd))
        {
            sentences.Read(sentence, ReadingMode.Measure, new ReadingState());
        }

        int HoleEnd(int at)
        {
            while (next < regions.Count && regions[next].End <= at)
            {
                next++;
            }

            return next < regions.Count && regions[next].Start == at ? regions[next].End : -1;
        }
    }

    // （6月底完成，牵头考核单位：…）: the bracket says when the text before it is due.
    private void ReadDates(ReadRegion region, TextSpan covers)
    {
        foreach (TextSpan segment in region.Dates)
        {
            Token? date = tokens.In(segment).FirstOrDefault(token => token is { Kind: TokenKind.Date, Fate: Fate.Open });
            if (date is null)
            {
                continue;
            }

            date.Use();
            _given.Add((date, covers, segment));
        }
    }

    // Items without a date take the bracket's; the last of them reaches to it. Without any, the words before the bracket are the duty.
    private void GiveDate(Token date, TextSpan covers, TextSpan segment, SentenceReader sentences)
    {
        Deadline? deadline = resolver.Resolve(date, null, inherited: true);
        if (deadline is null)
        {
            date.LeaveUnread(UnreadReason.DateNotResolved);
            return;
        }

        int target = sentences.Targets.FindLastIndex(item => covers.Contains(item.Span.Start));
        int deliverable = sentences.Deliverables.FindLastIndex(item => covers.Contains(item.Span.Start));
        for (int i = 0; i < sentences.Targets.Count; i++)
        {
            if (covers.Contains(sentences.Targets[i].Span.Start) && sentences.Targets[i].Deadline is null)
            {
                sentences.Targets[i] = sentences.Targets[i] with { Deadline = deadline };
                target = i;
            }
        }

        for (int i = 0; i < sentences.Deliverables.Count; i++)
        {
            if (covers.Contains(sentences.Deliverables[i].Span.Start) && sentences.Deliverables[i].Deadline is null)
            {
                sentences.Deliverables[i] = sentences.Deliverables[i] with { Deadline = deadline };
                deliverable = i;
            }
        }

        if (deliverable >= 0)
        {
            Deliverable item = sentences.Deliverables[deliverable];
            sentences.Deliverables[deliverable] = item with { Span = new TextSpan(item.Span.Start, Math.Max(item.Span.End, segment.End)) };
        }
        else if (target >= 0)
        {
            Target item = sentences.Targets[target];
            sentences.Targets[target] = item with { Span = new TextSpan(item.Span.Start, Math.Max(item.Span.End, segment.End)) };
        }
        else
        {
            TextSpan what = Duty(covers);
            DeliverableKind kind = deadline.Kind == DeadlineKind.Recurring ? DeliverableKind.Recurring : DeliverableKind.Task;
            sentences.Deliverables.Add(new Deliverable(text.Written(what), kind, null, [], deadline with { IsInherited = false }, new TextSpan(what.Start, segment.End)));
        }
    }

    // The words a bracket answers for, without the stops around them.
    private TextSpan Duty(TextSpan covers)
    {
        TextSpan what = text.Trim(covers);
        while (!what.IsEmpty && text[what.Start] is '。' or ',' or ';')
        {
            what = text.Trim(new TextSpan(what.Start + 1, what.End));
        }

        return what;
    }

    private void MarkDuties(TextSpan region)
    {
        foreach (Token token in tokens.In(region).Where(token => token.Fate == Fate.Open))
        {
            token.Ignore(token.Kind == TokenKind.Date ? IgnoredReason.Description : IgnoredReason.Name);
        }
    }

    private void AddImplied(List<Duty> duties, TextSpan span)
    {
        if (rules.ImpliedLocal is { } local && !duties.Exists(duty => duty.Role == DutyRole.LocalUnits || duty.Kind == UnitKind.LocalClass))
        {
            duties.Add(new Duty(local.Name, text.Written(local.Span), DutyRole.LocalUnits, local.Kind, local.IsOpenEnded, IsImplied: true, local.Span, span));
        }
    }

    // Each sentence numbers its alternatives from one; within the measure they must differ.
    private static List<Target> Renumber(List<Target> targets)
    {
        int number = 0;
        string? last = null;
        for (int i = 0; i < targets.Count; i++)
        {
            string? group = targets[i].AlternativeGroup;
            if (group is null)
            {
                last = null;
                continue;
            }

            number += group == last ? 0 : 1;
            last = group;
            targets[i] = targets[i] with { AlternativeGroup = "a" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        }

        return targets;
    }
}
