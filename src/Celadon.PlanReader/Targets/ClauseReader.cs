using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Reads one clause: its dates, targets and conditions.</summary>
internal sealed class ClauseReader(FoldedText text, TokenMap tokens, DeadlineResolver resolver)
{
    private static readonly Regex Measured = BoundedPattern.Create("^[^,;。]{2,40}(?:率|比例|比率|占比|比重|浓度|总量|排放量|面积|数量|指数|天数|强度|能耗)$");

    /// <summary>Reads.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="evidenceStart">Where evidence begins: the clause's start, or that of a date standing alone in front of it.</param>
    /// <param name="state">What earlier clauses leave; is moved on.</param>
    public ReadClause Read(TextSpan clause, int evidenceStart, ReadingState state)
    {
        var adverbs = new List<Token>();
        var attributes = new List<Token>();
        Token? baseDate = null;
        foreach (Token date in tokens.In(clause).Where(token => token.Kind == TokenKind.Date && token.Fate == Fate.Open))
        {
            switch (DateUse.Of(text, date, clause))
            {
                case DateRole.Adverb:
                    adverbs.Add(date);
                    break;
                case DateRole.Attribute:
                    attributes.Add(date);
                    break;
                case DateRole.Base:
                    baseDate = date;
                    break;
                case DateRole.Title:
                    date.Ignore(IgnoredReason.TitlePeriod);
                    break;
                default:
                    break;
            }

            state.Year = date.Date!.Year ?? state.Year;
        }

        state.IsEveryYear |= adverbs.Exists(date => date.Date is { Shape: DateShape.Rhythm, Every: Period.Year });
        Token? own = TakeRule(adverbs, state, date => text.Trim(new TextSpan(clause.Start, date.Span.Start)).Length <= 4);
        bool isOnlyDate = IsOnlyDate(clause, adverbs);
        (List<Target> targets, List<Token> conditions) = ReadAmounts(clause, evidenceStart, adverbs, attributes, baseDate, state);
        List<Token> days = [.. adverbs.Where(date => date.Date!.Shape != DateShape.Rhythm)];
        if (targets.Count == 0 && conditions.Count == 0 && adverbs.Count == 0 && Measured.IsMatch(text.Of(clause)))
        {
            // 新能源占比,2024年达到80%: the subject stands in a clause of its own.
            (state.Metric, state.Scope, _) = MetricWords.Between(text, clause.Start, clause.End);
            state.Unit = string.Empty;
        }

        state.Distributed = isOnlyDate && days.Count > 1 ? days : [];
        return new ReadClause(clause, evidenceStart, own, attributes, targets, conditions, isOnlyDate);
    }

    /// <summary>True where the day lies before the plan begins.</summary>
    public bool IsPast(Deadline deadline) => resolver.IsPast(deadline);

    /// <summary>The deadline a date gives; marks it unread where it names no day.</summary>
    public Deadline? DeadlineOf(Token date, ReadingState state, bool inherited)
    {
        bool recurs = state.IsEveryYear && date.Date is { Shape: DateShape.YearEnd or DateShape.Month or DateShape.Day, Year: null };
        Deadline? deadline = recurs
            ? new Deadline(text.Written(date.Span), DeadlineKind.Recurring, null, Period.Year, inherited)
            : resolver.Resolve(date, state.Year, inherited);
        if (deadline is null)
        {
            date.LeaveUnread(UnreadReason.DateNotResolved);
        }
        else
        {
            date.Use();
        }

        return deadline;
    }

    // A rhythm does not end the rule of a day: 到2025年,每年新增…
    private Token? TakeRule(List<Token> adverbs, ReadingState state, Func<Token, bool> opens)
    {
        Token? own = adverbs.FirstOrDefault(date => date.Date!.Shape != DateShape.Rhythm) ?? adverbs.FirstOrDefault();
        if (own is null)
        {
            return null;
        }

        if (DateUse.IsStart(text, own) || (own.Date!.Shape == DateShape.Rhythm && !opens(own)))
        {
            // 夜间检查频次每周不少于2次,案件办结率100%: said of its own clause only. A start rules nothing that follows.
            return own;
        }

        bool keepsDay = own.Date!.Shape == DateShape.Rhythm && !state.IsFromEarlierPart && state.RulingDate is { Date.Shape: not DateShape.Rhythm };
        if (!keepsDay)
        {
            state.RulingDate = adverbs.LastOrDefault(date => date.Date!.Shape != DateShape.Rhythm) ?? own;
            state.IsFromEarlierPart = false;
        }

        return own;
    }

