using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Responsibility;

/// <summary>A unit as a list names it, with what the list leaves unsaid put back.</summary>
/// <param name="Name">Brackets half-width, shared prefix and suffix put back.</param>
/// <param name="Span">The words as written.</param>
/// <param name="Kind">What sort of unit.</param>
/// <param name="IsOpenEnded">True on the last of a list that ends in 等.</param>
/// <param name="RoleWord">A role in brackets behind the name (市水利局(牵头)); empty where there is none.</param>
internal sealed record NamedUnit(string Name, TextSpan Span, UnitKind Kind, bool IsOpenEnded, string RoleWord = "");

/// <summary>Splits a list of units.</summary>
internal static class UnitNames
{
    private static readonly Regex OpenEnd = BoundedPattern.Create("[ \t]{0,3}等(?:\\d{1,18}个|各|相关|有关|市直|多个|其他){0,8}(?:部门|单位|机构|企业|成员单位|部门单位){0,8}$");
    private static readonly Regex BodyHead = BoundedPattern.Create("(?:局|委|委员会|办|办公室|办公厅|中心|政府|厅|院|署|会|管委会|公司|集团|总队|支队|大队|海关|银行|分行|部|社|处|站|所|学校|协会|部门|单位|企业|电网|机构|专班|指挥部|街道|园区|开发区|示范区|集聚区)$");
    private static readonly Regex Governing = BoundedPattern.Create("(?:人民政府|政府|管委会|管理委员会)(?:\\(.{0,400}\\))?$");
    private static readonly Regex BarePlace = BoundedPattern.Create("(?:市|县|区|旗|镇|乡|街道|示范区|开发区|高新区|新区|园区|集聚区|工区)$");
    private static readonly Regex SharedHead = BoundedPattern.Create("(?:经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|产业集聚区|先进制造业开发区|工业园区|产业园区|开发区|高新区|示范区|新区|园区|县|市|区|旗|镇|乡)(?:人民政府|政府|管委会|管理委员会)$");
    private static readonly Regex Tier = BoundedPattern.Create("^(?:市(?!场|政)|省|县(?!域)|区(?!域)|州|旗|自治区|国家)");
    private static readonly Regex Office = BoundedPattern.Create("(?:局|委|办|厅|中心|委员会|办公室|支队|供销社|供销合作社)$");
    private static readonly Regex LocalClass = BoundedPattern.Create("^(?:各|相关|有关|所在|涉及的?|属地|沿线|沿黄|沿河|其他|其它|试点|市辖){1,8}[^局委办厅处站所队]{0,60}(?:县|区|市|镇|乡|街道|街|旗|州|盟|地|政府|管委会|管理委员会|办事处)(?:\\(.{0,400}\\)){0,8}(?:人民政府|政府|管委会)?(?:\\(.{0,400}\\)){0,8}$");
    private static readonly Regex TierClass = BoundedPattern.Create("^(?:县级|属地|地方|当地|所在地|试点城市|城市|县\\(市、区\\)|县区|县市区|市县|镇街|乡镇)(?:各级)?(?:人民政府|政府|管委会|\\(管委会\\)){1,8}(?:\\(.{0,400}\\)){0,8}$|^(?:县\\(市、区\\)|各?县区|各?县市区|各?市县)$");
    private static readonly Regex NeedsNoTier = BoundedPattern.Create("^(?:国网|民航|海事|铁路|中国|中石|驻|人民银行)");
    private static readonly Regex RoleNote = BoundedPattern.Create("\\((?<r>牵头|配合|牵头单位|配合单位|参与|负责|按职责分工负责|牵头负责)\\)$");
    private static readonly Regex ClassHead = BoundedPattern.Create("^各(?:省|自治区|市|州|盟|县|区|旗|乡|镇|街道|地|自治州|自治县|、){1,6}$");
    private static readonly Regex ClassRest = BoundedPattern.Create("^[ \t]{0,2}(?:省|自治区|直辖市|市|州|盟|县|区|旗|乡|镇|街道)(?:[、(]|人民政府|政府|管委会|办事处|级|$|区|市|县|旗)");
    private static readonly Regex UnitClass = BoundedPattern.Create("^(?:各|相关|有关|市直|省直|县直|区直|市|省|县|区|其他|各级|全市){0,8}(?:相关|有关|各|责任|成员|牵头|主管|职能|行业|市直|省直|直属|业务){1,8}(?:市直|省直|县直|职能|主管|行业|责任|成员|金融){0,8}(?:部门|单位|企业|机构|公司|委办局|科室){1,8}$");
    private static readonly Regex NamedGovernment = BoundedPattern.Create("[县市区旗镇乡道](?:人民)?政府(?:\\(管委会\\))?$|管委会$|管理委员会$|街道办事处$|镇街$");
    private static readonly Regex OwnGovernment = BoundedPattern.Create("^(?:市|省|县|区|州|自治区)(?:人民)?政府$");

