namespace Celadon.PlanReader.Tests.Documents;

// Inside the namespace: outside, DocumentFormat would be the namespace of the Open XML library.
using Celadon.PlanReader.Documents;

public sealed class SampleTests
{
    [Fact(Explicit = true)]
    public void Write_the_samples_anew()
    {
        Directory.CreateDirectory(SampleFiles.Folder);
        File.WriteAllBytes(Path.Combine(SampleFiles.Folder, "air-plan.docx"), SampleFiles.AirPlan());
        File.WriteAllBytes(Path.Combine(SampleFiles.Folder, "water-plan.html"), SampleFiles.WaterPlan());
        File.WriteAllBytes(Path.Combine(SampleFiles.Folder, "dust-plan.pdf"), SampleFiles.DustPlan());
        File.WriteAllText(Path.Combine(SampleFiles.Folder, "winter-plan-damaged.txt"), SampleFiles.Source("winter-plan-damaged.txt") + "\n");
        Assert.Equal(5, Directory.GetFiles(SampleFiles.Folder).Length);
    }

    [Fact]
    public void The_sample_docx_reads_with_its_numbers_and_its_table()
    {
        var read = Paragraphs.Opened(SampleFiles.Committed("air-plan.docx"), "air-plan.docx");
        string[] lines = read.Text.Split('\n');
        Assert.Equal("青釉市空气质量持续改善行动方案（2024—2026年）", lines[0]);
        Assert.Equal("一、总体要求", lines[2]);
        Assert.Contains("（四）提升应对能力", lines);
        Assert.Contains(lines, line => line.StartsWith("12.建好监测网络。", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("（三）严格考核问责。", StringComparison.Ordinal));
        var table = Assert.Single(read.Tables);
        Assert.Equal(5, table.Rows.Count);
        Assert.All(table.Rows, row => Assert.Equal(5, row.Count));
        Assert.Equal("窑炉清洁能源替代", table.Rows[2][1].Of(read.Text));
    }

    [Fact]
    public void The_sample_page_reads_without_its_furniture()
    {
        var read = Paragraphs.Opened(SampleFiles.Committed("water-plan.html"), "water-plan.html");
        Assert.Equal(DocumentFormat.Html, read.Format);
        Paragraphs.Same(SampleFiles.Source("water-plan.txt"), read.Text);
    }

    [Fact]
    public void The_sample_pdf_reads_as_the_paragraphs_it_was_made_of()
    {
        var read = Paragraphs.Opened(SampleFiles.Committed("dust-plan.pdf"), "dust-plan.pdf");
        Assert.Equal(DocumentFormat.Pdf, read.Format);
        Paragraphs.Same(SampleFiles.Source("dust-plan.txt"), read.Text);
    }

    [Fact]
    public void The_damaged_sample_keeps_its_damage()
    {
        string text = Paragraphs.Opened(SampleFiles.Committed("winter-plan-damaged.txt"), "winter-plan-damaged.txt").Text;
        Assert.Contains("达到62.以上", text, StringComparison.Ordinal);
        Assert.Contains("202\n4年9月底前", text, StringComparison.Ordinal);
    }
}
