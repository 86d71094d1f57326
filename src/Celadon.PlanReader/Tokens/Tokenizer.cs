using System.Globalization;
using System.Text.RegularExpressions;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Tokens;

/// <summary>
/// Finds every number and date of a text. After it, each digit lies in exactly one token: what no pattern knows becomes a quantity without unit.
/// </summary>
internal static class Tokenizer
{
    private const string N = "\\d{1,3}(?:,\\d{3}){1,8}(?:\\.\\d{1,18})?|[1-9]\\d{0,2}(?: \\d{3}){1,4}(?![\\d.])|\\d{1,18}(?:\\.\\d{1,18})?";
    private const string Multiplier = "(?:[百千万亿]|十万|百万|千万|十亿|百亿|千亿|万亿)?";

    private static readonly Regex[] DocumentNumbers =
    [
        BoundedPattern.Create(@"\([ \t]{0,3}(?:19|20)\d\d[ \t]{0,3}\)[ \t]{0,3}第?[ \t]{0,3}\d{1,5}[ \t]{0,3}号"),
        BoundedPattern.Create(@"(?:GB|HJ|DB|CJ|NY|SL|TD|AQ|ISO|JGJ|CJJ|LY|DZ|QB|JB|YB|HG|SH|TSG)[A-Z]{0,60}(?:/?T)?[ \t]{0,3}/?[ \t]{0,3}\d[\d.]{0,60}(?:[-/]\d{1,18}){0,8}"),
        BoundedPattern.Create(@"https?://[\w./?=&%#:~-]{1,60}|www\.[\w./?=&%#-]{1,60}"),
        BoundedPattern.Create(@"第[ \t]{0,3}\d{1,5}[ \t]{0,3}(?:号|条|款|项|次|批|届|期|版|章|节|页|部分|一次)"),
    ];

    private static readonly Regex[] Names =
    [
        BoundedPattern.Create(@"PM[ \t]{0,3}(?:2\.5|10|1)|(?:CO|SO|NO|O|NH|CH|H|N|C|SF)[ \t]?[234x6]{1,60}(?:-?N)?|F5G|[A-Z]\d{2,4}(?:国道|省道|线|高速)?"),
        BoundedPattern.Create(@"[A-Za-z]{1,60}[A-Za-z_]{0,60}-?\d{1,18}(?:\.\d{1,18}){0,8}[A-Za-z\d]{0,60}|\d{1,18}(?:\+[\dA-Za-zXx]{1,60}){1,8}|(?:[2-6]G|[234]D|[48]K)(?![A-Za-z\d])"),
        BoundedPattern.Create(@"\d{1,18}[ \t]{0,3}[×xX*][ \t]{0,3}\d{1,18}(?:小时|[ \t]{0,3}h)?"),
    ];

    private static readonly Regex Heading = BoundedPattern.Create(@"(?:专栏|附件|附表|附图|表|图|专题)[ \t]{0,2}\d{1,3}(?:-\d{1,3})?(?![\d.年个])");
    private static readonly Regex Telephone = BoundedPattern.Create(@"(?<!\d)(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|12[0-9]{3}|11[0-9]{1})(?=[”“""]?(?:[、和][^,;。]{0,8})?(?:[^,;。]{0,8}(?:热线|举报|电话|平台|渠道)))|(?<!\d)0\d{2,3}-\d{7,8}");
    private static readonly Regex Rank = BoundedPattern.Create(
        "“?(?:倒数)?(?<f>后|(?<![提之以目])前|倒数第|倒数)”?[ \t]{0,3}(?<n>[〇一二两三四五六七八九十百]{1,60}|\\d{1,18})[ \t]{0,3}(?<u>名|位|个?城市)”?|“(?:倒数)?(?<f>后|前)(?<n>[一二两三四五六七八九十百]{1,60}|\\d{1,18})”");