    /// <summary>Splits and resolves.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lists">Stretches that hold nothing but units; commas between them were cut already.</param>
    /// <param name="depth">Bracket depth of the list itself; deeper separators belong to a name (各县〔市、区〕).</param>
    /// <param name="prefix">The tier (市, 省) of the list before it in the same bracket; a list without any means the same.</param>
    public static List<NamedUnit> Read(FoldedText text, IEnumerable<TextSpan> lists, int depth, string prefix = "")
    {
        var spans = new List<TextSpan>();
        foreach (TextSpan list in lists)
        {
            Split(text, list, depth, spans);
        }

        return Resolve(text, spans, prefix);
    }

    /// <summary>The tier a unit's name begins with; empty where it names none.</summary>
    public static string TierOf(NamedUnit unit) => unit.Kind == UnitKind.Department && Office.IsMatch(unit.Name) && Tier.Match(unit.Name) is { Success: true } tier && tier.Value != "国家" ? tier.Value : string.Empty;

    /// <summary>True where the folded word has the head of a body's name.</summary>
    public static bool LooksLikeUnit(string word) => BodyHead.IsMatch(word) || Governing.IsMatch(word) || LocalClass.IsMatch(word) || UnitClass.IsMatch(word);

    private static void Split(FoldedText text, TextSpan list, int depth, List<TextSpan> spans)
    {
        int start = list.Start;
        for (int i = list.Start; i < list.End; i++)
        {
            if (text.BracketDepth(i) > depth || text.InTitle(i) || text.InQuote(i))
            {
                continue;
            }

            int width = text[i] switch
            {
                '、' => 1,
                '/' => 1,
                '和' or '及' or '与' => 1,
                '以' when i + 1 < list.End && text[i + 1] == '及' => 2,
                '会' when i + 1 < list.End && text[i + 1] == '同' => 2,
                _ => 0,
            };
            if (width == 0)
            {
                continue;
            }

            // 各县、区人民政府 is one class.
            if (text[i] == '、' && ClassHead.IsMatch(text.Of(text.Trim(new TextSpan(start, i)))) && ClassRest.IsMatch(text.Value[(i + 1)..Math.Min(list.End, i + 12)]))
            {
                continue;
            }

            // 发展和改革 is one word: a conjunction parts two units only behind the head of a body's name.
            bool partsPlaces = text[i] is '和' or '与' or '及' && BarePlace.IsMatch(text.Of(text.Trim(new TextSpan(start, i)))) && Governing.IsMatch(text.Of(text.Trim(new TextSpan(i + 1, list.End))));
            if (text[i] != '、' && !partsPlaces && !BodyHead.IsMatch(text.Of(text.Trim(new TextSpan(start, i)))) && !Governing.IsMatch(text.Of(text.Trim(new TextSpan(start, i)))))
            {
                continue;
            }

            // 新闻出版局 holds no conjunction, but 机关和事务 would: the rest must be a unit too.
            if (text[i] is '和' or '与' or '及' && i > 0 && text[i - 1] is '部' or '会' && !StartsUnit(text, i + width, list.End))
            {
                continue;
            }

            Add(text, spans, start, i);
            start = i + width;
            i += width - 1;
        }

        Add(text, spans, start, list.End);
    }

