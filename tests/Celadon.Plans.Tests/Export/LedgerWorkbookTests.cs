using System.Globalization;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Plans.Tests.Running;
using MiniExcelLibs;

namespace Celadon.Plans.Tests.Export;

/// <summary>The workbook of what is seen, read back by another library.</summary>
public sealed class LedgerWorkbookTests
{
    private const int HeadingRows = 3;

    [Theory]
    [InlineData("zh-CN", "序号", "完成时限", "无汇总单位")]
    [InlineData("en", "No.", "Deadline", "none named")]
    public async Task The_whole_ledger_is_written_in_the_wanted_language(string language, string first, string deadline, string noSummingUp)
    {
        object?[][] rows = await WriteAsync(LedgerFilter.Everything, language);
        Assert.StartsWith("许昌市推动生态环境质量稳定向好三年行动实施方案(2023-2025年)", (string)rows[0][0]!, StringComparison.Ordinal);
        Assert.Contains("2024-11-25", (string)rows[1][0]!, StringComparison.Ordinal);
        Assert.Equal(first, rows[HeadingRows][0]);
        Assert.Contains(deadline, rows[HeadingRows]);
        // 95 items, and a row for each of the nine measures without one.
        Assert.Equal(95 + 10, rows.Length - HeadingRows - 1);
        Assert.Contains(rows, row => row.Contains(noSummingUp));
    }

    [Fact]
    public async Task Numbers_and_days_are_typed_cells()
    {
        object?[][] rows = await WriteAsync(new LedgerFilter(Unit: "市农业农村局", Group: "十"), "zh-CN");
        object?[] coefficient = rows.Single(row => row.Contains("M24-T1"));
        int value = Array.IndexOf(rows[HeadingRows], "目标值");
        int day = Array.IndexOf(rows[HeadingRows], "完成时限");
        Assert.Equal(0.713, Convert.ToDouble(coefficient[value], CultureInfo.InvariantCulture));
        Assert.IsNotType<string>(coefficient[value]);
        Assert.Equal(new DateTime(2025, 12, 31), coefficient[day]);
        Assert.Contains("单位“市农业农村局”", (string)rows[2][0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_seen_is_written()
    {
        object?[][] rows = await WriteAsync(new LedgerFilter(Role: DutyRole.LeadUnit, Deadline: DeadlineFilter.Overdue), "zh-CN");
        Assert.Equal(["M03-D1", "M10-D1", "M18-D1"], rows.Skip(HeadingRows + 1).Select(row => row[4]));
    }

    [Fact]
    public async Task An_unknown_plan_writes_nothing()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        using var output = new MemoryStream();
        Assert.False(await disk.Plans.ExportLedgerAsync(PlansOnDisk.Office, "nowhere", LedgerFilter.Everything, new DateOnly(2024, 1, 1), "en", output, TestContext.Current.CancellationToken));
        Assert.Equal(0, output.Length);
    }

    private static async Task<object?[][]> WriteAsync(LedgerFilter filter, string language)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        using var output = new MemoryStream();
        Assert.True(await disk.Plans.ExportLedgerAsync(PlansOnDisk.Office, "xuchang-2023-2025", filter, new DateOnly(2024, 11, 25), language, output, TestContext.Current.CancellationToken));
        output.Position = 0;
        return [.. output.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
    }
}
