using System.Text.RegularExpressions;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>Lines that are controls of the page, not words of the article: print, close, share, font size, where one is.</summary>
internal static partial class ControlLine
{
    internal static bool Is(string line) => line.Length <= 200 && (Controls().IsMatch(line) || Position().IsMatch(line));

    [GeneratedRegex("""^[\s\[\]【】（）()|｜·:：\-]*(?:(?:扫一扫.{0,20}|打印|关闭|窗口|本页|页面|此页|网页|收藏|分享到?|微信|微博|新浪|腾讯|QQ空间|QQ|朋友圈|字体|字号|大|中|小|返回顶部|返回|顶部|首页|复制链接|TOP|朗读)[\s\[\]【】（）()|｜·:：\-]*){1,20}$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Controls();

    [GeneratedRegex("""^(?:当前位置|您?的?当前位置|您?所在的?位置|您的位置|您现在的位置)\s*[:：]""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Position();
}
