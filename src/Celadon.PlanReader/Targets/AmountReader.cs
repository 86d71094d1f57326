using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>The dates of a clause.</summary>
/// <param name="Adverbs">Those that say when.</param>
/// <param name="Attributes">Those that belong to a noun.</param>
/// <param name="Base">The year compared with; null where there is none.</param>
internal sealed record ClauseDates(List<Token> Adverbs, List<Token> Attributes, Token? Base);

/// <summary>Reads the numbers of one clause into targets and conditions.</summary>
internal sealed class AmountReader(FoldedText text, TokenMap tokens)
{
    // No clause of a plan holds so many numbers; one that does is no clause, and comparing each with each would take long.
    private const int MostAmounts = 100;

    /// <summary>Reads the numbers of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="evidenceStart">Where evidence begins.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="state">What earlier clauses leave; is moved on.</param>
    /// <param name="clauses">Resolves dates.</param>
    /// <returns>The targets, and the numbers that qualify something and belong to none of them.</returns>
    public (List<Target> Targets, List<Token> Conditions) Read(TextSpan clause, int evidenceStart, ClauseDates dates, ReadingState state, ClauseReader clauses)
    {
        (List<Token> adverbs, List<Token> attributes, Token? baseDate) = dates;
        var targets = new List<Target>();
        var loose = new List<Token>();
        int depth = text.BracketDepth(clause.Start) - (text[clause.Start] == '(' ? 1 : 0);
        List<Token> found = [.. tokens.In(clause).Where(token => token.IsAmount && token.Fate == Fate.Open && !text.InTitle(token.Span.Start) && !IsScore(token))];
        List<Token> level = [.. found.Where(token => text.BracketDepth(token.Span.Start) <= depth && (!text.InQuote(token.Span.Start) || token.Kind == TokenKind.Rank))];
        if (level.Count > MostAmounts)
        {
            LeaveUnread(level, UnreadReason.NoMetric);
            return ([], []);
        }

        List<Token> asides = [.. found.Except(level).Where(token => !text.InQuote(token.Span.Start))];
        List<Amount> amounts = Amount.Group(text, tokens, level, clause);
        var pending = new List<Amount>();
        var made = new List<(int From, int Count, Amount Amount)>();
        int metricStart = MetricStart(clause, adverbs, amounts);
        var subject = new TextSpan(0, 0);
        int spanStart = evidenceStart;
        for (int i = 0; i < amounts.Count; i++)
        {
            Amount amount = amounts[i];
            AmountRole role = Judge(amount, amounts[(i + 1)..], clause, metricStart, state);
            switch (role)
            {
                case AmountRole.Target:
                    if (made.Count > 0 && IsGrade(amount) && UnitTable.Counts(made[^1].Amount.Unit))
                    {
                        // 100家企业达到3级以上标准: the grade says which count.
                        pending.Add(amount);
                        break;
                    }

                    bool isLast = !amounts.Skip(i + 1).Any(later => Judge(later, [], clause, metricStart, state) == AmountRole.Target);
                    List<Condition> conditions = [.. pending.Select(ConditionOf), .. isLast ? asides.Select(ConditionOf) : []];
                    var frame = new TargetFrame(
                        clause, spanStart, isLast ? clause.End : Reach(amount, amounts[i + 1]), DeadlinesFor(amount, amounts, clause, adverbs, attributes, state, clauses, evidenceStart), conditions,
                        BaseYear(baseDate, amount), DateWithin(baseDate, adverbs, amount, metricStart), metricStart,
                        adverbs.LastOrDefault(date => date.Date!.Shape == DateShape.Rhythm && date.Span.End <= amount.First.Span.Start && text[date.Span.Start] is '每' or '逐' or '按')?.Date!.Every, subject);
                    List<Target> read = TargetMaker.Make(text, amount, frame, state);
                    if (read[0].Metric!.Length == 0)
                    {
                        LeaveUnread(amount.Tokens, UnreadReason.NoMetric);
                        break;
                    }

                    foreach (Token token in pending.SelectMany(condition => condition.Tokens).Concat(isLast ? asides : []))
                    {
                        token.Use();
                    }

                    made.Add((targets.Count, read.Count, amount));
                    targets.AddRange(read);
                    pending.Clear();
                    subject = new TextSpan(0, 0);
                    spanStart = SkipJoint(isLast ? amount.End : Reach(amount, amounts[i + 1]), clause.End);
                    metricStart = spanStart;
                    break;
                case AmountRole.Condition:
                    pending.Add(amount);
                    subject = SubjectBefore(amount, metricStart) ?? subject;
                    break;
                case AmountRole.Description:
                    amount.Tokens[0].Ignore(IgnoredReason.Description);
                    break;
                default:
                    LeaveUnread(amount.Tokens, UnreadReason.UnitLost);
                    break;
            }
        }

        if (targets.Count == 0)
        {
            loose.AddRange(pending.SelectMany(amount => amount.Tokens).Concat(asides));
        }
        else
        {
            AttachToLast(targets, pending);
            PartTargets.Add(text, tokens, clause, asides, targets);
        }

        SharedTail.Give(text, clause, targets, made);
        Alternatives.Join(text, targets, made, state);
        baseDate?.Use();

        return (targets, loose);
    }

