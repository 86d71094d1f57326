using System.IO.Compression;
using System.Text;
using Celadon.OfficialDocuments.Workbooks;

namespace Celadon.OfficialDocuments.Tests.Workbooks;

public sealed class WorkbookOpenerTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task What_was_written_is_read_again()
    {
        var file = new MemoryStream();
        TableSheet sheet = new("表", ["标题"], [new("甲", 10), new("乙", 10)], [[TableCell.Of("=1+1"), TableCell.Of(new DateOnly(2025, 12, 31))], [TableCell.Of(-5.2m), TableCell.Empty]]);
        await Workbook.WriteAsync(sheet, file, TestContext.Current.CancellationToken);
        OpenedSheet read = WorkbookOpener.Open(file.ToArray());

        Assert.Null(read.Refusal);
        Assert.Equal([1, 2, 3, 4], read.Rows.Select(row => row.Number));
        Assert.Equal(["=1+1", "2025-12-31"], read.Rows[2].Cells.Values.Select(cell => cell.Text));
        Assert.False(read.Rows[2].Cells[0].IsFormula);
        Assert.Equal("-5.2", read.Rows[3].Cells[0].Text);
    }

    [Fact]
    public void Formulas_merged_cells_shared_words_and_large_numbers_are_told_apart()
    {
        OpenedSheet read = WorkbookOpener.Open(Packed(
            """<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="AA2"><v>1.3800000001E10</v></c></row>""",
            """<mergeCells><mergeCell ref="A2:A3"/></mergeCells>"""));

        OpenedRow row = Assert.Single(read.Rows);
        Assert.Equal(new OpenedCell("汝窑", false, true), row.Cells[0]);
        Assert.Equal(new OpenedCell("2", true, false), row.Cells[1]);
        Assert.Equal("13800000001", row.Cells[26].Text);
        Assert.Equal("AA2", OpenedCell.NameOf(2, 26));
    }

    [Fact]
    public void What_is_no_workbook_or_would_fill_the_memory_is_refused()
    {
        Assert.Equal(SheetRefusal.NotAWorkbook, WorkbookOpener.Open("name,kind"u8.ToArray()).Refusal);
        Assert.Equal(SheetRefusal.ProtectedOrOld, WorkbookOpener.Open([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).Refusal);
        Assert.Equal(SheetRefusal.Damaged, WorkbookOpener.Open("PK\u0003\u0004nothing"u8.ToArray()).Refusal);
        Assert.Equal(SheetRefusal.TooLarge, WorkbookOpener.Open(new byte[WorkbookOpener.LargestFile + 1]).Refusal);
        Assert.Equal(SheetRefusal.TooLarge, WorkbookOpener.Open(Packed("<!--" + new string(' ', 20_000_000) + "-->", "")).Refusal);
        Assert.Equal(SheetRefusal.TooManyRows, WorkbookOpener.Open(Packed(string.Concat(Enumerable.Repeat("<row/>", WorkbookOpener.MostRows + 1)), "")).Refusal);
        Assert.Equal(SheetRefusal.Damaged, WorkbookOpener.Open(Packed("", "", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>")).Refusal);
        Assert.Equal(SheetRefusal.Damaged, WorkbookOpener.Open(Packed("""<row><c t="s"><v>7</v></c></row>""", "")).Refusal);
    }

    private static byte[] Packed(string rows, string after, string before = "")
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add(archive, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}"><si><r><t>汝</t></r><r><t>窑</t></r><rPh><t>ru</t></rPh></si></sst>""");
            Add(archive, "xl/worksheets/sheet1.xml", $"""{before}<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData>{after}</worksheet>""");
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
