using System.Text.RegularExpressions;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Tells targets from conditions by where the number stands.</summary>
internal static class AmountRoles
{
    private static readonly Regex Aspects = BoundedPattern.Create("^[ \t]{0,3}(?:个|项|大|方面|条|类|重点|主要|具体|基本|核心|关键|专项|工作){0,8}(?:方面|任务|举措|环节|方向|原则|要求|内容|步骤|层面|维度)");
    private static readonly Regex Existing = BoundedPattern.Create("(?:已|已经|目前|现有|现已|原有|共有|截至目前)[^,;。]{0,10}$");
    private static readonly Regex Present = BoundedPattern.Create("^(?:目前|现有|现已|截至目前|全市现有)[^,;。]{0,40}$");
    private static readonly Regex State = BoundedPattern.Create("(?:仅|只有|尚有|仍有|还有|督察发现|督察组|检查发现|抽查发现|截至)[^,;。]{0,30}$");
    private static readonly Regex Standard = BoundedPattern.Create("^[^,;。的]{0,6}标准");
    private static readonly Regex Size = BoundedPattern.Create("(?:规模|存栏|出栏|人口|户数|产值|收入|面积|容量|能力|造价|床位|年产|年耗|日产|日均|年用)[^,;。]{0,6}$");
    private static readonly Regex Penalty = BoundedPattern.Create("(?:扣减|扣除|扣罚|处以|罚款|奖励|奖补|补助|补偿|赔偿)[^,;。]{0,12}$");
    private static readonly Regex Exceeds = BoundedPattern.Create("(?:高于|低于|超过|超出|大于|小于)[^,;。]{0,12}$");
    private static readonly Regex From = BoundedPattern.Create("(?:由|从)[^,;。]{0,24}$");
    private static readonly Regex Reaches = BoundedPattern.Create("(?:达到|达|稳定在|保持在|保持|提升至|提升到)[^,;。]{1,12}$");
    private static readonly Regex Conjunction = BoundedPattern.Create("^[ \t]{0,3}(?:[、,;。)”]|和|及|或|并|且|以及|同时|[(])");

    /// <summary>The role of one amount of a clause.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="later">The amounts behind it in the clause.</param>
    /// <param name="clause">The clause.</param>
    public static AmountRole Of(FoldedText text, Amount amount, IReadOnlyList<Amount> later, TextSpan clause)
    {
        string ahead = text.Value[amount.From..amount.First.Span.Start];
        string behind = text.Value[amount.End..clause.End];
        string trimmed = behind.TrimStart();
        bool ends = trimmed.Length == 0 || Conjunction.IsMatch(trimmed);
        bool isPhrase = trimmed.StartsWith('的');
        Amount? predicate = later.FirstOrDefault(other => Predicates(text, other, clause));
        string unit = amount.Unit;
        Asks? asks = amount.Comparator.Asks;

        if (amount.First.Kind == TokenKind.Rank)
        {
            // 排名后3位的乡镇 names whom, it asks for no rank.
            return isPhrase && trimmed.Length > 1 ? AmountRole.Condition : AmountRole.Target;
        }

        if (trimmed.StartsWith('时') || (StartsFrom(ahead) && later.Count > 0))
        {
            // 超过150微克/立方米时 sets a case; 由51微克/立方米下降到43微克/立方米 tells where it starts.
            return AmountRole.Condition;
        }

        if (ahead.TrimEnd().EndsWith('每') || (ahead.TrimEnd().EndsWith('等') && UnitTable.Counts(unit)) || (asks is Asks.Above or Asks.Below && !ends && trimmed.Contains('的', StringComparison.Ordinal)))
        {
            // 每5所幼儿园配备1名 sets a rate, 超过1000人规模的学校 says whom.
            return AmountRole.Condition;
        }

        if (isPhrase && Exceeds.IsMatch(ahead) && asks is null)
        {
            return AmountRole.Condition;
        }

        if (asks is null && trimmed.StartsWith('或') && later.Count > 0 && Qualifies(text, later[0], clause))
        {
            // 日货运量150吨以上或日进出10辆次以上的单位: both say whom.
            return AmountRole.Condition;
        }

        bool isListed = UnitTable.Counts(unit) && trimmed.StartsWith("分别", StringComparison.Ordinal);
        bool isType = !UnitTable.Counts(unit) && (trimmed.StartsWith('级') || trimmed.StartsWith('型') || Standard.IsMatch(trimmed)) && asks is null;
        bool isSize = !amount.Comparator.After.IsEmpty && !ends && Size.IsMatch(ahead);
        if (isListed || isType || isSize)
        {
            return AmountRole.Condition;
        }

        if (Penalty.IsMatch(ahead))
        {
            return AmountRole.Condition;
        }

        if (later.Any(other => other.First.Kind == TokenKind.Rank))
        {
            return AmountRole.Condition;
        }

        if (amount.First.Kind == TokenKind.Grade)
        {
            bool reaches = asks is Asks.AtLeast or Asks.AtMost or Asks.Be || ReachesBefore(ahead);
            return reaches && !isPhrase && (ends || predicate is null) ? AmountRole.Target : AmountRole.Condition;
        }

        if (UnitTable.Counts(unit) && asks is null && Aspects.IsMatch(behind))
        {
            return AmountRole.Description;
        }

        if (asks is not null)
        {
            return WithComparator(asks.Value, amount, ends, isPhrase, predicate, ahead, unit);
        }

        if (asks is null or Asks.Be && State.IsMatch(text.Value[clause.Start..amount.First.Span.Start]))
        {
            return AmountRole.Description;
        }

        if (asks is null && Present.IsMatch(text.Value[clause.Start..amount.First.Span.Start]))
        {
            return AmountRole.Description;
        }

        if (Existing.IsMatch(ahead) && !ends)
        {
            return ahead.EndsWith('已') || UnitTable.Counts(unit) ? AmountRole.Description : AmountRole.Condition;
        }

        bool isShareAsked = later.Any(other => (UnitTable.IsShare(other.Unit) || UnitTable.IsPoints(other.Unit)) && Predicates(text, other, clause));
        return WithoutComparator(text, amount, ends, isPhrase, predicate, isShareAsked, ahead, trimmed, unit, clause);
    }

