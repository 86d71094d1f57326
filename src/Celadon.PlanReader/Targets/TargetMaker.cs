using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>What of a clause a target is made of.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="EvidenceStart">Where its evidence begins.</param>
/// <param name="EvidenceEnd">Where it ends.</param>
/// <param name="Deadlines">One for all numbers, or one for each.</param>
/// <param name="Conditions">Numbers that qualify it.</param>
/// <param name="BaseYear">The year compared with.</param>
/// <param name="BaseSpan">Where that year stands with its preposition; empty where there is none.</param>
/// <param name="Subject">What is measured, where the text says first from what it starts (站点数据有效率从88%提高到…); empty otherwise.</param>
/// <param name="Rhythm">How often, where the clause says so itself; the number is then a rate.</param>
/// <param name="MetricStart">Where the name of what is measured may begin: behind the date in front of it.</param>
internal sealed record TargetFrame(
    TextSpan Clause,
    int EvidenceStart,
    int EvidenceEnd,
    IReadOnlyList<Deadline?> Deadlines,
    IReadOnlyList<Condition> Conditions,
    int? BaseYear,
    TextSpan BaseSpan,
    int MetricStart,
    Period? Rhythm,
    TextSpan Subject);

/// <summary>Makes targets of an amount and its clause.</summary>
internal static class TargetMaker
{
    private static readonly Regex NotIn = BoundedPattern.Create("不进入|不得进入|退出|不在|不落入|避免|摆脱|脱离|不列|防止|杜绝|不出现|不处于");
    private static readonly Regex Average = BoundedPattern.Create("年均$|每年$|逐年$");
    private static readonly Regex DailyRate = BoundedPattern.Create("日(?:处理|供水|供气|产|收集|清运)[^,;。]{0,8}$");
    private static readonly Regex MonthlyAverage = BoundedPattern.Create("月均$|每月$|(?:^|[^\\d])月[^,;。]{1,8}量$");

    /// <summary>One target for each number of the amount.</summary>
    public static List<Target> Make(FoldedText text, Amount amount, TargetFrame frame, ReadingState state)
    {
        var targets = new List<Target>();
        (string metric, string? scope) = Metric(text, amount, frame, state);
        bool isEllipsis = metric == state.Metric && state.Unit == amount.Unit && amount.Comparator.Asks is Asks.AtLeast or Asks.AtMost or Asks.Below or Asks.Above && amount.First.Kind == TokenKind.Quantity
            && MetricIsLeftOut(text, amount, frame);
        List<string> metrics = amount.Tokens.Count > 1 ? Distribution.Over(metric, amount.Tokens.Count)
            : IsForEach(text, amount) ? Distribution.Pair(metric)
            : [metric];
        string words = text.Value[frame.Clause.Start..amount.First.Span.Start];
        string? modality = ClauseWords.Modality(text.Value[Math.Min(frame.Clause.Start, frame.EvidenceStart)..amount.First.Span.Start]);
        string suffix = text.Of(amount.Comparator.After);
        int? baseYear = frame.BaseYear ?? (amount.Comparator.Asks is Asks.Rise or Asks.Fall && !words.Contains("同比", StringComparison.Ordinal) && !words.Contains("年均", StringComparison.Ordinal) ? state.BaseYear : null);
        TargetForm first = TargetForm.Level;
        for (int i = 0; i < Math.Max(amount.Tokens.Count, metrics.Count); i++)
        {
            Token token = amount.Tokens[Math.Min(i, amount.Tokens.Count - 1)];
            token.Use();
            string own = metrics[Math.Min(i, metrics.Count - 1)];
            TargetForm form = isEllipsis ? state.Form : FormOf(text, token, amount, frame, words, own);
            first = i == 0 ? form : first;
            Comparison comparison = token.Kind == TokenKind.Rank ? RankComparison(token, words)
                : form == TargetForm.Grade ? GradeComparison(amount.Comparator, suffix)
                : ComparisonOf(amount, suffix, own, form, token, ClauseWords.Holds(text.Value[frame.Clause.Start..amount.First.Span.Start]));
            targets.Add(new Target(
                true, null, own, scope, form, comparison,
                token.Kind == TokenKind.Grade ? null : token.Number, token.Upper, token.Kind == TokenKind.Grade ? token.Grade : null,
                token.Unit, WordOf(text, amount), baseYear, PerOf(text, token, amount, frame), modality, null, frame.Conditions,
                frame.Deadlines[Math.Min(i, frame.Deadlines.Count - 1)], new TextSpan(frame.EvidenceStart, frame.EvidenceEnd)));
        }

        state.BaseYear = baseYear ?? state.BaseYear;
        state.Form = first;
        state.Metric = metric;
        state.Scope = scope;
        state.Unit = amount.Unit;
        state.Modality = modality;
        return targets;
    }

