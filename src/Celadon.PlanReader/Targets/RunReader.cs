using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Reads the deliverables of a part of a sentence: what a date rules, up to where the words only go on describing how.</summary>
internal sealed class RunReader(FoldedText text, TokenMap tokens, ClauseReader clauseReader)
{
    private static readonly Regex Consequence = BoundedPattern.Create("(?:未|没有|逾期)[^,;。]{1,16}的$");

    /// <summary>Adds the deliverables.</summary>
    /// <param name="part">The part's clauses.</param>
    /// <param name="inherited">The date that ruled when it began; null where none did.</param>
    /// <param name="state">What the sentence knows.</param>
    /// <param name="into">Where they go.</param>
    public void Read(List<ReadClause> part, Token? inherited, ReadingState state, List<Deliverable> into)
    {
        int i = 0;
        while (i < part.Count && part[i].OwnDate is null)
        {
            i++;
        }

        ReadUndated(part[..i], inherited, state, into);
        while (i < part.Count)
        {
            int next = i + 1;
            while (next < part.Count && part[next].OwnDate is null)
            {
                next++;
            }

            ReadRun(part[i..next], state, into);
            i = next;
        }
    }

    // Clauses before the part's first date: ruled by a date of an earlier part, by a date inside a noun, or by none.
    private void ReadUndated(List<ReadClause> clauses, Token? inherited, ReadingState state, List<Deliverable> into)
    {
        foreach (ReadClause clause in clauses)
        {
            if (clause.Targets.Count > 0)
            {
                continue;
            }

            string words = text.Of(clause.Span);
            if (Consequence.IsMatch(words))
            {
                break;
            }

            if (clause.Attributes.Count > 0 && ClauseWords.Completes(words))
            {
                foreach (Token date in clause.Attributes)
                {
                    Add(clause.Span, date, isInherited: false, state, clause.Conditions, into);
                }
            }
            else if (inherited is { Date.Shape: not DateShape.Rhythm } && ClauseWords.PromisesResultPlainly(words) && !ClauseWords.IsNorm(words) && !ClauseWords.SetsStage(words))
            {
                AddAll(clause, inherited, isInherited: true, state, into);
            }
        }

        List<Token> loose = [.. clauses.SelectMany(clause => clause.Conditions).Where(token => token.Fate == Fate.Open)];
        if (loose.Count > 0)
        {
            var span = new TextSpan(clauses[0].Start, clauses[^1].Span.End);
            into.Add(Make(span, text.Written(span), null, loose));
        }
    }

    private void ReadRun(List<ReadClause> run, ReadingState state, List<Deliverable> into)
    {
        Token date = run[0].OwnDate!;
        if (Consequence.IsMatch(text.Of(run[0].Span)))
        {
            // 5月底前未完成的,纳入调控: what follows a failure is no duty due by that day.
            date.Ignore(IgnoredReason.Description);
            return;
        }

        bool isRhythm = date.Date!.Shape == DateShape.Rhythm;
        List<ReadClause> content = [.. run.Where(clause => !clause.IsOnlyDate)];
        int firstTarget = content.FindIndex(clause => clause.Targets.Count > 0);
        List<ReadClause> lead = firstTarget < 0 ? content : content[..firstTarget];
        int kept = Kept(lead, isRhythm);
        bool leadCounts = kept > 0 && (firstTarget < 0 || lead.Any(clause => ClauseWords.PromisesResult(text.Of(clause.Span)) && !ClauseWords.SetsStage(text.Of(clause.Span))));
        if (leadCounts)
        {
            int start = 0;
            for (int end = 1; end <= kept; end++)
            {
                // A clause with a subject of its own is a deliverable of its own, under the same date.
                if (end == kept || BringsSubject(lead[start..end], lead[end]))
                {
                    AddSplit(new TextSpan(start == 0 ? run[0].Start : lead[start].Start, lead[end - 1].Span.End), lead[start..end], date, start > 0, state, into);
                    start = end;
                }
            }
        }

        foreach (ReadClause clause in firstTarget < 0 ? [] : content[firstTarget..])
        {
            string words = text.Of(clause.Span);
            if (clause.Targets.Count == 0 && !isRhythm && ClauseWords.PromisesResultPlainly(words) && !ClauseWords.IsNorm(words))
            {
                AddAll(clause, date, isInherited: true, state, into);
            }
        }

        foreach (ReadClause clause in run.Where(clause => clause.Targets.Count == 0))
        {
            List<Token> loose = [.. clause.Conditions.Where(token => token.Fate == Fate.Open)];
            if (loose.Count > 0)
            {
                into.Add(Make(clause.Span, text.Written(clause.Span), null, loose));
            }
        }
    }

