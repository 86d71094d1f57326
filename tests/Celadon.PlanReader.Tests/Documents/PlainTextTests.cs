using System.Text;

namespace Celadon.PlanReader.Tests.Documents;

// Inside the namespace: outside, DocumentFormat would be the namespace of the Open XML library.
using Celadon.PlanReader.Documents;

public sealed class PlainTextTests
{
    private const string Words = "一、总体要求\n到2025年，PM2.5浓度低于41微克／立方米。\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    [InlineData("GBK")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Text_is_read_in_the_encodings_of_offices(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var codec = Encoding.GetEncoding(encoding);
        byte[] mark = encoding.StartsWith("utf", StringComparison.Ordinal) ? codec.GetPreamble() : [];
        Assert.Equal(Words, Paragraphs.Opened([.. mark, .. codec.GetBytes(Words)], "plan.txt").Text);
    }

    [Fact]
    public void Utf8_without_a_mark_is_read() => Assert.Equal(Words, Paragraphs.Opened(Encoding.UTF8.GetBytes(Words), "plan").Text);

    [Fact]
    public void All_kinds_of_line_ends_become_line_feeds() =>
        Assert.Equal("a\nb\nc\n\nd", Paragraphs.Opened("a\r\nb\rc\n\nd"u8.ToArray(), "plan.txt").Text);

    [Fact]
    public void Full_width_characters_and_compatibility_forms_stay_as_they_are() =>
        Assert.Equal("１．Ａ（一）㎡Ⅲ类⼀", Paragraphs.Opened(Encoding.UTF8.GetBytes("１．Ａ（一）㎡Ⅲ类⼀"), "plan.txt").Text);

    [Fact]
    public void Utf8_with_a_broken_byte_is_refused_with_the_place_and_not_read_as_another_encoding()
    {
        byte[] content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("全面改善空气质量。", 50)));
        content[300] = 0xFF;
        var refusal = Paragraphs.Refused(content, "plan.txt");
        Assert.Equal("READ-011", refusal.Code);
        Assert.Contains("301", refusal.Message("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_about_tags_is_no_web_page()
    {
        var read = Paragraphs.Opened("按照<html>规范建设网站。\n二、任务"u8.ToArray(), "plan.txt");
        Assert.Equal(DocumentFormat.Text, read.Format);
    }
}
