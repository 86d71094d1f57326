using System.Globalization;
using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tokens;

/// <summary>Every way a plan writes a date, most specific first.</summary>
internal static class DatePatterns
{
    private const string S = "[ \t]{0,3}";
    private const string Y = "(?:19|20)\\d\\d" + S + "年";
    private const string YearNumber = "(?<y>(?:19|20|2 0)\\d\\d)" + S + "年";
    private const string LaterYear = "(?<y2>(?:19|20)\\d\\d)";
    private const string Until = "(?:到|至|截至|截止到|截止|截止至)?" + S;
    private const string M = "(?<m>1[0-2]|0?[1-9])" + S + "月";
    private const string D = "(?<d>3[01]|[12]\\d|0?[1-9])" + S + "[日号]";
    private const string Before = "(?<b>之前|以前|前)?";
    private const string To = S + "(?:-{1,2}|~|至|到)" + S;

    private static readonly Regex LeadingYear = BoundedPattern.Create($"^{YearNumber}");

    /// <summary>The patterns with their readings, in the order in which they claim text.</summary>
    public static readonly (Regex Pattern, Func<Match, DateReading?> Read)[] All =
    [
        (BoundedPattern.Create($"(?:每年{S})?(?:{Y}{S})?(?:1[0-2]|0?[1-9]){S}月{S}(?:3[01]|[12]\\d|0?[1-9]){S}日?{To}(?:次年|翌年|(?:(?<y>(?:19|20)\\d\\d){S}年{S}))?(?:{M})?{S}{D}(?:期间)?"), SpanReading),
        (BoundedPattern.Create($"(?:每年{S})?(?:{Y}{S})?(?:1[0-2]|0?[1-9]){S}月?{To}(?:次年|翌年|(?:(?<y>(?:19|20)\\d\\d){S}年{S}))?{M}(?:底|末|份)?(?:期间)?"), SpanReading),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}{M}{S}{D}(?:\\d|{S}\\d\\d?:\\d\\d)?(?:起|止)?{Before}"), m => Reading(DateShape.Day, m, before: false)),
        (BoundedPattern.Create($"(?<y>(?:19|20)\\d\\d)-(?<m>1[0-2]|0[1-9])-(?<d>3[01]|[12]\\d|0[1-9])(?:[ \tT]{{1,60}}\\d\\d?:\\d\\d(?::\\d\\d)?)?"), m => Reading(DateShape.Day, m)),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}{M}(?:底|末|份|下旬)(?:之前|以前|前)?"), m => Reading(DateShape.Month, m, before: false)),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}{M}(?:上旬|中旬)(?:之前|以前|前)?"), TenDays),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}{M}{Before}"), m => Reading(DateShape.Month, m)),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}年?{S}(?:底|末|终)(?:之前|以前|前)?"), m => Reading(DateShape.YearEnd, m, before: false)),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}(?<h>上半年|下半年|年中)(?:底|末)?(?:之前|以前|前)?"), HalfYear),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}第?(?<q>[一二三四1-4])季度(?:底|末)?(?:之前|以前|前)?"), Quarter),
        (BoundedPattern.Create($"(?:19|20)\\d\\d{S}年?{To}{LaterYear}{S}年(?:度|期间|间)?"), m => new DateReading(DateShape.Span, Number(m, "y2"), null, null, null, false)),
        (BoundedPattern.Create($"{Until}{YearNumber}{S}(?:采暖|供暖|取暖|供热|汛|主汛|枯水|丰水|秋冬|夏|冬|春|秋|雨|春耕|三夏|三秋|冬防)(?:季|期|节)?(?:来临|到来|开始|结束)?(?:之前|以前|前)"), m => new DateReading(DateShape.Day, Number(m, "y"), null, null, null, false)),
        (BoundedPattern.Create($"{Until}{YearNumber}(?:{S}度|内|以来|起|期间|及以前|以前|之前|前)?"), YearOnly),
        (BoundedPattern.Create($"“?十(?:[一二三四五六七八])五”?(?<e>期间|末|期末|时期|规划期|收官)?"), m => new DateReading(DateShape.FiveYearPlan, FiveYearEnd(m.Value), null, null, null, false)),
        (BoundedPattern.Create($"(?:每年)?{M}{S}{D}{Before}"), m => Reading(DateShape.Day, m, before: false)),
        (BoundedPattern.Create($"(?:每年)?(?<m>1[0-2]|0?[1-9]){S}月(?:底|末|份|下旬)(?:之前|以前|前)?"), m => Reading(DateShape.Month, m, before: false)),
        (BoundedPattern.Create($"(?:每年)?(?<m>1[0-2]|0?[1-9]){S}月(?:上旬|中旬)(?:之前|以前|前)?"), TenDays),
        (BoundedPattern.Create($"(?:每年)?(?<m>1[0-2]|0?[1-9]){S}月{Before}"), m => Reading(DateShape.Month, m)),
        (BoundedPattern.Create($"第?(?<q>[一二三四])季度(?:底|末)?(?:之前|以前|前)?"), Quarter),
        (BoundedPattern.Create("(?<![\\d年])(?<h>上半年|下半年)(?:底|末)?(?:之前|以前|前)?"), HalfYear),
        (BoundedPattern.Create("(?<!个)[月季年]度?排名"), m => new DateReading(DateShape.Rhythm, null, null, null, RhythmOf(m.Value), false)),
        (BoundedPattern.Create($"每{S}(?<n>[两二三四五六]|\\d){S}(?:年|个?月|周|季度)"), m => new DateReading(DateShape.Rhythm, null, null, null, Period.Unspecified, false)),
        (BoundedPattern.Create("每半年|半年度|每个?季度|每季|逐季|按季度?|季度|每个?月(?:度)?|逐月|按月|月度|每旬|每周|逐周|每日|每天|逐日|每年度?|逐年|年度|全年|定期|不定期"), m => new DateReading(DateShape.Rhythm, null, null, null, RhythmOf(m.Value), false)),
        (BoundedPattern.Create("(?<![\\d])(?:(?:当年|今年|本年|到)?年底(?:之前|以前|前)?|年末(?:之前|以前|前)?|年内)"), m => new DateReading(DateShape.YearEnd, null, null, null, null, false)),
    ];

    private static DateReading? Reading(DateShape shape, Match match, bool before = true) =>
        new(shape, Number(match, "y"), Number(match, "m"), Number(match, "d"), null, before && match.Groups["b"].Success);

    // 2025年3月1日至10月31日 says its year once, in front.
    private static DateReading? SpanReading(Match match)
    {
        Match first = LeadingYear.Match(match.Value);
        int? year = Number(match, "y") ?? (first.Success ? Number(first, "y") : null);
        bool nextYear = match.Value.Contains("次年", StringComparison.Ordinal) || match.Value.Contains("翌年", StringComparison.Ordinal);
        return new DateReading(DateShape.Span, nextYear ? year + 1 : year, Number(match, "m"), Number(match, "d"), null, false);
    }

    private static DateReading? TenDays(Match match) =>
        new(DateShape.Day, Number(match, "y"), Number(match, "m"), match.Value.Contains('上', StringComparison.Ordinal) ? 10 : 20, null, false);

    private static DateReading? HalfYear(Match match) =>
        match.Groups["h"].Value is "下半年"
            ? new DateReading(DateShape.YearEnd, Number(match, "y"), null, null, null, false)
            : new DateReading(DateShape.Month, Number(match, "y"), 6, null, null, false);

    private static DateReading? Quarter(Match match)
    {
        char q = match.Groups["q"].Value[0];
        int quarter = char.IsAsciiDigit(q) ? q - '0' : "一二三四".IndexOf(q) + 1;
        return new DateReading(DateShape.Month, Number(match, "y"), quarter * 3, null, null, false);
    }

    private static DateReading? YearOnly(Match match) =>
        new(DateShape.Year, Number(match, "y"), null, null, null, match.Value.EndsWith('前'));

    private static int? FiveYearEnd(string words)
    {
        int ordinal = "一二三四五六七八".IndexOf(words[words.IndexOf('十', StringComparison.Ordinal) + 1]);

        // The eleventh plan (十一五) ended in 2010; each runs five years.
        return 2010 + (5 * ordinal);
    }

    private static Period RhythmOf(string words) => words switch
    {
        _ when words.Contains("半年", StringComparison.Ordinal) => Period.HalfYear,
        _ when words.Contains('季', StringComparison.Ordinal) => Period.Quarter,
        _ when words.Contains('月', StringComparison.Ordinal) => Period.Month,
        _ when words.Contains('周', StringComparison.Ordinal) => Period.Week,
        _ when words.Contains('日', StringComparison.Ordinal) || words.Contains('天', StringComparison.Ordinal) => Period.Day,
        _ when words.Contains('年', StringComparison.Ordinal) => Period.Year,
        _ => Period.Unspecified,
    };

    private static int? Number(Match match, string group)
    {
        Group found = match.Groups[group];
        return found.Success ? int.Parse(found.Value.Replace(" ", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture) : null;
    }
}