    private (List<Target> Targets, List<Token> Conditions) ReadAmounts(
        TextSpan clause, int evidenceStart, List<Token> adverbs, List<Token> attributes, Token? baseDate, ReadingState state)
    {
        var targets = new List<Target>();
        var loose = new List<Token>();
        int depth = text.BracketDepth(clause.Start) - (text[clause.Start] == '(' ? 1 : 0);
        List<Token> found = [.. tokens.In(clause).Where(token => token.IsAmount && token.Fate == Fate.Open && !text.InTitle(token.Span.Start) && !IsScore(token))];
        List<Token> level = [.. found.Where(token => text.BracketDepth(token.Span.Start) <= depth && (!text.InQuote(token.Span.Start) || token.Kind == TokenKind.Rank))];
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
                        clause, spanStart, isLast ? clause.End : Reach(amount, amounts[i + 1]), DeadlinesFor(amount, amounts, clause, adverbs, attributes, state), conditions,
                        BaseYear(baseDate, amount), DateWithin(baseDate, adverbs, amount, metricStart), metricStart,
                        adverbs.LastOrDefault(date => date.Date!.Shape == DateShape.Rhythm && date.Span.End <= amount.First.Span.Start && text[date.Span.Start] is '每' or '逐' or '按')?.Date!.Every, subject);
                    List<Target> read = TargetMaker.Make(text, amount, frame, state);
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
                    foreach (Token token in amount.Tokens)
                    {
                        token.LeaveUnread(UnreadReason.UnitLost);
                    }

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
            AddPartTargets(clause, asides, targets);
        }

        JoinAlternatives(targets, made, state);
        baseDate?.Use();

        return (targets, loose);
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

    private IReadOnlyList<Deadline?> DeadlinesFor(Amount amount, List<Amount> amounts, TextSpan clause, List<Token> adverbs, List<Token> attributes, ReadingState state)
    {
        List<Token> days = [.. adverbs.Where(date => date.Date!.Shape != DateShape.Rhythm && !DateUse.IsStart(text, date))];
        if (days.Count > 1 && days.Count == amount.Tokens.Count)
        {
            return [.. days.Select(date => DeadlineOf(date, state, inherited: false))];
        }

        if (days.Count == 0 && state.Distributed.Count > 0 && state.Distributed.Count == amounts.Sum(other => other.Tokens.Count))
        {
            int before = amounts.TakeWhile(other => other != amount).Sum(other => other.Tokens.Count);
            return [.. amount.Tokens.Select((_, i) => DeadlineOf(state.Distributed[before + i], state, inherited: false))];
        }

        Token? near = days.LastOrDefault(date => date.Span.End <= amount.First.Span.Start) ?? days.FirstOrDefault();
        if (near is not null)
        {
            return [DeadlineOf(near, state, inherited: false)];
        }

        foreach (Token rhythm in adverbs)
        {
            rhythm.Use();
        }

        if (state.RulingDate is { Date.Shape: not DateShape.Rhythm } day)
        {
            bool isNorm = state.IsFromEarlierPart && ClauseWords.IsNorm(text.Value[clause.Start..amount.First.Span.Start]);
            return [isNorm ? null : DeadlineOf(day, state, inherited: true)];
        }

        if (adverbs.Count > 0)
        {
            return [DeadlineOf(adverbs[^1], state, inherited: false)];
        }

        return [attributes.Count > 0 ? DeadlineOf(attributes[^1], state, inherited: false)
            : state.RulingDate is { } rhythmAhead ? DeadlineOf(rhythmAhead, state, inherited: true) : null];
    }

    private void JoinAlternatives(List<Target> targets, List<(int From, int Count, Amount Amount)> made, ReadingState state)
    {
        for (int i = 1; i < made.Count; i++)
        {
            int gap = made[i - 1].Amount.End;
            string between = text.Value[gap..made[i].Amount.First.Span.Start].TrimStart();
            if (!between.StartsWith('或'))
            {
                continue;
            }

            Target first = targets[made[i - 1].From];
            string group = first.AlternativeGroup ?? "a" + (++state.Alternatives).ToString(System.Globalization.CultureInfo.InvariantCulture);
            for (int k = made[i - 1].From; k < made[i].From + made[i].Count; k++)
            {
                targets[k] = targets[k] with { AlternativeGroup = group, Modality = targets[k].Modality ?? first.Modality };
            }
        }
    }

    // 再生水利用率达到30%(其中缺水地区达到35%): the bracket asks of a part what the clause asks of the whole.
    private void AddPartTargets(TextSpan clause, List<Token> asides, List<Target> targets)
    {
        Target whole = targets[^1];
        foreach (IGrouping<int, Token> bracket in asides.GroupBy(token => text.Value.LastIndexOf('(', token.Span.Start)))
        {
            if (bracket.Key < clause.Start || !text.Value.AsSpan(bracket.Key + 1).StartsWith("其中") || text.PartnerOf(bracket.Key) > clause.End)
            {
                continue;
            }

            var inside = new TextSpan(bracket.Key + 3, text.PartnerOf(bracket.Key));
            foreach (Amount amount in Amount.Group(text, tokens, [.. bracket], inside).Where(amount => amount.Comparator.Asks is not null && amount.Unit == whole.Unit))
            {
                string scope = MetricWords.Between(text, Math.Max(inside.Start, amount.From), amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start).Metric;
                targets[^1] = targets[^1] with { Conditions = [.. targets[^1].Conditions.Where(condition => condition.Span != amount.First.Span)] };
                targets.Add(whole with
                {
                    Scope = scope.Length > 0 ? scope : whole.Scope,
                    Number = amount.First.Number,
                    Comparison = amount.Comparator.Comparison(text.Of(amount.Comparator.After), MetricWords.IsLowGood(whole.Metric ?? string.Empty)),
                    Conditions = [],
                    Span = new TextSpan(bracket.Key + 1, Math.Max(amount.End, inside.End)),
                });
            }
        }
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

    private bool IsOnlyDate(TextSpan clause, List<Token> adverbs)
    {
        if (adverbs.Count == 0)
        {
            return false;
        }

        string rest = text.Value[clause.Start..adverbs[0].Span.Start] + text.Value[adverbs[^1].Span.End..clause.End];
        string modality = ClauseWords.Modality(rest) ?? string.Empty;
        return rest.Replace(modality.Length > 0 ? modality : " ", string.Empty, StringComparison.Ordinal).Trim() is "" or "至" or "和" or "、" or "自" or "从" or "起";
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