    private static bool StartsUnit(FoldedText text, int start, int end)
    {
        int stop = text.Value.IndexOf('、', start, end - start);
        return LooksLikeUnit(text.Of(text.Trim(new TextSpan(start, stop < 0 ? end : stop))));
    }

    private static void Add(FoldedText text, List<TextSpan> spans, int start, int end)
    {
        TextSpan span = text.Trim(new TextSpan(start, end));
        if (!span.IsEmpty)
        {
            spans.Add(span);
        }
    }

    private static List<NamedUnit> Resolve(FoldedText text, List<TextSpan> spans, string before)
    {
        var names = new string[spans.Count];
        var isOpen = new bool[spans.Count];
        var roles = new string[spans.Count];
        Array.Fill(roles, string.Empty);
        for (int i = 0; i < spans.Count; i++)
        {
            string word = text.Of(spans[i]).Replace(" ", string.Empty, StringComparison.Ordinal).TrimEnd('。', '.', ';', ',');
            Match open = OpenEnd.Match(word);
            if (open.Success && open.Index > 0)
            {
                word = word[..open.Index];
                isOpen[i] = true;
                spans[i] = new TextSpan(spans[i].Start, Math.Max(spans[i].Start + 1, spans[i].End - open.Length));
            }

            Match note = RoleNote.Match(word);
            if (note.Success)
            {
                roles[i] = note.Groups["r"].Value;
                word = word[..note.Index];
            }

            names[i] = word.StartsWith('由') ? word[1..] : word;
        }

        ShareHeads(names);
        SharePrefix(names, before);
        var units = new List<NamedUnit>(spans.Count);
        for (int i = 0; i < spans.Count; i++)
        {
            if (names[i].Length > 0)
            {
                units.Add(new NamedUnit(names[i], spans[i], KindOf(names[i]), isOpen[i], roles[i]));
            }
        }

        return units;
    }

    // 禹州市、长葛市政府 and 临汾、侯马、洪洞经济开发区管委会: what the last one says, the ones before it mean.
    private static void ShareHeads(string[] names)
    {
        for (int last = names.Length - 1; last > 0; last--)
        {
            Match governing = Governing.Match(names[last]);
            if (!governing.Success || LocalClass.IsMatch(names[last]))
            {
                continue;
            }

            Match head = SharedHead.Match(names[last]);
            for (int i = last - 1; i >= 0 && (!LooksLikeUnit(names[i]) || BarePlace.IsMatch(names[i])) && !Governing.IsMatch(names[i]); i--)
            {
                if (BarePlace.IsMatch(names[i]))
                {
                    names[i] += governing.Value;
                }
                else if (head.Success && names[i].Length <= 6)
                {
                    names[i] += head.Value;
                }
                else
                {
                    break;
                }
            }
        }
    }

    private static void SharePrefix(string[] names, string before)
    {
        string prefix = before;
        for (int i = 0; i < names.Length; i++)
        {
            Match tier = Tier.Match(names[i]);
            if (tier.Success && Office.IsMatch(names[i]))
            {
                prefix = tier.Value is "国家" ? string.Empty : tier.Value;
            }
            else if (prefix.Length > 0 && Office.IsMatch(names[i]) && !HasOwnPlace(names[i]))
            {
                names[i] = prefix + names[i];
            }
        }
    }

    private static bool HasOwnPlace(string name) =>
        name.StartsWith("国家", StringComparison.Ordinal) || NeedsNoTier.IsMatch(name) || name[0] is '各' or '中' or '驻' or '团' or '相' or '有' or '人' or '银' || name.IndexOfAny(['市', '县', '区', '省', '旗', '州']) is > 1 and < 5 && !name.Contains("市场", StringComparison.Ordinal);

    private static UnitKind KindOf(string name)
    {
        if (UnitClass.IsMatch(name))
        {
            return UnitKind.UnitClass;
        }

        if (LocalClass.IsMatch(name) || TierClass.IsMatch(name))
        {
            return UnitKind.LocalClass;
        }

        if (name[0] is '各')
        {
            return UnitKind.UnitClass;
        }

        return NamedGovernment.IsMatch(name) && !OwnGovernment.IsMatch(name) ? UnitKind.LocalGovernment : UnitKind.Department;
    }
}
