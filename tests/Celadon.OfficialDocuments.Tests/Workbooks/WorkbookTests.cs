using System.IO.Compression;
using System.Xml.Linq;
using Celadon.OfficialDocuments.Workbooks;
using MiniExcelLibs;

namespace Celadon.OfficialDocuments.Tests.Workbooks;

/// <summary>Workbooks are read back by another library, and where that is too kind, by their own XML.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task Texts_numbers_and_days_come_back_as_what_they_are()
    {
        object?[] row = (await RowsAsync([TableCell.Of("一是"), TableCell.Of(0.713m), TableCell.Of(new DateOnly(2025, 12, 31)), TableCell.Empty]))[2];
        Assert.Equal("一是", row[0]);
        Assert.Equal(0.713, Assert.IsType<double>(row[1]));
        Assert.Equal(new DateTime(2025, 12, 31), row[2]);
        Assert.Null(row[3]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+SUM(A1)")]
    [InlineData("-2")]
    [InlineData("@cmd")]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    public async Task A_text_that_looks_like_a_formula_stays_a_text(string text)
    {
        XDocument sheet = await SheetAsync([TableCell.Of(text), TableCell.Empty, TableCell.Empty, TableCell.Empty]);
        Assert.Empty(sheet.Descendants(Sheet + "f"));
        Assert.Equal(text, (await RowsAsync([TableCell.Of(text), TableCell.Empty, TableCell.Empty, TableCell.Empty]))[2][0]);
    }

    [Fact]
    public async Task Characters_that_a_workbook_cannot_hold_are_replaced_not_written()
    {
        object?[] row = (await RowsAsync([TableCell.Of("甲\u0001乙\uFFFF丙𠮷"), TableCell.Of("a<b>&\"c\""), TableCell.Of(new string('长', 40_000)), TableCell.Empty]))[2];
        Assert.Equal("甲\uFFFD乙\uFFFD丙𠮷", row[0]);
        Assert.Equal("a<b>&\"c\"", row[1]);
        Assert.Equal(32_767, ((string)row[2]!).Length);
    }

    [Fact]
    public async Task The_heading_and_the_column_titles_stay_in_sight()
    {
        XDocument sheet = await SheetAsync([TableCell.Empty, TableCell.Empty, TableCell.Empty, TableCell.Empty]);
        XElement pane = sheet.Descendants(Sheet + "pane").Single();
        Assert.Equal(("2", "frozen"), (pane.Attribute("ySplit")?.Value, pane.Attribute("state")?.Value));
        Assert.Equal(["30", "10", "12", "8"], sheet.Descendants(Sheet + "col").Select(column => column.Attribute("width")?.Value));
    }

    [Fact]
    public async Task A_row_of_the_wrong_width_is_the_callers_mistake()
    {
        using var output = new MemoryStream();
        ArgumentException mistake = await Assert.ThrowsAsync<ArgumentException>(() => Workbook.WriteAsync(TableOf([TableCell.Empty]), output, TestContext.Current.CancellationToken));
        Assert.Contains("1 cells", mistake.Message, StringComparison.Ordinal);
    }

    private static TableSheet TableOf(TableCell[] row) => new(
        "台账", ["标题"], [new("甲", 30), new("乙", 10), new("丙", 12), new("丁", 8)], [row]);

    private static async Task<object?[][]> RowsAsync(TableCell[] row)
    {
        using MemoryStream file = await WriteAsync(row);
        return [.. file.Query().Cast<IDictionary<string, object?>>().Select(cells => cells.Values.ToArray())];
    }

    private static async Task<XDocument> SheetAsync(TableCell[] row)
    {
        using MemoryStream file = await WriteAsync(row);
        using var parts = new ZipArchive(file, ZipArchiveMode.Read);
        await using Stream part = await parts.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        return await XDocument.LoadAsync(part, LoadOptions.None, TestContext.Current.CancellationToken);
    }

    private static async Task<MemoryStream> WriteAsync(TableCell[] row)
    {
        var output = new MemoryStream();
        await Workbook.WriteAsync(TableOf(row), output, TestContext.Current.CancellationToken);
        output.Position = 0;
        return output;
    }
}
