using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Celadon.OfficialDocuments.Workbooks;

internal sealed class WorkbookStyles(Spreadsheet workbook)
{
    private static readonly Color PaleCeladon = Color.FromArgb(0xE3, 0xEF, 0xEA);

    internal StyleId Title { get; } = workbook.AddStyle(new Style { Font = { Bold = true, Size = 14 } });

    internal StyleId Note { get; } = workbook.AddStyle(new Style { Font = { Size = 10 } });

    internal StyleId ColumnTitle { get; } = workbook.AddStyle(new Style
    {
        Font = { Bold = true },
        Fill = { Color = PaleCeladon },
        Alignment = { WrapText = true, Vertical = VerticalAlignment.Center },
    });

    internal StyleId Text { get; } = workbook.AddStyle(new Style { Alignment = { WrapText = true, Vertical = VerticalAlignment.Top } });

    internal StyleId Number { get; } = workbook.AddStyle(new Style { Alignment = { Vertical = VerticalAlignment.Top } });

    internal StyleId Day { get; } = workbook.AddStyle(new Style
    {
        Format = NumberFormat.Custom("yyyy-mm-dd"),
        Alignment = { Vertical = VerticalAlignment.Top, Horizontal = HorizontalAlignment.Left },
    });
}