    private static readonly Regex Fraction = BoundedPattern.Create("(?<d>[二两三四五六七八九十]{1,60})分之(?<n>[一二两三四五六七八九]{1,60})");
    private static readonly Regex Percent = BoundedPattern.Create("(?<!个)百分之(?<n>[一二三四五六七八九十百]{1,4})");
    private static readonly Regex Tenths = BoundedPattern.Create("(?<=下降|降低|减少|提高|增长|增加|达到|超过|不低于|不少于)(?<n>[一二三四五六七八九])成");
    private static readonly Regex Doubling = BoundedPattern.Create("翻(?<n>一|两)番");
    private static readonly Regex Grade = BoundedPattern.Create("劣?(?<g>[ⅠⅡⅢⅣⅤ]|III|II|IV|I|V)(?:[-~至到、](?:[ⅠⅡⅢⅣⅤ]|III|II|IV|I|V))?[ \t]{0,3}(?<u>类)|(?<g>[ABCD])[+-]?(?<u>级)");
    private static readonly Regex Quantity = BoundedPattern.Create(
        $"(?<n>{N})(?:[ \t]{{0,3}}(?<e>%|‰|{Multiplier}(?:{UnitTable.Pattern}))?[ \t]{{0,3}}(?:-{{1,2}}|~|至|到)[ \t]{{0,3}}(?<n2>{N}))?(?:[ \t]{{0,3}}[余多])?(?:[ \t]{{0,3}}(?<u>{Multiplier}(?:{UnitTable.Pattern})|[百千]?[万亿]))?");

    private static readonly Regex CountedInWords = BoundedPattern.Create(
        $"(?:不少于|不低于|不超过|不多于|不小于|至少|超过|达到|少于)[ \t]{{0,3}}(?<n>[一二两三四五六七八九十百]{{1,60}})[ \t]{{0,3}}(?<u>(?:{UnitTable.Pattern}))");

    private static readonly Regex Slashed = BoundedPattern.Create(@"(?<![\d/.])(?<n>\d)/(?<d>\d{1,2})(?![\d/.年月])");
    private static readonly Regex Ratio = BoundedPattern.Create(@"\d{1,18}[ \t]{0,3}[:∶][ \t]{0,3}\d{1,18}");

    private static readonly Regex AreaOrVolume = BoundedPattern.Create("^[kc]?m[23]$");

    /// <summary>All tokens in reading order, none overlapping.</summary>
    public static List<Token> Read(FoldedText text)
    {
        var tokens = new List<Token>();
        var taken = new bool[text.Length];
        foreach (Regex pattern in DocumentNumbers)
        {
            Claim(text, pattern, tokens, taken, (_, span) => new Token(TokenKind.DocumentNumber, span));
        }

        Claim(text, Heading, tokens, taken, (_, span) => new Token(TokenKind.HeadingNumber, span));
        Claim(text, Telephone, tokens, taken, (_, span) => new Token(TokenKind.Contact, span));
        foreach ((Regex pattern, Func<Match, DateReading?> read) in DatePatterns.All)
        {
            Claim(text, pattern, tokens, taken, (match, span) => read(match) is { } date && !ContinuesNumber(text, span) ? new Token(TokenKind.Date, span) { Date = date } : null);
        }

        Claim(text, Rank, tokens, taken, ReadRank);
        foreach (Regex pattern in Names)
        {
            Claim(text, pattern, tokens, taken, (match, span) => ReadName(text, match, span));
        }

        Claim(text, Doubling, tokens, taken, ReadDoubling);
        Claim(text, Percent, tokens, taken, ReadPercent);
        Claim(text, Tenths, tokens, taken, (match, span) => new Token(TokenKind.Quantity, span) { Number = "一二三四五六七八九".IndexOf(match.Groups["n"].Value[0]) + 1, Unit = "成" });
        Claim(text, Fraction, tokens, taken, ReadFraction);
        Claim(text, Grade, tokens, taken, (match, span) => new Token(TokenKind.Grade, span) { Grade = match.Groups["g"].Value, Unit = match.Groups["u"].Value });
        Claim(text, Slashed, tokens, taken, ReadSlashed);
        Claim(text, Ratio, tokens, taken, (match, span) => new Token(TokenKind.Grade, span) { Grade = match.Value.Replace('∶', ':') });
        Claim(text, Quantity, tokens, taken, (match, span) => ReadQuantity(text, match));
        Claim(text, CountedInWords, tokens, taken, (match, span) => ReadCounted(match));
        SweepUp(text, tokens, taken);
        tokens.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return tokens;
    }

    private static void Claim(FoldedText text, Regex pattern, List<Token> tokens, bool[] taken, Func<Match, TextSpan, Token?> make)
    {
        for (Match match = pattern.Match(text.Value); match.Success; match = match.NextMatch())
        {
            TextSpan span = text.Trim(new TextSpan(match.Index, match.Index + match.Length));
            if (match.Length == 0 || IsTaken(taken, span) || make(match, span) is not { } token)
            {
                continue;
            }

            Array.Fill(taken, true, token.Span.Start, token.Span.Length);
            tokens.Add(token);
        }
    }

    // What every pattern left, however odd its surroundings.
    private static void SweepUp(FoldedText text, List<Token> tokens, bool[] taken)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (taken[i] || !char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            int end = i + 1;
            while (end < text.Length && !taken[end] && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            {
                end++;
            }

            tokens.Add(new Token(TokenKind.Quantity, new TextSpan(i, end)) { Number = Parse(text.Value[i..end]) });
            i = end;
        }
    }

