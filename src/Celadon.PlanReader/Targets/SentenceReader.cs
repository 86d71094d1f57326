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
        List<TextSpan> parts = TextCutter.Cut(text, sentence, TextCutter.Part);
        for (int i = 0; i < parts.Count; i++)
        {
            state.IsFromEarlierPart = i > 0 && state.RulingDate is not null;
            ReadPart(parts[i], mode, state);
        }
    }

    private void ReadPart(TextSpan part, ReadingMode mode, ReadingState state)
    {
        var clauses = new List<ReadClause>();
        int pendingStart = -1;
        Token? inherited = state.RulingDate;
        foreach (TextSpan span in TextCutter.Cut(text, part, TextCutter.Clause))
        {
            ReadClause clause = _clauses.Read(span, pendingStart >= 0 ? pendingStart : span.Start, state);
            clause = JoinsPrevious(clause, clauses, state);
            bool carries = clause.IsOnlyDate || (pendingStart >= 0 && clause.Targets.Count == 0 && ClauseWords.SetsStage(text.Of(span)));
            pendingStart = carries ? clause.Start : -1;
            clauses.Add(clause);
        }

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
            List<Target> kept = [.. clause.Targets.Where(target => target.Deadline is { Kind: not DeadlineKind.Recurring } && target.Form != TargetForm.Count)];
            Targets.AddRange(kept);
            foreach (Token token in kept.Count == 0 ? tokens.In(clause.Span) : [])
            {
                token.Reopen();
            }
        }
    }
}
