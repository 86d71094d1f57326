using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Cuts the name of what is measured out of a clause.</summary>
internal static class MetricWords
{
    private static readonly Regex Lead = BoundedPattern.Create(
        "^(?:力争|争取|确保|原则上|鼓励|努力|推动实现|推动|推进|促进|实现|逐步|全面|基本|使|将|把|其中|同时|并且|并|且|到时|届时|即|要|应(?![用急对变力激收])|须|到?(?:19|20)\\d\\d年(?:年?[底末])?(?:之?前)?|全年|上半年|下半年|以及|和|及|或者|或|、|,|:|不断|持续|进一步|切实|加快|支持|引导|力求|做到|保证|严格|年内|各地){1,8}");

    private static readonly Regex Trail = BoundedPattern.Create(
        "(?:力争|争取|确保|原则上|均|都|应|到?(?:19|20)\\d\\d年(?:年?[底末])?(?:之?前)?|全年|须|要|需|必须|分别|稳步|持续|稳定|基本|进一步|逐步|同比|环比|年均|累计|总体|全部|普遍|将|力求|努力|保持|不断|大幅|明显|至少|每年|逐年|较上年同期|较上年|比上年同期|比上年|较去年|比去年|较上一年度|实际|年度|,|、|的|再|于|下降|降低|减少|提高|增长|增加|提升|:|：){1,8}$");

    private static readonly Regex Place = BoundedPattern.Create(
        "^(?:全市|全省|全县|全区|全州|全国|全域|各县\\(市、区\\)|各县\\(区\\)|各区\\(市\\)县|各县市区|各县区|各区县|各地|市区|中心城区|主城区|城市建成区|建成区|县级及以上城市|县级以上城市|设区市|我市|我省|我县|本市)");

    private static readonly Regex LowIsGood = BoundedPattern.Create(
        "浓度$|降尘量?$|排放(?:总)?量$|排放强度$|强度$|能耗$|电耗$|水耗$|单耗$|消耗量?$|综合指数$|超标率$|漏损率$|重污染.{0,8}(?:天数|比例|比率|天)$|污染天数.{0,4}$|煤炭.{0,4}(?:占比|比重|消费量)$|用水量$|劣.?类.{0,8}(?:比例|占比|比重)$|投诉.{0,4}$|发生率$|死亡率$");

    private static readonly Regex Dimensionless = BoundedPattern.Create("系数$|指数$|比$|得分$|评分$|分值$|值$|pH$|满意度$");

    /// <summary>The metric between two offsets, stripped of modal words, with a leading place set apart.</summary>
    public static (string Metric, string? Scope, int Start) Between(FoldedText text, int start, int end)
    {
        TextSpan span = text.Trim(new TextSpan(start, Math.Max(start, end)));
        for (int round = 0; round < 4; round++)
        {
            string words = text.Of(span);
            Match lead = Lead.Match(words);
            Match trail = Trail.Match(words, Math.Max(0, words.Length - 24));
            int cutLeft = lead.Length;
            int cutRight = trail.Success && trail.Index >= cutLeft ? trail.Length : 0;
            if (cutLeft + cutRight == 0)
            {
                break;
            }

            TextSpan rest = text.Trim(new TextSpan(span.Start + cutLeft, Math.Max(span.Start + cutLeft, span.End - cutRight)));
            if (rest.Length == 1 && cutLeft > 0)
            {
                // 保证率 is a metric: without 保证 nothing would be left of it.
                break;
            }

            span = rest;
        }

        string metric = text.Written(span);
        Match place = Place.Match(text.Of(span));
        if (place.Success && place.Length < span.Length)
        {
            return (metric[place.Length..].TrimStart('的'), metric[..place.Length], span.Start);
        }

        return (metric, null, span.Start);
    }

    /// <summary>True where a smaller value is better, so that 达到 means at most.</summary>
    public static bool IsLowGood(string metric) => LowIsGood.IsMatch(metric.Length > 24 ? metric[^24..] : metric);

    /// <summary>True where the words name a place and nothing else.</summary>
    public static bool IsPlace(string words) => Place.Match(words) is { Success: true } place && place.Length == words.Length;

    /// <summary>True where the metric has no unit by nature.</summary>
    public static bool IsDimensionless(string metric) => Dimensionless.IsMatch(metric);
}
