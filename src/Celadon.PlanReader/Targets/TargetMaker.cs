using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
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
/// <param name="MetricStart">Where the name of what is measured may begin: behind the date in front of it.</param>
internal sealed record TargetFrame(
    TextSpan Clause,
    int EvidenceStart,
    int EvidenceEnd,
    IReadOnlyList<Deadline?> Deadlines,
    IReadOnlyList<Condition> Conditions,
    int? BaseYear,
    TextSpan BaseSpan,
    int MetricStart);

/// <summary>Makes targets of an amount and its clause.</summary>
internal static class TargetMaker
{
    private static readonly Regex NotIn = BoundedPattern.Create("不进入|不得进入|退出|不在|不落入|避免|摆脱|脱离|不列|防止|杜绝|不出现|不处于");
    private static readonly Regex Average = BoundedPattern.Create("年均|每年|逐年|年度?增长");
    private static readonly Regex MonthlyAverage = BoundedPattern.Create("月均|每月|逐月");

    /// <summary>One target for each number of the amount.</summary>
    public static List<Target> Make(FoldedText text, Amount amount, TargetFrame frame, ReadingState state)
    {
        var targets = new List<Target>();
        (string metric, string? scope) = Metric(text, amount, frame, state);
        List<string> metrics = amount.Tokens.Count > 1 ? Distribution.Over(text, metric, amount.Tokens.Count) : [metric];
        string words = text.Value[frame.Clause.Start..amount.First.Span.Start];
        string? modality = ClauseWords.Modality(text.Value[frame.EvidenceStart..amount.First.Span.Start]);
        string suffix = text.Of(amount.Comparator.After);
        for (int i = 0; i < amount.Tokens.Count; i++)
        {
            Token token = amount.Tokens[i];
            token.Use();
            string own = metrics[Math.Min(i, metrics.Count - 1)];
            TargetForm form = FormOf(text, token, amount, frame, words, own);
            Comparison comparison = token.Kind == TokenKind.Rank ? RankComparison(token, words)
                : form == TargetForm.Grade ? GradeComparison(amount.Comparator, suffix)
                : ComparisonOf(amount, suffix, own, form, token, token == amount.Last);
            targets.Add(new Target(
                true, null, own, scope, form, comparison,
                token.Kind == TokenKind.Grade ? null : token.Number, token.Upper, token.Kind == TokenKind.Grade ? token.Grade : null,
                token.Unit, WordOf(text, amount), frame.BaseYear, PerOf(token, words), modality, null, frame.Conditions,
                frame.Deadlines[Math.Min(i, frame.Deadlines.Count - 1)], new TextSpan(frame.EvidenceStart, frame.EvidenceEnd)));
        }

        state.Metric = metric;
        state.Scope = scope;
        state.Unit = amount.Unit;
        state.Modality = modality;
        return targets;
    }

    private static (string Metric, string? Scope) Metric(FoldedText text, Amount amount, TargetFrame frame, ReadingState state)
    {
        int end = amount.Comparator.Before.IsEmpty ? amount.First.Span.Start : amount.Comparator.Before.Start;
        int start = Math.Max(frame.MetricStart, amount.From);
        if (!frame.BaseSpan.IsEmpty && frame.BaseSpan.Start >= start && frame.BaseSpan.End <= end)
        {
            // 占比较2022年下降: the metric stands before the base year, or, if nothing does, behind it.
            bool metricAhead = frame.BaseSpan.Start - start >= 2;
            (start, end) = metricAhead ? (start, frame.BaseSpan.Start) : (frame.BaseSpan.End, end);
        }

        (string metric, string? scope, _) = MetricWords.Between(text, start, end);
        string behind = text.Written(text.Trim(new TextSpan(amount.End, frame.Clause.End))).TrimStart('的');
        bool isAttribute = behind.Length > 0 && amount.Tokens.Count == 1 && !StartsJoint(behind);
        if (isAttribute && (UnitTable.Counts(amount.Unit) || amount.Comparator.Asks is null || metric.Length == 0))
        {
            metric = amount.From == frame.MetricStart || metric.Length <= 4 || UnitTable.Counts(amount.Unit) ? metric + behind : metric;
        }

        return metric.Length > 0 ? (metric, scope) : (state.Metric, scope ?? state.Scope);
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

        if (ClauseWords.Adds(words))
        {
            return TargetForm.Increment;
        }

        if (UnitTable.IsShare(token.Unit))
        {
            // 同比下降控制在3%以内, 年均增长率达到8%: still a level of the share; a verb of change in front of the comparator makes it a change.
            return TargetForm.Level;
        }

        bool counts = UnitTable.Counts(token.Unit);
        bool reaches = amount.Comparator.Asks is Asks.AtLeast or Asks.AtMost && IsReaching(text.Of(amount.Comparator.Before));
        if (counts)
        {
            bool ends = text.Trim(new TextSpan(amount.End, frame.Clause.End)).IsEmpty;
            return reaches && ends || amount.Comparator.Asks is Asks.Below or Asks.Above && ends ? TargetForm.Level : TargetForm.Count;
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

    private static Comparison ComparisonOf(Amount amount, string suffix, string metric, TargetForm form, Token token, bool isLast)
    {
        // In a list only the last number carries the suffix for all.
        _ = isLast;
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
            bool isLevel = form == TargetForm.Level;
            return isLevel && (UnitTable.IsShare(token.Unit) || form == TargetForm.Level && token.Unit.Length > 0 && !UnitTable.Counts(token.Unit)) ? Comparison.AtLeast : Comparison.Equal;
        }

        return amount.Comparator.Comparison(suffix, MetricWords.IsLowGood(metric));
    }

    private static Comparison GradeComparison(Comparator comparator, string suffix) =>
        suffix.EndsWith("以下", StringComparison.Ordinal) ? Comparison.AtMost : comparator.Asks == Asks.Be && suffix.Length == 0 ? Comparison.Equal : Comparison.AtLeast;

    private static Comparison RankComparison(Token token, string words) =>
        token.Grade == "前" && !NotIn.IsMatch(words) ? Comparison.AtMost : Comparison.NotInLast;

    private static Period? PerOf(Token token, string words)
    {
        if (UnitTable.PerOf(token.Unit) is { } per)
        {
            return per;
        }

        string near = words.Length > 12 ? words[^12..] : words;
        return Average.IsMatch(near) ? Period.Year : MonthlyAverage.IsMatch(near) ? Period.Month : null;
    }

    private static string? WordOf(FoldedText text, Amount amount)
    {
        string before = text.Written(amount.Comparator.Before).Trim();
        string after = text.Written(amount.Comparator.After).Trim();
        return before.Length == 0 && after.Length == 0 ? null : after.Length == 0 ? before : before + "…" + after;
    }
}