    private static AmountRole WithComparator(Asks asks, Amount amount, bool ends, bool isPhrase, Amount? predicate, string ahead, string unit)
    {
        if (UnitTable.IsTime(unit) && asks is Asks.Be)
        {
            return AmountRole.Condition;
        }

        if (ends)
        {
            return AmountRole.Target;
        }

        bool comparesOnly = asks is Asks.Below or Asks.Above;
        if (predicate is not null)
        {
            // 达到或好于Ⅲ类水体比例达到100%, 浓度高于100毫克/升的…占比达到90%: the second number is the one asked for.
            return UnitTable.Counts(unit) && !isPhrase && !UnitTable.IsShare(predicate.Unit) && !comparesOnly ? AmountRole.Target : AmountRole.Condition;
        }

        return comparesOnly ? AmountRole.Condition : asks is Asks.Be && !UnitTable.Counts(unit) && isPhrase ? AmountRole.Condition : AmountRole.Target;
    }

    private static AmountRole WithoutComparator(
        FoldedText text, Amount amount, bool ends, bool isPhrase, Amount? predicate, bool isShareAsked, string ahead, string behind, string unit, TextSpan clause)
    {
        bool hasSuffix = !amount.Comparator.After.IsEmpty;
        if (unit.Length == 0 && amount.First.Grade is null)
        {
            return AmountRole.UnitLost;
        }

        if (UnitTable.IsTime(unit))
        {
            bool limits = Comparator.IsWithin(text, amount.Last.Span.End, clause.End) || text.Of(amount.Comparator.After).EndsWith('内');
            if (limits && behind.TrimStart('内').Length > 2 && !isPhrase)
            {
                // 30分钟内到达现场: how long it may take.
                return AmountRole.Target;
            }

            return hasSuffix && ends && !Comparator.IsWithin(text, amount.Last.Span.End, clause.End) && !text.Of(amount.Comparator.After).EndsWith('内')
                ? AmountRole.Target
                : AmountRole.Condition;
        }

        if (UnitTable.IsShare(unit) || UnitTable.IsPoints(unit) || amount.First.Grade is not null)
        {
            return predicate is not null && !UnitTable.IsShare(predicate.Unit) ? AmountRole.Target
                : predicate is not null && !isPhrase ? AmountRole.Condition
                : AmountRole.Target;
        }

        if (UnitTable.Counts(unit))
        {
            bool qualifiesShare = isShareAsked;
            bool qualifiesBySize = hasSuffix && !ends && ahead.Trim().Length > 1 && !ClauseWords.Makes(ahead) && !EndsWithJoint(ahead.TrimEnd());
            return qualifiesShare || qualifiesBySize ? AmountRole.Condition : AmountRole.Target;
        }

        if (hasSuffix && !ends)
        {
            // 1200立方米以下炼铁高炉: the size of a thing.
            return AmountRole.Condition;
        }

        if (ends)
        {
            string whole = text.Value[clause.Start..amount.First.Span.Start];
            bool isAsked = ClauseWords.Makes(whole) || ClauseWords.Holds(whole) || ClauseWords.Adds(whole) || hasSuffix;
            return !isAsked || (predicate is not null && !ClauseWords.Makes(ahead) && !IsListItem(behind)) ? AmountRole.Condition : AmountRole.Target;
        }

        return predicate is not null ? AmountRole.Condition
            : ClauseWords.Holds(text.Value[clause.Start..amount.First.Span.Start]) || ClauseWords.Makes(ahead) || HoldsInList(text, amount, clause) ? AmountRole.Target
            : AmountRole.Condition;
    }

    private static bool Qualifies(FoldedText text, Amount amount, TextSpan clause) =>
        amount.Comparator.Asks is null && !amount.Comparator.After.IsEmpty && text.Value[amount.End..clause.End].TrimStart() is { Length: > 1 } behind && !Conjunction.IsMatch(behind);

    /// <summary>True where the words open a change by saying where it starts (由…, 从…).</summary>
    public static bool StartsFrom(string ahead) => From.IsMatch(ahead);

    private static bool ReachesBefore(string ahead) => Reaches.IsMatch(ahead);

    private static bool EndsWithJoint(string ahead) => ahead.EndsWith('、') || ahead.EndsWith('和') || ahead.EndsWith('及');

    private static bool IsListItem(string behind) => behind.StartsWith('、') || behind.StartsWith('和') || behind.StartsWith('及');

    private static bool HoldsInList(FoldedText text, Amount amount, TextSpan clause) => amount.From > clause.Start && ClauseWords.Holds(text.Value[clause.Start..amount.From]);

    // A number the clause says something with: behind a comparator, or at the very end.
    private static bool Predicates(FoldedText text, Amount amount, TextSpan clause)
    {
        string behind = text.Value[amount.End..clause.End].TrimStart();
        bool ends = behind.Length == 0 || Conjunction.IsMatch(behind);
        return amount.Comparator.Asks is not null and not Asks.Below and not Asks.Above || ends || (UnitTable.IsShare(amount.Unit) && amount.Comparator.Asks is not null);
    }
}