    private static void LeaveUnread(IEnumerable<Token> numbers, UnreadReason why)
    {
        foreach (Token token in numbers)
        {
            token.LeaveUnread(why);
        }
    }

    private bool IsScore(Token token) => token.Unit == "分" && text.BracketDepth(token.Span.Start) > 0;

    // 站点数据有效率从88%提高到95%: what is measured stands before 从.
    private TextSpan? SubjectBefore(Amount amount, int metricStart)
    {
        int from = Math.Max(metricStart, amount.From);
        int mark = text.Value.LastIndexOfAny(['从', '由'], Math.Max(from, amount.First.Span.Start - 1), Math.Max(0, amount.First.Span.Start - from));
        return mark > from && AmountRoles.StartsFrom(text.Value[from..amount.First.Span.Start]) ? new TextSpan(from, mark) : null;
    }

    private static bool IsGrade(Amount amount) => amount.First.Kind == TokenKind.Grade || amount.Unit == "级";

    // 建设100家应用基地、16家智能牧场: what is counted belongs to its number, up to the joint before the next.
    private int Reach(Amount amount, Amount next)
    {
        int joint = text.Value.LastIndexOfAny(['、', '和', '及'], next.First.Span.Start - 1, Math.Max(0, next.First.Span.Start - amount.End));
        bool adjoins = joint > amount.End && text.Trim(new TextSpan(joint + 1, next.First.Span.Start)).Length <= 1;
        return adjoins && UnitTable.Counts(amount.Unit) ? joint : amount.End;
    }

    private AmountRole Judge(Amount amount, List<Amount> later, TextSpan clause, int metricStart, ReadingState state)
    {
        AmountRole role = AmountRoles.Of(text, amount, later, clause);
        bool isBare = amount.First.Kind == TokenKind.Quantity && amount.Unit.Length == 0 && amount.First.Grade is null;
        if (!isBare || role == AmountRole.Description)
        {
            return role;
        }

        if (amount.Comparator.Asks is null && amount.Comparator.After.IsEmpty)
        {
            return AmountRole.UnitLost;
        }

        int end = amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start;
        string metric = MetricWords.Between(text, metricStart, end).Metric;
        if (metric.Length == 0)
        {
            // 达到38微克/立方米,力争低于35: what the ellipsis leaves out was just said.
            if (state.Unit.Length == 0 && !MetricWords.IsDimensionless(state.Metric))
            {
                return AmountRole.UnitLost;
            }

            foreach (Token token in amount.Tokens)
            {
                token.Unit = state.Unit;
            }

            return AmountRole.Target;
        }

        return MetricWords.IsDimensionless(metric) ? AmountRole.Target : AmountRole.UnitLost;
    }

