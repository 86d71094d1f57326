using System.Text;

namespace Celadon.PlanReader.Tests.Documents;

public sealed class WebPageTests
{
    private const string Long = "到2025年，全市细颗粒物浓度低于41微克/立方米，优良天数比率达到73.5%，重污染天数比例低于1.6%。";

    [Theory]
    [InlineData("GB18030", "gb2312")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("GB18030", "utf-8")]
    [InlineData("utf-8", "gbk")]
    [InlineData("utf-8", "utf-16")]
    public void A_page_is_read_in_its_real_charset_whatever_it_declares(string real, string declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] page = Encoding.GetEncoding(real).GetBytes(TextAsHtml.Page(Long, declared));
        Paragraphs.Same(Long, Paragraphs.Opened(page, "a.html").Text);
    }

    [Theory]
    [InlineData("<p>一</p><p>二<br>三</p>", "一\n二\n三")]
    [InlineData("<div>一<div>二</div>三</div>", "一\n二\n三")]
    [InlineData("<p>PM<sub>2.5</sub>&nbsp;低于 <b>41</b>&micro;g&lt;</p>", "PM2.5 低于 41µg<")]
    [InlineData("<p>到2025\n年，全市\n</p>", "到2025年，全市")]
    [InlineData("<p>first\nsecond</p>", "first second")]
    [InlineData("<p>甲\u200B乙<span hidden>丙</span><span style='display: none'>丁</span></p>", "甲乙")]
    [InlineData("<ol start=3><li>甲</li><li value=7>乙</li><li>丙</li></ol>", "3.甲\n7.乙\n8.丙")]
    [InlineData("<ul><li>甲</li><li>乙</li></ul>", "甲\n乙")]
    [InlineData("<pre>甲\n乙</pre>", "甲\n乙")]
    [InlineData("<p>正文</p><p>【打印本页】【关闭窗口】</p><p>分享到：微信 微博</p><p>扫一扫在手机打开当前页</p>", "正文")]
    public void Markup_reads_as_it_is_shown(string body, string text) => Assert.Equal(text, Read($"<html><body>{body}</body></html>"));

    [Fact]
    public void A_table_keeps_its_columns_through_rowspan_and_colspan()
    {
        var read = Paragraphs.Opened(
            Encoding.UTF8.GetBytes("<html><body><table><tr><th>序号<th>任务<th>单位</tr><tr><td rowspan=2>1<td>治气<td>甲局</tr><tr><td>治水<br>护水<td>乙局</tr><tr><td colspan=2>合计<td>丙局</tr></table></body></html>"),
            "a.html");
        Assert.Equal("序号\t任务\t单位\n1\t治气\t甲局\n\t治水 护水\t乙局\n合计\t丙局", read.Text);
        string[][] rows = [.. Assert.Single(read.Tables).Rows.Select(row => row.Select(cell => cell.Of(read.Text)).ToArray())];
        Assert.Equal([["序号", "任务", "单位"], ["1", "治气", "甲局"], ["1", "治水 护水", "乙局"], ["合计", "合计", "丙局"]], rows);
    }

    [Fact]
    public void An_article_inside_of_layout_tables_is_found()
    {
        string page = "<html><body><table><tr><td><a href=1>首页</a></td><td><a href=2>公开</a></td></tr><tr><td colspan=2><table><tr><td class=t>标题行</td></tr><tr><td>"
            + $"<p>{Long}</p><p>{Long}</p><p>二、任务</p></td></tr></table></td></tr><tr><td colspan=2>版权所有</td></tr></table></body></html>";
        Assert.Contains($"{Long}\n{Long}\n二、任务", Read(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_above_the_article_is_its_first_line()
    {
        string page = $"<html><body><div class=head><h1>某某方案</h1><span>浏览：12次</span></div><div id=text><p>{Long}</p><p>二、任务</p></div><div>主办单位</div></body></html>";
        Assert.Equal($"某某方案\n{Long}\n二、任务", Read(page));
    }

    [Fact]
    public void Signature_and_date_beside_the_long_text_stay()
    {
        string page = $"<html><body><div class=content><div><p>{Long}</p><p>{Long}</p></div><p>某市人民政府</p><p>2024年1月1日</p></div><div class=footer>备案</div></body></html>";
        Assert.Equal($"{Long}\n{Long}\n某市人民政府\n2024年1月1日", Read(page));
    }

    [Fact]
    public void An_article_named_like_furniture_is_still_the_article()
    {
        string page = $"<html><body><div class=\"content-header print share\"><p>{Long}</p><p>{Long}</p></div></body></html>";
        Assert.Equal($"{Long}\n{Long}", Read(page));
    }

    [Fact]
    public void Links_to_attached_files_are_read()
    {
        string page = $"<html><body><div><p>{Long}</p><p>附件：<a href=1.docx>1.任务清单</a></p></div></body></html>";
        Assert.EndsWith("附件：1.任务清单", Read(page), StringComparison.Ordinal);
    }

    private static string Read(string page) => Paragraphs.Opened(Encoding.UTF8.GetBytes(page), "a.html").Text;
}