    private bool BringsSubject(List<ReadClause> before, ReadClause clause)
    {
        string words = text.Of(clause.Span);
        return before.Exists(earlier => ClauseWords.PromisesResult(text.Of(earlier.Span)) && !ClauseWords.SetsStage(text.Of(earlier.Span)))
            && ClauseWords.PromisesResult(words) && !ClauseWords.KeepsSubject(words) && !ClauseWords.SetsStage(words);
    }

    // The first clause always belongs to the date; the following ones as long as they do not merely go on.
    private int Kept(List<ReadClause> lead, bool isRhythm)
    {
        int kept = 0;
        bool hasContent = false;
        foreach (ReadClause clause in lead)
        {
            string words = text.Of(clause.Span);
            if (hasContent && (isRhythm || ClauseWords.GoesOn(words)))
            {
                break;
            }

            kept++;
            hasContent |= !ClauseWords.SetsStage(words) || clause.OwnDate is not null;
        }

        return kept;
    }

    private void AddAll(ReadClause clause, Token date, bool isInherited, ReadingState state, List<Deliverable> into) =>
        AddSplit(clause.Span, [clause], date, isInherited, state, into);

    private void AddSplit(TextSpan span, List<ReadClause> clauses, Token date, bool isInherited, ReadingState state, List<Deliverable> into)
    {
        TextSpan last = clauses[^1].Span;
        int start = date.Span.Start >= last.Start && date.Span.End <= last.End && text.Trim(new TextSpan(last.Start, date.Span.Start)).Length <= 2 ? date.Span.End : last.Start;
        var words = text.Trim(new TextSpan(start, last.End));
        List<TextSpan> subjects = clauses.Count == 1 ? Subjects.Split(text, words) : [words];
        List<Token> conditions = [.. clauses.SelectMany(clause => clause.Conditions).Where(token => token.Fate == Fate.Open)];
        if (subjects.Count == 1)
        {
            Add(span, date, isInherited, state, conditions, into);
            return;
        }

        foreach (TextSpan subject in subjects)
        {
            Add(span, date, isInherited, state, conditions, into, Subjects.Complete(text, subject, words));
        }
    }

    private void Add(TextSpan span, Token date, bool isInherited, ReadingState state, IReadOnlyList<Token> conditions, List<Deliverable> into, string? what = null)
    {
        Deadline? deadline = clauseReader.DeadlineOf(date, state, isInherited);
        if (deadline is not null && !clauseReader.IsPast(deadline))
        {
            into.Add(Make(span, what ?? What(span, date), deadline, conditions));
        }
    }

    private Deliverable Make(TextSpan span, string what, Deadline? deadline, IReadOnlyList<Token> conditions)
    {
        foreach (Token token in tokens.In(span).Where(token => token.Kind == TokenKind.Date && token.Date!.Shape == DateShape.Rhythm))
        {
            token.Use();
        }

        string words = text.Of(span);
        DeliverableKind kind = deadline?.Kind == DeadlineKind.Recurring ? DeliverableKind.Recurring
            : ClauseWords.Eliminates(words) ? DeliverableKind.Eliminate
            : DeliverableKind.Task;
        return new Deliverable(what, kind, ClauseWords.Modality(words), [.. conditions.Select(token => Conditions.Of(text, token, span))], deadline, span);
    }

    // The duty without the date in front of it.
    private string What(TextSpan span, Token date)
    {
        bool opens = date.Span.Start >= span.Start && text.Trim(new TextSpan(span.Start, date.Span.Start)).Length <= 2;
        TextSpan rest = opens ? text.Trim(new TextSpan(date.Span.End, span.End)) : span;
        return text.Written(rest).TrimStart('，', ',', '、', ' ');
    }
}
