using System.Text;
using Celadon.PlanReader.Documents;

namespace Celadon.PlanReader.Tests.Documents;

public sealed class RefusalTests
{
    [Fact]
    public void Every_code_is_unique_and_speaks_both_languages()
    {
        Assert.Equal(RefusalKind.All.Count, RefusalKind.All.Select(kind => kind.Code).Distinct().Count());
        var declared = typeof(RefusalKind).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(RefusalKind)).Select(field => (RefusalKind)field.GetValue(null)!);
        Assert.Equal(declared.Select(kind => kind.Code).Order(), RefusalKind.All.Select(kind => kind.Code).Order());
        foreach (var kind in RefusalKind.All)
        {
            Assert.Matches("^READ-[0-9]{3}$", kind.Code);
            Assert.Contains(kind.Words.Chinese, c => c is >= '一' and <= '龥');
            Assert.DoesNotContain(kind.Words.English, c => c is >= '一' and <= '龥');
            Assert.Contains("{0}", kind.Words.Chinese, StringComparison.Ordinal);
            Assert.Equal(Places(kind.Words.Chinese), Places(kind.Words.English));
            Assert.Contains("请", kind.Words.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        var refusal = Paragraphs.Refused([], "方案.docx");
        Assert.Equal("READ-001", refusal.Code);
        Assert.Contains("方案.docx", refusal.Message("zh-CN"), StringComparison.Ordinal);
        Assert.Contains("方案.docx", refusal.Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_over_50_MB_is_refused_with_both_sizes()
    {
        var refusal = Paragraphs.Refused(new byte[DocumentOpener.LargestFile + 1], "plan.txt");
        Assert.Equal("READ-002", refusal.Code);
        Assert.Contains("52,428,801", refusal.Message("en"), StringComparison.Ordinal);
        Assert.Contains("52,428,800", refusal.Message("zh-CN"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "PNG")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", "JPEG")]
    [InlineData("MZ\u0090\0\u0003\0\0\0", "exe")]
    [InlineData("{\\rtf1\\ansi hello}", "RTF")]
    [InlineData("Rar!\u001a\u0007\0", "RAR")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x", "mht")]
    public void A_wrong_type_is_refused_by_its_name_whatever_the_file_is_called(string start, string name)
    {
        var refusal = Paragraphs.Refused(Encoding.Latin1.GetBytes(start), "plan.docx");
        Assert.Equal("READ-003", refusal.Code);
        Assert.Contains(name, refusal.Message("zh-CN"), StringComparison.Ordinal);
        Assert.Contains(name, refusal.Message("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WordDocument", "READ-003", "doc")]
    [InlineData("Workbook", "READ-003", "xls")]
    [InlineData("EncryptedPackage", "READ-005", "Office")]
    public void An_old_office_file_is_told_from_an_encrypted_one(string stream, string code, string name)
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream + "\0")];
        var refusal = Paragraphs.Refused(content, "plan.docx");
        Assert.Equal(code, refusal.Code);
        Assert.Contains(name, refusal.Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_no_known_type_are_refused()
    {
        Assert.Equal("READ-004", Paragraphs.Refused([1, 2, 3, 0, 5, 6], "plan.txt").Code);
    }

    [Fact]
    public void A_text_of_nothing_but_white_space_is_refused()
    {
        Assert.Equal("READ-010", Paragraphs.Refused(" \r\n\t\u3000"u8.ToArray(), "plan.txt").Code);
    }

    [Fact]
    public void A_message_shows_a_file_name_on_one_line_and_not_without_end()
    {
        var refusal = Paragraphs.Refused([], "a\nb" + new string('x', 5000));
        Assert.DoesNotContain("\n", refusal.Message("en"), StringComparison.Ordinal);
        Assert.True(refusal.Message("en").Length < 400);
    }

    private static string[] Places(string words) =>
        [.. System.Text.RegularExpressions.Regex.Matches(words, "\\{[0-9]\\}").Select(match => match.Value).Distinct().Order()];
}
