using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>What the words around a sentence let it be.</summary>
internal enum ReadingMode
{
    /// <summary>Part of a measure: targets and deliverables.</summary>
    Measure,

    /// <summary>Part of the main targets: targets and goals in words.</summary>
    Objectives,

    /// <summary>Front matter, principles, lead-ins: only what is plainly asked for by a date counts.</summary>
    Lenient,
}

/// <summary>Reads sentences into targets and deliverables.</summary>
internal sealed class SentenceReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver)
{
    private static readonly Regex Finding = BoundedPattern.Create("(?:督察|检查|抽查|排查|暗访|巡查)(?:组)?(?:发现|指出|反馈)[,:]");

    private readonly ClauseReader _clauses = new(text, tokens, resolver);

    /// <summary>Targets and goals read so far.</summary>
    public List<Target> Targets { get; } = [];

    /// <summary>Deliverables read so far.</summary>
    public List<Deliverable> Deliverables { get; } = [];

    /// <summary>Reads one sentence.</summary>
    /// <param name="sentence">Without its full stop.</param>
    /// <param name="mode">What it may be.</param>
    /// <param name="state">Fresh for a measure's sentence; kept over a paragraph of objectives.</param>
    public void Read(TextSpan sentence, ReadingMode mode, ReadingState state)
    {
        if (Finding.IsMatch(text.Of(sentence)))
        {
            // 督察发现…: a state of affairs, however many numbers it holds.
            foreach (Token token in tokens.In(sentence))
            {
                token.Ignore(IgnoredReason.Description);
            }

            return;
        }

        List<TextSpan> parts = TextCutter.Cut(text, sentence, TextCutter.Part);
        for (int i = 0; i < parts.Count; i++)
        {
            state.RulingDate = state.GivenDate ?? state.RulingDate;
            state.IsFromEarlierPart = (i > 0 || state.GivenDate is not null) && state.RulingDate is not null;
            ReadPart(parts[i], mode, state);
        }
    }

    private void ReadPart(TextSpan part, ReadingMode mode, ReadingState state)
    {
        var clauses = new List<ReadClause>();
        int pendingStart = -1;
        Token? inherited = state.RulingDate;
        foreach (TextSpan span in TextCutter.Cut(text, ListMarks.Strip(text, part), TextCutter.Clause))
        {
            ReadClause clause = _clauses.Read(span, pendingStart >= 0 ? pendingStart : span.Start, state);
            clause = JoinsPrevious(DropPast(clause), clauses, state);
            bool carries = clause.IsOnlyDate || (pendingStart >= 0 && clause.Targets.Count == 0 && ClauseWords.SetsStage(text.Of(span)));
            pendingStart = carries ? clause.Start : -1;
            clauses.Add(clause);
            state.PreviousWords = clause.IsOnlyDate ? state.PreviousWords : text.Written(span);
        }

        HandConditionsOn(clauses);
        int targetsBefore = Targets.Count, deliverablesBefore = Deliverables.Count;
        switch (mode)
        {
            case ReadingMode.Objectives:
                new GoalReader(text, _clauses).Read(clauses, inherited, state, Targets);
                break;
            case ReadingMode.Measure:
                Targets.AddRange(clauses.SelectMany(clause => clause.Targets));
                new RunReader(text, tokens, _clauses).Read(clauses, inherited, state, Deliverables);
                break;
            default:
                ReadLeniently(clauses);
                break;
        }

        ReachToDates(clauses, targetsBefore, deliverablesBefore);
    }

    // VOCs排放速率大于等于2千克/小时的,处理效率不低于80%: whom the target is asked of stands in the clause before it.
    private void HandConditionsOn(List<ReadClause> clauses)
    {
        for (int i = 0; i + 1 < clauses.Count; i++)
        {
            ReadClause clause = clauses[i], next = clauses[i + 1];
            bool opensCase = clause.Conditions.Count > 0 && clause.Targets.Count == 0 && clause.OwnDate is null && next.Targets.Count > 0 && text[clause.Span.End - 1] is '的' or '时' or '后';
            if (!opensCase)
            {
                continue;
            }

            List<Condition> conditions = [.. clause.Conditions.Select(token => Conditions.Of(text, token, clause.Span))];
            Target target = next.Targets[0];
            clauses[i] = clause with { Conditions = [] };
            clauses[i + 1] = next with { Targets = [target with { Conditions = [.. conditions, .. target.Conditions], Span = new TextSpan(clause.Start, target.Span.End) }, .. next.Targets.Skip(1)] };
        }
    }

    // A date that rules a target from a clause without an item of its own belongs to that target's evidence.
    private void ReachToDates(List<ReadClause> clauses, int targetsBefore, int deliverablesBefore)
    {
        int next = targetsBefore;
        var delivered = new HashSet<int>(Deliverables.Skip(deliverablesBefore).Select(item => item.Span.Start));
        foreach (ReadClause clause in clauses.Where(clause => clause.OwnDate is not null))
        {
            Token date = clause.OwnDate!;
            while (next < Targets.Count && Targets[next].Span.End <= date.Span.Start)
            {
                next++;
            }

            if (next == Targets.Count)
            {
                return;
            }

            Target target = Targets[next];
            bool isShown = target.Span.Start < date.Span.End || delivered.Contains(clause.Start);
            if (!isShown && target.Deadline?.Raw == text.Written(date.Span).Trim())
            {
                Targets[next] = target with { Span = new TextSpan(date.Span.Start, target.Span.End), Deadline = target.Deadline! with { IsInherited = false } };
            }
        }
    }

    // 2020年,PM2.5平均浓度51微克/立方米 in a plan that begins in 2021 tells the past.
    private ReadClause DropPast(ReadClause clause)
    {
        if (!clause.Targets.Any(target => resolver.IsPast(target.Deadline)))
        {
            return clause;
        }

        foreach (Token token in tokens.In(new TextSpan(clause.Start, clause.Span.End)))
        {
            token.Reopen();
            token.Ignore(IgnoredReason.Description);
        }

        return clause with { Targets = [], OwnDate = null, Attributes = [] };
    }

    // A clause that opens with 或 is an alternative to what the clause before it asks.
    private ReadClause JoinsPrevious(ReadClause clause, List<ReadClause> earlier, ReadingState state)
    {
        if (earlier.Count == 0 || clause.Targets.Count == 0 || earlier[^1].Targets.Count == 0 || text[clause.Span.Start] != '或')
        {
            return clause;
        }

        ReadClause last = earlier[^1];
        Target first = last.Targets[^1];
        string group = first.AlternativeGroup ?? "a" + (++state.Alternatives).ToString(System.Globalization.CultureInfo.InvariantCulture);
        earlier[^1] = last with { Targets = [.. last.Targets.SkipLast(1), first with { AlternativeGroup = group }] };
        return clause with { Targets = [.. clause.Targets.Select(target => target with { AlternativeGroup = group, Modality = target.Modality ?? first.Modality })] };
    }

    private void ReadLeniently(List<ReadClause> clauses)
    {
        foreach (ReadClause clause in clauses)
        {
            List<Target> kept = [.. clause.Targets.Where(target => target.Deadline is { Kind: not DeadlineKind.Recurring } && target.Form != TargetForm.Count && target.Word is not ("为" or "是"))];
            Targets.AddRange(kept);
            foreach (Token token in kept.Count == 0 ? tokens.In(clause.Span) : [])
            {
                token.Reopen();
            }
        }
    }
}