    private static (string Metric, string? Scope) Metric(FoldedText text, Amount amount, TargetFrame frame, ReadingState state)
    {
        int end = amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start;
        int start = frame.MetricStart;
        if (amount.First.Kind == TokenKind.Rank)
        {
            Match verb = NotIn.Match(text.Value[start..Math.Max(start, end)]);
            string ranked = verb.Success ? MetricWords.Between(text, start, start + verb.Index).Metric : string.Empty;
            bool isPlace = MetricWords.IsPlace(ranked);
            return (ranked.Length > 1 && !isPlace ? ranked : "排名", isPlace ? ranked : null);
        }

        if (!frame.Subject.IsEmpty)
        {
            (start, end) = (frame.Subject.Start, frame.Subject.End);
        }

        if (!frame.BaseSpan.IsEmpty && frame.BaseSpan.Start >= start && frame.BaseSpan.End <= end)
        {
            // 占比较2022年下降: the metric stands before the base year, or, if nothing does, behind it.
            string subject = text.Of(text.Trim(new TextSpan(start, frame.BaseSpan.Start)));
            bool metricAhead = subject.Length >= 2 && !UnitNames.LooksLikeUnit(subject);
            (start, end) = metricAhead ? (start, frame.BaseSpan.Start) : (frame.BaseSpan.End, end);
        }

        (string metric, string? scope, _) = MetricWords.Between(text, start, end);
        string behind = text.Written(text.Trim(new TextSpan(amount.End, Math.Max(amount.End, frame.EvidenceEnd > amount.End ? frame.EvidenceEnd : frame.Clause.End)))).TrimStart('的');
        bool isAttribute = behind.Length > 0 && amount.Tokens.Count == 1 && !StartsJoint(behind);
        if (isAttribute && (UnitTable.Counts(amount.Unit) || amount.Comparator.Asks is null || metric.Length == 0))
        {
            metric += behind;
        }

        return metric.Length > 0 ? (metric, scope)
            : state.Metric.Length > 0 ? (state.Metric, scope ?? state.Scope)
            : (state.PreviousWords, scope);
    }

    // 化肥、农药利用率均达到43%: one number, said of each.
    private static bool IsForEach(FoldedText text, Amount amount)
    {
        int at = amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start;
        return at > amount.From && text[at - 1] is '均' or '都';
    }

    private static bool MetricIsLeftOut(FoldedText text, Amount amount, TargetFrame frame)
    {
        int end = amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start;
        return frame.Subject.IsEmpty && MetricWords.Between(text, frame.MetricStart, end).Metric.Length == 0;
    }

    private static bool StartsJoint(string words) => words[0] is '、' or '和' or '及' or '或' or '并' or '且' or '(' or '（' or '，' or ',' or '；' or ';';

