using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tokens;

/// <summary>Units of measure and measure words, and how they compose.</summary>
internal static class UnitTable
{
    // Longer names stand before their own beginnings.
    private const string Physical =
        "(?:台|亩|辆|车|户|船|艘)次|微克|毫克|千克标准煤|千克|公斤|克标准煤|吨标准煤|吨标煤|吨|克|立方米|立方|标方|平方公里|平方千米|平方米|公里|千米|毫米|厘米|海里|米|亩|公顷"
        + "|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|度电|蒸吨|升|毫升|小时|分钟|分贝|秒|摄氏度|℃|°C|贝可|标准箱|标箱|兆|元|美元|吨位|载重吨|当量"
        + "|个?百分点|%|‰|倍|成|度"
        + "|[μuµm]?mol|ppm|㎡|dB\\(A\\)|[μuµm]g|k?g|mg|t|[kmcμ]?m[23²³]|k[mM]2|[kKMG]?W[hH]?|MW|kV|[kmcd]?m|[lL]|dB|[MG]bps|[MGT]B?|ha|d|h";

    private const string Time = "个工作日|工作日|个自然日|个月|月|季度|学期|年|周|天|日";

    private const string Counting =
        "(?:台|亩|辆|车|户|船|艘)次|个|家次|家|项次|项|座|处|台套|台|辆|套|条段|条|户|人次|人|名|位|次|所|场次|场|件|批次|批|种|类|级|株|棵|头|只|艘|张|期|支|队|村|镇|乡|县|区|市|街道|点位|点|段"
        + "|组|门|起|宗|份|部|篇|册|本|枚|口|眼|间|栋|幢|孔|块|片|片区|对|根|副|把|双|节|课时|学时|字|词|分|轮|岁|代|届|强|星|人日|车次|架次|班次|航次|列|节|标段|样|平台|断面";

    /// <summary>A unit, simple or composed, such as 吨/月·平方公里 or t/(km²·30d).</summary>
    public const string Pattern =
        "(?:" + Physical + "|" + Time + "|" + Counting + ")"
        + "(?:[ \t]{0,3}[/·*每][ \t]{0,3}\\(?(?:30[ \t]{0,3}[天d日]|" + Physical + "|" + Time + "|" + Counting + "|人)(?:[ \t]{0,3}·[ \t]{0,3}(?:30[ \t]{0,3}[天d日]|" + Physical + "|" + Time + ")){0,8}\\)?){0,8}";

    private static readonly Regex CountingOnly = BoundedPattern.Create("^[万亿千百]{0,2}(?:" + Counting + ")$");
    private static readonly Regex ExtentOnly = BoundedPattern.Create("^[万亿千百]{0,2}(?:亩|公顷|公里|千米|米|平方公里|平方千米|平方米)$");
    private static readonly Regex TimeOnly = BoundedPattern.Create("^(?:" + Time + "|小时|分钟|秒|岁)$");
    private static readonly Regex PerMonth = BoundedPattern.Create("/月|每月|/30");
    private static readonly Regex PerYear = BoundedPattern.Create("/年|每年|/a$");
    private static readonly Regex PerDay = BoundedPattern.Create("/日|/天|每日|每天|/d$");

    /// <summary>True for measure words of things that are counted.</summary>
    public static bool Counts(string unit) => CountingOnly.IsMatch(unit);

    /// <summary>True for lengths and areas.</summary>
    public static bool IsExtent(string unit) => ExtentOnly.IsMatch(unit);

    /// <summary>True for lengths of time.</summary>
    public static bool IsTime(string unit) => TimeOnly.IsMatch(unit);

    /// <summary>True for % and ‰.</summary>
    public static bool IsShare(string unit) => unit is "%" or "‰";

    /// <summary>True for percentage points.</summary>
    public static bool IsPoints(string unit) => unit.EndsWith("百分点", StringComparison.Ordinal);

    /// <summary>The time in the unit's denominator; null where there is none.</summary>
    public static Ledger.Period? PerOf(string unit) =>
        PerMonth.IsMatch(unit) ? Ledger.Period.Month : PerYear.IsMatch(unit) ? Ledger.Period.Year : PerDay.IsMatch(unit) ? Ledger.Period.Day : null;
}