    private IReadOnlyList<Deadline?> DeadlinesFor(Amount amount, List<Amount> amounts, TextSpan clause, List<Token> adverbs, List<Token> attributes, ReadingState state, ClauseReader clauses, int evidenceStart)
    {
        List<Token> days = [.. adverbs.Where(date => date.Date!.Shape != DateShape.Rhythm && !DateUse.IsStart(text, date))];
        if (days.Count > 1 && days.Count == amount.Tokens.Count)
        {
            return [.. days.Select(date => clauses.DeadlineOf(date, state, inherited: false))];
        }

        if (days.Count == 0 && state.Distributed.Count > 0 && state.Distributed.Count == amounts.Sum(other => other.Tokens.Count))
        {
            int before = amounts.TakeWhile(other => other != amount).Sum(other => other.Tokens.Count);
            return [.. amount.Tokens.Select((_, i) => clauses.DeadlineOf(state.Distributed[before + i], state, inherited: false))];
        }

        Token? near = days.LastOrDefault(date => date.Span.End <= amount.First.Span.Start) ?? days.FirstOrDefault();
        if (near is not null)
        {
            return [clauses.DeadlineOf(near, state, inherited: false)];
        }

        foreach (Token rhythm in adverbs)
        {
            rhythm.Use();
        }

        if (state.RulingDate is { Date.Shape: not DateShape.Rhythm } day)
        {
            bool isNorm = state.IsFromEarlierPart && ClauseWords.IsNorm(text.Value[clause.Start..amount.First.Span.Start]);
            return [isNorm ? null : clauses.DeadlineOf(day, state, inherited: day.Span.Start < evidenceStart)];
        }

        if (adverbs.Count > 0)
        {
            return [clauses.DeadlineOf(adverbs[^1], state, inherited: false)];
        }

        return [attributes.Count > 0 ? clauses.DeadlineOf(attributes[^1], state, inherited: false)
            : state.RulingDate is { } rhythmAhead ? clauses.DeadlineOf(rhythmAhead, state, inherited: true) : null];
    }

    private void AttachToLast(List<Target> targets, List<Amount> pending)
    {
        if (pending.Count == 0)
        {
            return;
        }

        foreach (Token token in pending.SelectMany(amount => amount.Tokens))
        {
            token.Use();
        }

        targets[^1] = targets[^1] with { Conditions = [.. targets[^1].Conditions, .. pending.Select(ConditionOf)] };
    }

    private Condition ConditionOf(Amount amount)
    {
        var span = new TextSpan(amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start, amount.End);
        return new Condition(text.Written(span), span);
    }

    private Condition ConditionOf(Token token) => new(text.Written(token.Span), token.Span);

    private int MetricStart(TextSpan clause, List<Token> adverbs, List<Amount> amounts)
    {
        int first = amounts.Count > 0 ? amounts[0].First.Span.Start : clause.End;
        return adverbs.Where(date => date.Span.End <= first && text.Trim(new TextSpan(clause.Start, date.Span.Start)).Length <= 4).Select(date => date.Span.End).Append(clause.Start).Max();
    }

    private static int? BaseYear(Token? baseDate, Amount amount) =>
        baseDate is not null && baseDate.Span.Start >= amount.From && baseDate.Span.End <= amount.First.Span.Start ? baseDate.Date!.Year : null;

    // 总体近视率每年降低…: the metric stands before a date in the middle of the clause.
    private TextSpan DateWithin(Token? baseDate, List<Token> adverbs, Amount amount, int metricStart)
    {
        TextSpan span = BaseSpan(baseDate, amount);
        Token? within = adverbs.FirstOrDefault(date => date.Span.Start > metricStart && date.Span.End <= amount.First.Span.Start);
        return span.IsEmpty && within is not null ? within.Span : span;
    }

    private TextSpan BaseSpan(Token? baseDate, Amount amount)
    {
        if (BaseYear(baseDate, amount) is null)
        {
            return new TextSpan(0, 0);
        }

        int start = baseDate!.Span.Start - (baseDate.Span.Start > amount.From && text[baseDate.Span.Start - 1] is '较' or '比' or '与' or '同' or '在' or '以' ? 1 : 0);
        int end = baseDate.Span.End;
        foreach (string behind in (string[])["基础上", "相比", "同期", "水平"])
        {
            if (text.Value.AsSpan(end).StartsWith(behind))
            {
                end += behind.Length;
            }
        }

        return new TextSpan(start, end);
    }

    private int SkipJoint(int at, int end)
    {
        while (at < end && (text[at] is '、' or ',' or '和' or '及' or '并' or '且' or ';' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at;
    }
}