    private static TargetForm FormOf(FoldedText text, Token token, Amount amount, TargetFrame frame, string words, string metric)
    {
        if (token.Kind == TokenKind.Grade || token.Unit == "级")
        {
            return token.Unit is "类" or "级" ? TargetForm.Grade : TargetForm.Level;
        }

        if (token.Kind == TokenKind.Rank)
        {
            return TargetForm.Level;
        }

        switch (amount.Comparator.Asks)
        {
            case Asks.Fall:
                return TargetForm.Decrease;
            case Asks.Rise:
                return TargetForm.Increase;
            default:
                break;
        }

        if (UnitTable.IsPoints(token.Unit))
        {
            return ClauseRises(words) ? TargetForm.Increase : TargetForm.Decrease;
        }

        if (UnitTable.IsShare(token.Unit))
        {
            return TargetForm.Level;
        }

        if (ClauseWords.Adds(words))
        {
            return TargetForm.Increment;
        }

        if (UnitTable.IsTime(token.Unit))
        {
            return TargetForm.Level;
        }

        bool counts = UnitTable.Counts(token.Unit);
        bool reaches = amount.Comparator.Asks is Asks.AtLeast or Asks.AtMost && IsReaching(text.Of(amount.Comparator.Before));
        if (counts)
        {
            bool ends = text.Trim(new TextSpan(amount.End, frame.Clause.End)).IsEmpty;
            return reaches && ends || amount.Comparator.Asks is Asks.Below or Asks.Above && ends ? TargetForm.Level : TargetForm.Count;
        }

        bool isExtent = metric.EndsWith("面积", StringComparison.Ordinal) || metric.EndsWith("长度", StringComparison.Ordinal) || metric.EndsWith("里程", StringComparison.Ordinal);
        bool isDone = UnitTable.IsExtent(token.Unit) && ClauseWords.Makes(words) && !reaches;
        if (isExtent || isDone)
        {
            return TargetForm.Count;
        }

        if (amount.Comparator.Asks is null && !ClauseWords.Holds(text.Value[frame.Clause.Start..amount.First.Span.Start]))
        {
            return ClauseWords.Makes(words) ? TargetForm.Count : TargetForm.Level;
        }

        return TargetForm.Level;
    }

    private static bool ClauseRises(string words) =>
        words.Contains("提高", StringComparison.Ordinal) || words.Contains("提升", StringComparison.Ordinal) || words.Contains('增', StringComparison.Ordinal) || words.Contains("上升", StringComparison.Ordinal);

    private static bool IsReaching(string comparator) =>
        comparator.Contains('达', StringComparison.Ordinal) || comparator.Contains('到', StringComparison.Ordinal) || comparator.Contains('至', StringComparison.Ordinal)
        || comparator.Contains('在', StringComparison.Ordinal);

    private static Comparison ComparisonOf(Amount amount, string suffix, string metric, TargetForm form, Token token, bool holds)
    {
        if (form is TargetForm.Decrease or TargetForm.Increase or TargetForm.Increment && amount.Comparator.Asks is Asks.Fall or Asks.Rise)
        {
            return suffix.EndsWith("以上", StringComparison.Ordinal) ? Comparison.AtLeast : suffix.EndsWith("以内", StringComparison.Ordinal) ? Comparison.AtMost : Comparison.Equal;
        }

        if (form == TargetForm.Count && amount.Comparator.Asks is Asks.AtLeast && suffix.Length == 0)
        {
            return Comparison.AtLeast;
        }

        if (amount.Comparator.Asks is null && suffix.Length == 0)
        {
            return UnitTable.IsTime(token.Unit) ? Comparison.AtMost
                : UnitTable.IsShare(token.Unit) || (form == TargetForm.Level && holds) ? Comparison.AtLeast
                : Comparison.Equal;
        }

        return amount.Comparator.Comparison(suffix, MetricWords.IsLowGood(metric));
    }

    private static Comparison GradeComparison(Comparator comparator, string suffix) =>
        suffix.EndsWith("以下", StringComparison.Ordinal) ? Comparison.AtMost : comparator.Asks == Asks.Be && suffix.Length == 0 ? Comparison.Equal : Comparison.AtLeast;

    private static Comparison RankComparison(Token token, string words) =>
        token.Grade == "前" && !NotIn.IsMatch(words) ? Comparison.AtMost : Comparison.NotInLast;

    private static Period? PerOf(FoldedText text, Token token, Amount amount, TargetFrame frame)
    {
        if (token.Kind is TokenKind.Rank or TokenKind.Grade)
        {
            return null;
        }

        if (UnitTable.PerOf(token.Unit) is { } per)
        {
            return per;
        }

        if (frame.Rhythm is { } rhythm and not Period.Unspecified)
        {
            return rhythm;
        }

        int end = amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start;
        string near = text.Value[Math.Max(frame.MetricStart, Math.Min(end, end - 12))..Math.Max(end, frame.MetricStart)];
        return DailyRate.IsMatch(near) ? Period.Day : Average.IsMatch(near) ? Period.Year : MonthlyAverage.IsMatch(near) ? Period.Month : null;
    }

    private static string? WordOf(FoldedText text, Amount amount)
    {
        string before = text.Written(amount.Comparator.Before).Trim();
        string after = text.Written(amount.Comparator.After).Trim();
        return before.Length == 0 && after.Length == 0 ? null : after.Length == 0 ? before : before + "…" + after;
    }
}
