using Celadon.OfficialDocuments.Workbooks;
using Celadon.Organization.Units;

namespace Celadon.Organization.Importing;

/// <summary>A workbook to fill in: headings, and how to fill it in.</summary>
internal static class ImportTemplate
{
    private const double Width = 18;

    internal static Task WriteAsync(ImportTable table, string language, Stream output, CancellationToken cancellation)
    {
        bool isEnglish = language == "en";
        IReadOnlyList<ImportColumn> columns = ImportDesk.ColumnsOf(table);
        string[] heading =
        [
            table == ImportTable.Units ? isEnglish ? "Units" : "单位导入表" : isEnglish ? "People" : "人员导入表",
            isEnglish
                ? $"Needed: {string.Join(", ", columns.Where(column => column.IsNeeded).Select(column => column.English))}. Days as 2025-12-31. An empty cell leaves what is there, “-” takes it away. No formulas, no merged cells."
                : $"必填：{string.Join('、', columns.Where(column => column.IsNeeded).Select(column => column.Chinese))}。日期写成 2025-12-31。空格子保留原有内容，“-”表示清除。不要用公式、不要合并单元格。",
            .. table == ImportTable.Units
                ? [isEnglish ? $"Kind: {string.Join(" / ", UnitKindWords.All.Select(kind => kind.English))}. A unit stands above those below it; several other names with “;” between." : $"类别：{string.Join(" / ", UnitKindWords.All.Select(kind => kind.Chinese))}。上级单位写在下级之前；多个别名用“、”隔开。"]
                : (string[])[isEnglish ? "The unit by its name in the register. Two people of one name at one unit are told apart by their ids." : "单位写名录中的名称。同一单位有两人同名的，填编号区分。"],
        ];
        var sheet = new TableSheet(table == ImportTable.Units ? "单位" : "人员", heading, [.. columns.Select(column => new TableColumn(column.TitleIn(language), Width))], []);
        return Workbook.WriteAsync(sheet, output, cancellation);
    }
}
