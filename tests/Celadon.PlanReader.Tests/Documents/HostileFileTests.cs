using System.IO.Compression;
using System.Text;
using Celadon.PlanReader.Documents;

namespace Celadon.PlanReader.Tests.Documents;

public sealed class HostileFileTests
{
    [Fact]
    public void A_page_nested_a_hundred_thousand_levels_deep_is_refused()
    {
        var refusal = Paragraphs.Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "words"), "a.html");
        Assert.Equal("READ-009", refusal.Code);
    }

    [Theory]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<object><marquee></object>")]
    [InlineData("<font size=1 color=")]
    [InlineData("<svg><g>")]
    [InlineData("<p><ul><li>")]
    public void A_page_of_one_tag_a_hundred_thousand_times_is_answered(string tag)
    {
        Answered(Encoding.UTF8.GetBytes("<html><body>一、总体要求" + string.Concat(Enumerable.Repeat(tag, 100_000))), "a.html");
    }

    [Fact]
    public void A_page_with_giant_attributes_script_and_entities_is_read()
    {
        string page = $"<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body title=\"{new string('a', 5_000_000)}\">"
            + $"<script>document.write('{new string('b', 1_000_000)}')</script><p>一、总体要求&x;&lt;到2025年&gt;</p></body></html>";
        Assert.Contains("一、总体要求&x;<到2025年>", Paragraphs.Opened(Encoding.UTF8.GetBytes(page), "a.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_with_a_million_attributes_is_answered()
    {
        string attributes = string.Join(' ', Enumerable.Range(0, 1_000_000).Select(i => $"a{i}=1"));
        Answered(Encoding.UTF8.GetBytes($"<html><body><p {attributes}>一、总体要求</p></body></html>"), "a.html");
    }

    [Fact]
    public void A_table_of_giant_spans_is_answered()
    {
        string row = "<tr>" + string.Concat(Enumerable.Repeat("<td rowspan=65534 colspan=1000>x</td>", 200)) + "</tr>";
        Answered(Encoding.UTF8.GetBytes("<html><body><table>" + string.Concat(Enumerable.Repeat(row, 500)) + "</table>"), "a.html");
    }

    [Fact]
    public void A_docx_that_unpacks_without_end_is_refused()
    {
        var refusal = Paragraphs.Refused(Zip(("word/document.xml", new byte[200 * 1024 * 1024])), "a.docx");
        Assert.Equal("READ-008", refusal.Code);
    }

    [Fact]
    public void A_docx_whose_declared_size_is_a_lie_is_refused()
    {
        byte[] zip = Zip(("word/document.xml", Encoding.UTF8.GetBytes("<a>" + new string(' ', 150 * 1024 * 1024))));
        // The size stands in the local header and in the directory; both are made to say 1000 bytes.
        byte[] size = BitConverter.GetBytes(150 * 1024 * 1024 + 3);
        for (int at = zip.AsSpan().IndexOf(size); at >= 0; at = zip.AsSpan().IndexOf(size))
        {
            BitConverter.GetBytes(1000).CopyTo(zip, at);
        }

        Assert.Contains(Paragraphs.Refused(zip, "a.docx").Code, (string[])["READ-007", "READ-008"]);
    }

    [Fact]
    public void A_docx_of_countless_parts_is_refused()
    {
        var parts = Enumerable.Range(0, 20_000).Select(i => ($"word/p{i}.bin", Array.Empty<byte>())).ToArray();
        Assert.Equal("READ-008", Paragraphs.Refused(Zip(parts), "a.docx").Code);
    }

    [Fact]
    public void A_docx_nested_without_end_is_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000));
        byte[] zip = Zip(("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{deep}")));
        Assert.Equal("READ-008", Paragraphs.Refused(zip, "a.docx").Code);
    }

    [Fact]
    public void A_docx_nested_just_within_the_bound_is_read()
    {
        byte[] docx = TextAsDocx.Build(main => main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 190)) + "<w:p><w:r><w:t>深处</w:t></w:r></w:p>"
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 190)) + "</w:body></w:document>"));
        string? text = null;
        var thread = new Thread(() => text = DocumentOpener.Open(docx, "a.docx").Text?.Text, 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("深处", text);
    }

    [Theory]
    [InlineData("1e30 1e30 Td")]
    [InlineData("1 0 0 1 1e300 -1e300 Tm")]
    [InlineData("1e20 0 0 1e20 0 0 Tm")]
    [InlineData("0 0 0 0 0 0 Tm")]
    public void A_pdf_that_prints_at_infinity_is_answered(string move) =>
        Answered(HandMadePdf.WithText($"BT /F 12 Tf {move} (2025) Tj ET"), "a.pdf");

    [Fact]
    public void A_docx_with_an_external_entity_is_refused()
    {
        byte[] zip = Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"u8.ToArray()));
        Assert.Equal("READ-007", Paragraphs.Refused(zip, "a.docx").Code);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "xlsx")]
    [InlineData("ppt/presentation.xml", "pptx")]
    [InlineData("OFD.xml", "OFD")]
    [InlineData("content.xml", "odt")]
    [InlineData("photo.jpg", "zip")]
    public void A_zip_that_is_no_docx_is_refused_by_its_name(string part, string name)
    {
        var refusal = Paragraphs.Refused(Zip((part, [1, 2, 3])), "a.docx");
        Assert.Equal("READ-003", refusal.Code);
        Assert.Contains(name, refusal.Message("zh-CN"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_pdf_whose_stream_unpacks_without_end_is_refused()
    {
        Assert.Equal("READ-008", Paragraphs.Refused(HandMadePdf.WithContent(new byte[300 * 1024 * 1024]), "a.pdf").Code);
    }

    [Fact]
    public void A_pdf_whose_forms_draw_each_other_a_thousand_million_times_is_refused()
    {
        Assert.Contains(Paragraphs.Refused(HandMadePdf.WithDoublingForms(40), "a.pdf").Code, (string[])["READ-007", "READ-008"]);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<< /a ")]
    [InlineData("(")]
    public void A_pdf_nested_without_end_is_answered(string opening)
    {
        Answered(Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n" + string.Concat(Enumerable.Repeat(opening, 500_000)) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF"), "a.pdf");
    }

    private static void Answered(byte[] content, string fileName)
    {
        var opening = DocumentOpener.Open(content, fileName);
        Assert.True(opening.Text is null != opening.Refusal is null);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
