using System.Net;
using System.Text;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Carries a text as a government web page with its furniture: one line, one paragraph of the article.</summary>
internal static class TextAsHtml
{
    /// <summary>Makes the page in UTF-8.</summary>
    internal static byte[] Make(string text) => Encoding.UTF8.GetBytes(Page(text, "utf-8"));

    /// <summary>The page as characters.</summary>
    internal static string Page(string text, string charset)
    {
        var article = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            article.Append("<p style=\"text-indent:2em\">&emsp;&emsp;<span>").Append(WebUtility.HtmlEncode(line)).Append("</span></p>\r\n");
        }

        return $$"""
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="{{charset}}"><title>通知 - 某某市人民政府</title>
            <style>.off{display:none} p{margin:0}</style><script>var a = "<p>脚本1234</p>";</script></head>
            <body>
            <div class="top-bar"><a href="/">首页</a> <a href="/b">无障碍</a> 今天是2024年1月1日</div>
            <header><div class="logo">某某市人民政府门户网站</div><form><input name="q" value="搜索"><button>搜索</button></form></header>
            <nav><ul><li><a href="/1">要闻动态</a></li><li><a href="/2">政务公开</a></li><li><a href="/3">政务服务</a></li><li><a href="/4">互动交流</a></li></ul></nav>
            <div class="wrap"><div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/2">政务公开</a> &gt; 正文</div>
            <div class="tools">字体：【大 中 小】 打印 分享到：<a href="#">微信</a></div>
            <div id="zoom" class="article-content">
            {{article}}
            </div>
            <div style="display:none">隐藏文字9999</div><div class="off">隐藏文字8888</div>
            <div class="qr"><p>扫一扫在手机打开当前页</p><img alt="二维码" src="q.png"></div>
            <p>【打印本页】【关闭窗口】</p>
            <div class="list"><h3>相关链接</h3><ul><li><a href="/a">解读一：2024年工作要点</a></li><li><a href="/b">解读二：2025年工作要点</a></li><li><a href="/c">图解</a></li><li><a href="/d">新闻发布会</a></li></ul></div>
            </div>
            <footer><p>主办：某某市人民政府办公室　网站标识码：1234567890　ICP备00000000号</p></footer>
            </body></html>
            """;
    }
}
