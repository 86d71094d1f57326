using System.Text.RegularExpressions;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>What a date does in its clause.</summary>
internal enum DateRole
{
    /// <summary>Says when (到2025年,…): rules to the end of the sentence.</summary>
    Adverb,

    /// <summary>Belongs to a noun (月度排名, “十四五”目标): rules its own clause only.</summary>
    Attribute,

    /// <summary>The year compared with.</summary>
    Base,

    /// <summary>Stands in the title of another document.</summary>
    Title,

    /// <summary>Tells the past, a start, or a name; asks for nothing.</summary>
    Mention,
}

/// <summary>Tells what a date does.</summary>
internal static class DateUse
{
    private static readonly Regex BaseBehind = BoundedPattern.Create("^[ \t]{0,3}(?:的)?(?:基础上|相比|同期|现状|水平|为基数|为基准|基数|基准|的水平|下降|减少|提高)");
    private static readonly Regex NounBehind = BoundedPattern.Create("^[ \t]{0,3}(?:的)?(?![对由将要])[^,;。、]{0,6}(?:目标|考核|计划|方案|任务|排名|报告|评价|考评|制度|机制|通报|例会|清单|台账|总结|指标|改善|预算|安排|要求|工作要点|标准|财政|行动|项目)");
    private static readonly Regex Regime = BoundedPattern.Create("^[^,;。]{0,16}(?:制度|机制|体系|台账)$");
    private static readonly Regex Establish = BoundedPattern.Create("(?:落实|建立|健全|完善|执行|实行|推行|形成|严格|坚持)[^,;。]{0,14}$");
    private static readonly Regex ForcedLater = BoundedPattern.Create("^(?:起|开始|后|以后|之后|以来)");

    /// <summary>True where the words say from when, not until when (2019年1月1日起).</summary>
    public static bool IsStart(FoldedText text, Token date) =>
        text[date.Span.End - 1] == '起' || (date.Span.End < text.Length && text[date.Span.End] == '起')
        || (date.Span.Start > 0 && text[date.Span.Start - 1] is '自' or '从' && date.Date!.Shape != DateShape.Span);

    /// <summary>The role of a date token.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="date">The token.</param>
    /// <param name="clause">Its clause.</param>
    public static DateRole Of(FoldedText text, Token date, TextSpan clause)
    {
        TextSpan span = date.Span;
        if (text.InTitle(span.Start))
        {
            return DateRole.Title;
        }

        char before = span.Start > clause.Start ? text[span.Start - 1] : '\0';
        string behind = text.Value[span.End..Math.Min(clause.End, span.End + 20)];
        string words = text.Of(span);
        bool isRhythm = date.Date!.Shape == DateShape.Rhythm;
        if (!isRhythm && (before is '较' or '比' or '与' or '同' or '由' or '从' || behind.StartsWith("基础上", StringComparison.Ordinal) || (before is '在' or '以' && BaseBehind.IsMatch(behind))
            || (date.Date.Shape == DateShape.Year && (behind.StartsWith("现状", StringComparison.Ordinal) || behind.StartsWith("水平", StringComparison.Ordinal) || behind.StartsWith("同期", StringComparison.Ordinal)))))
        {
            return DateRole.Base;
        }

        bool saysLimit = words.StartsWith('到') || words.StartsWith('至') || words.StartsWith('截') || words.EndsWith('前') || words.EndsWith('底') || words.EndsWith('末') || words.EndsWith('内');
        if (words.EndsWith("以来", StringComparison.Ordinal) || behind.StartsWith("以来", StringComparison.Ordinal))
        {
            return DateRole.Mention;
        }

        // 2019年1月1日起: from that day on it has to be done, so that day is its date.
        bool isStart = IsStart(text, date) || (!isRhythm && ForcedLater.IsMatch(behind));
        if (isStart)
        {
            return date.Date.Shape == DateShape.Day ? DateRole.Adverb : DateRole.Mention;
        }

        if (text.BracketDepth(span.Start) > BaseDepth(text, clause) && !saysLimit)
        {
            return DateRole.Title;
        }

        if (isRhythm)
        {
            return RhythmRole(text, span, clause, words, behind);
        }

        if (date.Date.Shape == DateShape.FiveYearPlan)
        {
            bool isTime = words.EndsWith('间') || words.EndsWith('末') || words.EndsWith("时期", StringComparison.Ordinal) || behind.StartsWith('时') || before is '到' or '至';
            return isTime ? DateRole.Adverb : DateRole.Attribute;
        }

        if (saysLimit || date.Date.Shape is DateShape.YearEnd or DateShape.Month or DateShape.Day)
        {
            return DateRole.Adverb;
        }

        bool opens = text.Trim(new TextSpan(clause.Start, span.Start)).IsEmpty;
        return opens && !NounBehind.IsMatch(behind) ? DateRole.Adverb
            : opens || date.Date.Shape == DateShape.Span || behind.Length == 0 || NounBehind.IsMatch(behind) ? (behind.Length == 0 ? DateRole.Adverb : DateRole.Attribute)
            : DateRole.Adverb;
    }

    private static DateRole RhythmRole(FoldedText text, TextSpan span, TextSpan clause, string words, string behind)
    {
        if (words.EndsWith('度') && !words.StartsWith('每') && !words.StartsWith('按'))
        {
            return DateRole.Attribute;
        }

        if (words.EndsWith("排名", StringComparison.Ordinal))
        {
            return DateRole.Attribute;
        }

        string ahead = text.Value[clause.Start..span.Start];
        bool namesRegime = Regime.IsMatch(text.Value[span.End..clause.End]) && Establish.IsMatch(ahead[Math.Max(0, ahead.Length - 16)..]);
        return namesRegime ? DateRole.Mention : DateRole.Adverb;
    }

    private static int BaseDepth(FoldedText text, TextSpan clause) => text.BracketDepth(clause.Start) is var depth && text[clause.Start] == '(' ? depth - 1 : depth;
}
