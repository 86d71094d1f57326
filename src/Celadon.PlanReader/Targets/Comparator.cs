using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>How a comparator word asks for a number.</summary>
internal enum Asks
{
    /// <summary>达到, 不低于 …</summary>
    AtLeast,

    /// <summary>控制在, 不超过 …</summary>
    AtMost,

    /// <summary>低于.</summary>
    Below,

    /// <summary>高于, 超过.</summary>
    Above,

    /// <summary>下降.</summary>
    Fall,

    /// <summary>增长.</summary>
    Rise,

    /// <summary>为, 至: the number itself.</summary>
    Be,
}

/// <summary>The words around a number that say how it is meant.</summary>
/// <param name="Asks">What the words before it ask; null where none stand there.</param>
/// <param name="Before">The words before it; empty where there are none.</param>
/// <param name="After">以上, 左右 …; empty where there are none.</param>
internal sealed record Comparator(Asks? Asks, TextSpan Before, TextSpan After)
{
    /// <summary>True for 达到 and 提高到: they name the point to come to, not the side to stay on.</summary>
    public bool Reaches { get; init; }

    private const int LongestBefore = 16;

    private const string AtLeastWords =
        "≥|>=|不得低于|不能低于|不应低于|不低于|不得少于|不应少于|不少于|不小于|不得小于|至少|最低|稳定达到|稳定保持在|达到或优于|达到或好于|优于或达到|优于|好于|达到|达|"
        + "(?:提高|提升|增加|增长|上升|扩大|恢复|扩展|拓展|发展|壮大|增至)(?:到|至)|增至|升至|升到|提至|稳定在|保持在|维持在|稳定到|保障|累计|满足";

    private const string AtMostWords =
        "≤|<=|不得高于|不能高于|不应高于|不高于|不得超过|不能超过|不应超过|不超过|不大于|不得大于|不多于|最高|控制在|控制到|控制为|限制在|降至|降到|减至|减到|压至|压到|"
        + "(?:降低|下降|减少|压减|压缩|削减|缩减|缩短|收窄|回落|调整)(?:到|至)";

    private const string FallWords = "下降|降低|减少|削减|压减|压缩|缩减|缩短|降幅|减幅|收窄|减排|节约|削减率";
    private const string RiseWords = "提高|提升|增长|增加|上升|增幅|改善|扩大|增速";

    private static readonly Regex Prefix = BoundedPattern.Create(
        $"(?<w>(?<ge>{AtLeastWords})|(?<le>{AtMostWords})|(?<lt><|低于|小于|少于|不到|不足)|(?<gt>>|高于|大于|超过|超|突破|多于|逾)|(?<fall>{FallWords})|(?<rise>{RiseWords})|(?<be>为|是|至|到|约|近))"
        + "(?:了|约|近|至少|均|分别|超过?|全国|全省|全市|国家|地表水|环境质量|标准){0,8}(?:“)?[ \t]{0,3}$");

    private static readonly Regex AtDistance = BoundedPattern.Create("至少[^,;。]{1,24}$");
    private static readonly Regex Suffix = BoundedPattern.Create("^[ \t]{0,3}(?:标准|水平)?(?<s>及其?以上|以上|及其?以下|以下|以内|之内|左右|上下)");
    private static readonly Regex Within = BoundedPattern.Create("^[ \t]{0,3}(?:内|前|之前)");

    /// <summary>Reads the words around a number.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where the clause, or the part behind the previous number, begins.</param>
    /// <param name="edge">Where the words before it end; further left than the number where a date stands between.</param>
    /// <param name="number">The number with its unit.</param>
    /// <param name="end">Where the clause ends.</param>
    public static Comparator Around(FoldedText text, int from, int edge, TextSpan number, int end)
    {
        int start = Math.Max(from, edge - LongestBefore);
        string ahead = text.Value[Math.Min(start, edge)..edge];
        Match before = Prefix.Match(ahead);
        bool isDoubling = text[number.Start] == '翻';
        Asks? asks = isDoubling ? Targets.Asks.Rise
            : before.Success ? AskOf(before)
            : AtDistance.IsMatch(text.Value[Math.Max(from, number.Start - 28)..Math.Max(from, number.Start)]) ? Targets.Asks.AtLeast
            : null;
        int at = number.End;

        // 3级(稳健级)以上: an explanation in brackets parts the number from its suffix.
        if (at < end && text[at] == '(' && text.PartnerOf(at) is int close && close > at && close < end && Suffix.IsMatch(text.Value[(close + 1)..Math.Min(end, close + 8)]))
        {
            at = close + 1;
        }

        Match after = Suffix.Match(text.Value[at..Math.Min(end, at + 8)]);
        Group suffix = after.Groups["s"];
        return new Comparator(
            asks,
            before.Success ? new TextSpan(start + before.Index, edge) : new TextSpan(number.Start, number.Start),
            suffix.Success ? new TextSpan(at + suffix.Index, at + suffix.Index + suffix.Length) : new TextSpan(number.End, number.End))
        {
            Reaches = before.Success && before.Groups["ge"].Value is var word && (word.Contains('达', StringComparison.Ordinal) || word.EndsWith('到') || word.EndsWith('至') || word.EndsWith('在')),
        };
    }

    /// <summary>True where the words behind a length of time make it a limit from some event, not a target (15分钟内).</summary>
    public static bool IsWithin(FoldedText text, int at, int end) => Within.IsMatch(text.Value[at..Math.Min(end, at + 4)]);

    /// <summary>The comparison the words mean. A suffix wins over a prefix (达到…以上, 降至…以下).</summary>
    /// <param name="suffix">The folded suffix; empty where there is none.</param>
    /// <param name="lowIsGood">True for concentrations and their like: 达到40 then means at most.</param>
    public Comparison Comparison(string suffix, bool lowIsGood)
    {
        if (suffix.EndsWith("以上", StringComparison.Ordinal))
        {
            return Ledger.Comparison.AtLeast;
        }

        if (suffix.EndsWith("以下", StringComparison.Ordinal) || suffix.EndsWith('内'))
        {
            return Ledger.Comparison.AtMost;
        }

        if (suffix.Length > 0)
        {
            return Ledger.Comparison.Equal;
        }

        return Asks switch
        {
            Targets.Asks.AtLeast => lowIsGood && Reaches ? Ledger.Comparison.AtMost : Ledger.Comparison.AtLeast,
            Targets.Asks.AtMost => Ledger.Comparison.AtMost,
            Targets.Asks.Below => Ledger.Comparison.Below,
            Targets.Asks.Above => Ledger.Comparison.Above,
            _ => Ledger.Comparison.Equal,
        };
    }

    private static Asks AskOf(Match match) =>
        match.Groups["ge"].Success ? Targets.Asks.AtLeast
        : match.Groups["le"].Success ? Targets.Asks.AtMost
        : match.Groups["lt"].Success ? Targets.Asks.Below
        : match.Groups["gt"].Success ? Targets.Asks.Above
        : match.Groups["fall"].Success ? Targets.Asks.Fall
        : match.Groups["rise"].Success ? Targets.Asks.Rise
        : Targets.Asks.Be;
}
