using System.Text;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>
/// Undoes what fonts of a pdf do to its words. Many map a glyph that several code points share to the Kangxi radical
/// (⼀ U+2F00) or the CJK radical (⻓ U+2ED3) instead of the ideograph (一, 长), or to a compatibility ideograph or ligature.
/// That is damage by the pdf's font, not the author's spelling; nothing else is normalised.
/// </summary>
internal static class FontDamage
{
    private const string Radicals = "⺁⺇⺋⺏⺐⺒⺓⺛⺝⺟⺠⺢⺮⺳⺻⺼⻁⻄⻅⻆⻉⻋⻌⻓⻔⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";
    private const string Ideographs = "厂几卩尢尢巳幺无月母民水竹网聿月虎西见角贝车辶长门青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

    private static readonly Dictionary<char, string> Unified =
        Radicals.Zip(Ideographs).ToDictionary(pair => pair.First, pair => pair.Second.ToString());

    internal static string Repaired(string text)
    {
        if (!text.Any(IsDamaged))
        {
            return WithoutLoneSurrogates(text);
        }

        var repaired = new StringBuilder();
        foreach (char c in text)
        {
            repaired.Append(Unified.TryGetValue(c, out string? ideograph) ? ideograph : IsDamaged(c) ? c.ToString().Normalize(NormalizationForm.FormKC) : c.ToString());
        }

        return WithoutLoneSurrogates(repaired.ToString());
    }

    private static bool IsDamaged(char c) => c is (>= '\u2E80' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFB00' and <= '\uFB06');

    private static string WithoutLoneSurrogates(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;
}
