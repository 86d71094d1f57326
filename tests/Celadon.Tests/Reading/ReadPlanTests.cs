using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.Reading.Extraction;
using Celadon.Reading.Marks;

namespace Celadon.Tests.Reading;

public sealed class ReadPlanTests
{
    private const string Text = """
        青釉市扬尘治理行动方案（2025—2027年）
        一、主要任务
        1.强化扬尘管控。到2027年，全市平均降尘量不高于7吨/平方千米·月，工地监控安装率达到100%。（市住房城乡建设局牵头，市交通运输局配合）
        2.加强油烟治理。2026年6月底前，建立餐饮单位清单。（市城市管理局牵头）
        """;

    private static readonly ReadPlan Read = Of(Text);

    [Fact]
    public void Every_number_has_its_class()
    {
        Assert.Equal(0, Read.Coverage.Unaccounted);
        Assert.Equal(2, Read.Coverage.Of(MarkKind.Target));      // 7 and 100
        Assert.Equal(2, Read.Coverage.Of(MarkKind.Deadline));    // 到2027年, 2026年6月底前: one date each
    }

    [Fact]
    public void Places_not_understood_are_counted_as_the_list_beside_the_document_counts_them()
    {
        ReadPlan read = Of("""
            青釉市扬尘治理行动方案
            一、主要任务
            1.强化扬尘管控。2024年11月15日至2025年3月15日。力争5年内高毒农药淘汰完毕。优良天数比率达到62.以上。（市住房城乡建设局牵头）
            """);

        Assert.NotEmpty(read.Unread);
        Assert.Equal(read.Unread.Count, read.Coverage.Of(MarkKind.Unread));
        Assert.Equal(read.Ignored.Count, read.Coverage.Of(MarkKind.Ignored));
    }

    [Fact]
    public void Two_targets_under_one_date_share_its_mark()
    {
        ReadItem.OfTarget[] targets = [.. Read.Parts[0].Items.OfType<ReadItem.OfTarget>()];

        Assert.Equal(2, targets.Length);
        Assert.NotNull(targets[0].Deadline);
        Assert.Same(targets[0].Deadline, targets[1].Deadline);
    }

    [Fact]
    public void Each_item_has_a_key_of_its_own() =>
        Assert.Equal(Read.Marks.Count, Read.Marks.Select(mark => mark.Key).Distinct().Count());

    [Fact]
    public void A_long_plan_finds_the_sheet_of_every_offset()
    {
        ReadPlan read = Of(string.Join('\n', Enumerable.Repeat(Text, 400)));

        Assert.True(read.Sheets.Count > 2);
        Assert.All(Enumerable.Range(0, read.Sheets.Count), index =>
        {
            Assert.Equal(index + 1, read.SheetOf(read.Sheets[index].Start));
            Assert.Equal(index + 1, read.SheetOf(read.Sheets[index].End - 1));
        });
    }

    [Fact]
    public void Every_mark_is_on_the_sheet_where_it_begins()
    {
        ReadPlan read = Of(string.Join('\n', Enumerable.Repeat(Text, 400)));

        Assert.All(read.Marks, mark => Assert.Contains(mark, read.MarksOf(read.SheetOf(mark.Span.Start))));
    }

    private static ReadPlan Of(string text) => new(ActionPlanReader.Read(DocumentText.Plain(text)));
}
