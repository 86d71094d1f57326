using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Celadon.PlanReader.Tests.Documents;

public sealed class WordTests
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" mc:Ignorable=\"\"";

    [Theory]
    [InlineData("<w:p><w:r><w:t>到2025</w:t></w:r><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>年</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>底</w:delText></w:r></w:del></w:p>", "到2025年")]
    [InlineData("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>", "甲 乙\n丙")]
    [InlineData("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>", "链接")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", "控件")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE 2020</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2025年</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "2025年")]
    [InlineData("<w:p><w:r><w:t>见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>", "见")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p><w:p><w:r><w:t>后半</w:t></w:r></w:p>", "前半后半")]
    [InlineData("<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p/><w:p><w:r><w:t xml:space=\"preserve\">　　二 </w:t></w:r></w:p>", "一\n二")]
    public void A_paragraph_reads_as_it_is_printed(string body, string text) => Assert.Equal(text, Read(body));

    [Fact]
    public void The_words_of_a_text_box_come_once_although_the_file_holds_them_twice()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        string body = "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + Box
            + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + Box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        Assert.Equal("正文\n框内", Read(body));
    }

    [Fact]
    public void A_table_keeps_its_columns_through_merged_cells()
    {
        string Cell(string words, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>";
        string body = "<w:tbl>"
            + $"<w:tr>{Cell("序号")}{Cell("任务")}{Cell("单位")}</w:tr>"
            + $"<w:tr>{Cell("1", "<w:vMerge w:val=\"restart\"/>")}{Cell("治气")}{Cell("甲局")}</w:tr>"
            + $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("治水")}{Cell("乙局")}</w:tr>"
            + $"<w:tr>{Cell("合计", "<w:gridSpan w:val=\"2\"/>")}{Cell("丙局")}</w:tr>"
            + "</w:tbl>";
        var read = Paragraphs.Opened(Docx(body), "a.docx");
        Assert.Equal("序号\t任务\t单位\n1\t治气\t甲局\n\t治水\t乙局\n合计\t丙局", read.Text);
        var table = Assert.Single(read.Tables);
        Assert.Equal(read.Text, table.Span.Of(read.Text));
        string[][] rows = [.. table.Rows.Select(row => row.Select(cell => cell.Of(read.Text)).ToArray())];
        Assert.Equal([["序号", "任务", "单位"], ["1", "治气", "甲局"], ["1", "治水", "乙局"], ["合计", "合计", "丙局"]], rows);
    }

    [Fact]
    public void A_nested_table_and_several_paragraphs_in_a_cell_stay_in_its_line()
    {
        const string Inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>内甲</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>内乙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        string body = $"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>上</w:t></w:r></w:p>{Inner}<w:p><w:r><w:t>下</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>右</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        Assert.Equal("上 内甲 内乙 下\t右", Read(body));
    }

    [Fact]
    public void A_frame_of_one_cell_is_no_table()
    {
        var read = Paragraphs.Opened(Docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), "a.docx");
        Assert.Equal("一\n二", read.Text);
        Assert.Empty(read.Tables);
    }

    [Fact]
    public void A_footnote_comes_after_the_body_and_its_mark_is_left_out()
    {
        byte[] docx = TextAsDocx.Build(main =>
        {
            main.Document!.Body!.AppendChild(new Paragraph(new Run(new Text("正文")), new Run(new FootnoteReference { Id = 1 })));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new Text("注解")))) { Id = 1 });
        });
        Assert.Equal("正文\n注解", Paragraphs.Opened(docx, "a.docx").Text);
    }

    [Fact]
    public void A_link_to_a_broken_address_does_not_stop_the_reading()
    {
        byte[] docx = TextAsDocx.Build(main =>
        {
            main.Document!.Body!.AppendChild(new Paragraph(new Run(new Text("正文"))));
            main.AddHyperlinkRelationship(new Uri("http://placeholder.example/"), true, "rId9");
        });
        byte[] broken = ZipEdit.Replace(docx, "word/_rels/document.xml.rels", "http://placeholder.example/", "http://[破损 地址");
        Assert.Equal("正文", Paragraphs.Opened(broken, "a.docx").Text);
    }

    private static string Read(string body) => Paragraphs.Opened(Docx(body), "a.docx").Text;

    private static byte[] Docx(string body) => TextAsDocx.Build(main =>
        main.Document = new Document($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
}
