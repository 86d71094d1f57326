using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Targets;

/// <summary>Closed classes of words that tell what a clause does. They are function words and verbs of completion, not subjects of plans.</summary>
internal static class ClauseWords
{
    private static readonly Regex ModalityWords = BoundedPattern.Create("力争|争取|确保|原则上|鼓励|基本|逐步|努力");
    private static readonly Regex ResultWords = BoundedPattern.Create(
        "完成|消除|淘汰|建成|建立|实现|达到|达标|取得|形成|出台|印发|编制|制定|投入使用|投运|投产|运行|全覆盖|清零|退出|关停|取缔|拆除|搬迁|到位|遏制|解决|完善|办结|销号|改用|动工|开工|启动|更新|修订|公布|发布|验收|通过|划定|查明|摸清|掌握|构建|配备|竣工|接入|联网|封堵|禁止|停止|创建|落实|全部|全面|基本");
    private static readonly Regex StrongResult = BoundedPattern.Create("消除|(?:^|[^未])完成|建成|全覆盖|清零|淘汰|达标|退出|关停|取缔|拆除|投入使用|投产|投运|销号|解决|办结|竣工|到位|(?:全部|全面|基本)(?:实现|完成|建成|达到|淘汰|接入|建立|形成|配备|改造)|^(?:实现|形成|出台|印发|编制|制定|建立|修订)");
    private static readonly Regex Progress = BoundedPattern.Create("^(?:积极|加快|大力|着力|持续|不断|逐步|进一步|深入|推动|推进|加强|强化|优化|构建|打造|补齐|显著|切实|严格|统筹|探索|鼓励|支持|引导|提升|提高|促进|加大|严控|严查|开展|稳步|稳妥|有序|合理|科学|充分|健全|巩固|坚决|依法|扎实|全力|多措|切断|防止|避免|杜绝|从而|为|使|做到|推广|培育|发展|壮大|增强|改善)");
    private static readonly Regex Norm = BoundedPattern.Create("应当|(?<![相响供反效适对])应(?![用急对变力激收])|须|不得|必须|禁止|严禁|不再");
    private static readonly Regex EliminateWords = BoundedPattern.Create("消除|淘汰|清零|取缔|退出|关停|拆除|压减完毕|关闭|消灭");
    private static readonly Regex Continues = BoundedPattern.Create("^(?:或|并|且|同时|及|以及|完成|实现|建成|建立|形成|制定|编制|出台|印发|达到|取得|全面|全部|基本|力争|确保|淘汰|消除|构建|启动|投入|组织|实施|划定|查明|掌握|落实|配备|安装|创建|设立|明确|开展|推动|鼓励|进行|予以|使|其中|对|将|把|按|在|以)");
    private static readonly Regex CompleteVerb = BoundedPattern.Create("完成|实现|达到|兑现|圆满");
    private static readonly Regex MakeVerb = BoundedPattern.Create(
        "完成|建设|新建|建成|扩建|改建|新增|改造|治理|修复|淘汰|压减|退出|关停|整治|恢复|铺设|敷设|安装|配备|配置|更新|推广|培育|打造|创建|创成|选树|遴选|评选|制定|出台|编制|开展|组织|举办|实施|推进|建立|设立|形成|布设|布局|引进|引入|培训|支持|发展|储备|复查|检查|抽查|核查|排查|申报|入库|筹措|投入|安排|争取|拆除|清理|清运|处置|新植|营造|造林|绿化|购置|推出|孵化|聚集|提供|促进|吸引|开放|选派|构建|搭建|新发展|认定|落地|替代|取缔|搬迁|关闭|提升|覆盖|保障|获得|取得|增加|组建|发布|创作|化解|削减|消除|开通|改装|收集|建档|纳入|抽测|抽检|普查|培养|招引|落实|改善");
    private static readonly Regex HoldVerb = BoundedPattern.Create("保障|确保|保证|维持|满足|保持|达到");
    private static readonly Regex IncrementWords = BoundedPattern.Create("新增|净增");
    private static readonly Regex PrefixClause = BoundedPattern.Create("^(?:除|对|对于|在|以|按照|按|依托|围绕|结合|通过|根据|针对|因|若|如|凡|为|经|由)[^,;。]{0,60}(?:外|的|下|前提下|基础上|中|时|后|重点|为主|要求|方式|等)?$");

    /// <summary>The last modal word of the words; null for a plain duty.</summary>
    public static string? Modality(string words)
    {
        string? last = null;
        for (Match match = ModalityWords.Match(words); match.Success; match = match.NextMatch())
        {
            last = match.Value;
        }

        return last;
    }

    /// <summary>True where the words promise a result, not only an effort.</summary>
    public static bool PromisesResult(string words) => ResultWords.IsMatch(words);

    /// <summary>True where the words promise a result so plainly that a date before ； still rules them.</summary>
    public static bool PromisesResultPlainly(string words) => StrongResult.IsMatch(words);

    /// <summary>True for a clause that only goes on describing how (积极推广…, 加快…).</summary>
    public static bool GoesOn(string words) => Progress.IsMatch(words);

    /// <summary>True for a standing rule (应, 不得): no date rules it from afar.</summary>
    public static bool IsNorm(string words) => Norm.IsMatch(words);

    /// <summary>True where the words make something disappear.</summary>
    public static bool Eliminates(string words) => EliminateWords.IsMatch(words);

    /// <summary>True for a clause that goes on with the subject of the one before it: it begins with a verb or a conjunction.</summary>
    public static bool KeepsSubject(string words) => Continues.IsMatch(words);

    /// <summary>True where the words bring something to its end.</summary>
    public static bool Completes(string words) => CompleteVerb.IsMatch(words);

    /// <summary>True where the words make or do things that can be counted.</summary>
    public static bool Makes(string words) => MakeVerb.IsMatch(words);

    /// <summary>True where the words keep a level.</summary>
    public static bool Holds(string words) => HoldVerb.IsMatch(words);

    /// <summary>True where an amount is added to what is there.</summary>
    public static bool Adds(string words) => IncrementWords.IsMatch(words);

    /// <summary>True for a clause that only sets the stage of the next one (除应急车辆外).</summary>
    public static bool SetsStage(string words) => PrefixClause.IsMatch(words);
}
