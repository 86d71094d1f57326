using System.Text;
using Celadon.PlanReader.Documents;
using CsCheck;

namespace Celadon.PlanReader.Tests.Documents;

public sealed class DamagedFileTests
{
    private static readonly string[] Samples = ["air-plan.docx", "water-plan.html", "dust-plan.pdf", "winter-plan-damaged.txt"];

    [Theory]
    [InlineData("air-plan.docx", 200)]
    [InlineData("water-plan.html", 200)]
    [InlineData("dust-plan.pdf", 60)]
    [InlineData("winter-plan-damaged.txt", 300)]
    public void A_file_with_changed_bytes_is_read_or_refused(string sample, int times)
    {
        byte[] file = SampleFiles.Committed(sample);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 30].Sample(
            changes =>
            {
                byte[] changed = [.. file];
                foreach (var (at, value) in changes)
                {
                    changed[at] = value;
                }

                return IsAnswered(changed, sample);
            },
            iter: times);
    }

    [Theory]
    [InlineData("air-plan.docx", 100)]
    [InlineData("water-plan.html", 100)]
    [InlineData("dust-plan.pdf", 60)]
    [InlineData("winter-plan-damaged.txt", 100)]
    public void A_file_cut_off_anywhere_is_read_or_refused(string sample, int times)
    {
        byte[] file = SampleFiles.Committed(sample);
        Gen.Int[0, file.Length].Sample(length => IsAnswered(file[..length], sample), iter: times);
    }

    [Fact]
    public void Random_bytes_are_answered_whatever_they_begin_with()
    {
        byte[][] starts = [[], [.. "PK\u0003\u0004"u8], [.. "%PDF-1.7\n"u8], [0xD0, 0xCF, 0x11, 0xE0], [.. "<html>"u8], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]];
        Gen.Select(Gen.Int[0, starts.Length - 1].Select(i => starts[i]), Gen.Byte.Array[0, 2000], Gen.Int[0, Samples.Length - 1].Select(i => Samples[i]))
            .Sample((start, bytes, name) => IsAnswered([.. start, .. bytes], name), iter: 2000);
    }

    [Fact]
    public void A_cut_off_docx_and_pdf_are_called_damaged()
    {
        Assert.Equal("READ-007", Paragraphs.Refused(SampleFiles.Committed("air-plan.docx")[..2000], "方案.docx").Code);
        var refusal = Paragraphs.Refused("%PDF-1.7\nnothing of a pdf"u8.ToArray(), "方案.pdf");
        Assert.Equal("READ-007", refusal.Code);
        Assert.Contains("方案.pdf", refusal.Message("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scanned_pdf_is_refused_with_what_to_do()
    {
        var refusal = Paragraphs.Refused(HandMadePdf.WithPicture(), "扫描.pdf");
        Assert.Equal("READ-006", refusal.Code);
        Assert.Contains("OCR", refusal.Message("zh-CN"), StringComparison.Ordinal);
        Assert.Contains("docx", refusal.Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_under_a_wrong_name_is_read_by_its_content() =>
        Assert.Equal(Paragraphs.Opened(SampleFiles.Committed("dust-plan.pdf"), "a.pdf").Text, Paragraphs.Opened(SampleFiles.Committed("dust-plan.pdf"), "a.docx").Text);

    [Fact]
    public void A_password_protected_pdf_is_refused() =>
        Assert.Equal("READ-005", Paragraphs.Refused(HandMadePdf.Encrypted(), "a.pdf").Code);

    private static bool IsAnswered(byte[] content, string fileName)
    {
        var opening = DocumentOpener.Open(content, fileName);
        if (opening.Text is { } text)
        {
            // Spans of tables must lie in the text, and no half character may come out.
            return opening.Refusal is null && Encoding.UTF8.GetByteCount(text.Text) >= 0
                && text.Tables.All(table => table.Rows.All(row => row.All(cell => cell.Start >= 0 && cell.End <= text.Text.Length && cell.Start <= cell.End)));
        }

        return opening.Refusal!.Message("zh-CN").Length > 20 && opening.Refusal.Message("en").Length > 20;
    }
}