    private static bool IsTaken(bool[] taken, TextSpan span) => taken.AsSpan(span.Start, span.Length).Contains(true);

    // 120235年 and 1.5月: the date would begin in the middle of a number.
    private static bool ContinuesNumber(FoldedText text, TextSpan span) =>
        char.IsAsciiDigit(text[span.Start]) && span.Start > 0
        && (char.IsAsciiDigit(text[span.Start - 1]) || (text[span.Start - 1] == '.' && span.Start > 1 && char.IsAsciiDigit(text[span.Start - 2])));

    private static Token? ReadRank(Match match, TextSpan span)
    {
        string words = match.Groups["n"].Value;
        int number = 0;
        if (char.IsAsciiDigit(words[0]) ? !int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out number) : !ChineseNumeral.TryRead(words, out number))
        {
            return null;
        }

        string unit = match.Groups["u"].Success ? match.Groups["u"].Value : "名";
        return new Token(TokenKind.Rank, span) { Number = number, Unit = unit is "名" or "位" ? unit : "名", Grade = match.Groups["f"].Value == "前" ? "前" : "后" };
    }

    private static Token? ReadName(FoldedText text, Match match, TextSpan span)
    {
        bool continuesNumber = char.IsAsciiDigit(text[span.Start]) && span.Start > 0 && (char.IsAsciiDigit(text[span.Start - 1]) || text[span.Start - 1] == '.');
        return continuesNumber || AreaOrVolume.IsMatch(match.Value) ? null : new Token(TokenKind.Name, span);
    }

    private static Token? ReadPercent(Match match, TextSpan span) =>
        match.Groups["n"].Value == "百" ? new Token(TokenKind.Quantity, span) { Number = 100, Unit = "%" }
        : ChineseNumeral.TryRead(match.Groups["n"].ValueSpan, out int number) ? new Token(TokenKind.Quantity, span) { Number = number, Unit = "%" }
        : null;

    // 1/3 is a share, like 三分之一.
    private static Token? ReadSlashed(Match match, TextSpan span)
    {
        decimal number = decimal.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        decimal divisor = decimal.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        return divisor > number ? new Token(TokenKind.Quantity, span) { Number = number / divisor, Grade = match.Value } : null;
    }

    // 翻一番 doubles, 翻两番 doubles twice: a rise of 100 % and of 300 %.
    private static Token? ReadDoubling(Match match, TextSpan span) =>
        new(TokenKind.Quantity, span) { Number = match.Groups["n"].Value == "一" ? 100 : 300, Unit = "%" };

    private static Token? ReadFraction(Match match, TextSpan span)
    {
        if (!ChineseNumeral.TryRead(match.Groups["d"].ValueSpan, out int divisor) || !ChineseNumeral.TryRead(match.Groups["n"].ValueSpan, out int number) || number >= divisor)
        {
            return null;
        }

        return new Token(TokenKind.Quantity, span) { Number = (decimal)number / divisor, Unit = string.Empty, Grade = match.Value };
    }

    private static Token? ReadQuantity(FoldedText text, Match match)
    {
        Group last = match.Groups["u"].Success ? match.Groups["u"] : match.Groups["n2"].Success ? match.Groups["n2"] : match.Groups["n"];
        int end = last.Index + last.Length;
        string unit = match.Groups["u"].Success ? text.Written(new TextSpan(last.Index, end)).Replace(" ", string.Empty, StringComparison.Ordinal) : string.Empty;
        if (match.Groups["n2"].Success && unit.Length == 0 && match.Groups["e"].Success)
        {
            unit = match.Groups["e"].Value;
        }

        unit = unit.Replace("％", "%", StringComparison.Ordinal);
        return new Token(TokenKind.Quantity, new TextSpan(match.Index, end))
        {
            Number = Parse(match.Groups["n"].Value),
            Upper = match.Groups["n2"].Success ? Parse(match.Groups["n2"].Value) : null,
            Unit = unit,
        };
    }

    private static Token? ReadCounted(Match match)
    {
        if (!ChineseNumeral.TryRead(match.Groups["n"].ValueSpan, out int number))
        {
            return null;
        }

        Group words = match.Groups["n"];
        Group unit = match.Groups["u"];
        return new Token(TokenKind.Quantity, new TextSpan(words.Index, unit.Index + unit.Length)) { Number = number, Unit = unit.Value };
    }

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits.Replace(",", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
