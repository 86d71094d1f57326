using System.Globalization;
using System.Text;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Exchange;
using Celadon.PlanReader.Ledger;
using CsCheck;

namespace Celadon.PlanReader.Tests.Reading;

public class GeneratedPlanTests
{
    private sealed record Wanted(string Sentence, decimal Number, string Unit, Comparison Comparison, DateOnly Date);

    private static readonly Gen<string> Metrics = Gen.OneOf("污水处理率", "垃圾分类覆盖率", "林木绿化率", "秸秆综合利用率", "清洁取暖普及率", "再生水利用率");

    private static readonly Gen<(string Before, string After, Comparison Comparison)> Comparators = Gen.OneOf(
        ("达到", "", Comparison.AtLeast), ("达到", "以上", Comparison.AtLeast), ("不低于", "", Comparison.AtLeast), ("提高到", "以上", Comparison.AtLeast), ("低于", "", Comparison.Below),
        ("控制在", "以内", Comparison.AtMost), ("不高于", "", Comparison.AtMost), ("降至", "以下", Comparison.AtMost), ("超过", "", Comparison.Above), ("达到", "左右", Comparison.Equal));

    private static readonly Gen<(string Words, DateOnly Date)> Dates =
        from year in Gen.Int[2023, 2025]
        from month in Gen.Int[1, 12]
        from form in Gen.Int[0, 4]
        let end = new DateOnly(year, 12, 31)
        select form switch
        {
            0 => ($"到{year}年", end),
            1 => ($"{year}年底前", end),
            2 => ($"{year}年年底前", end),
            3 => ($"{year}年{month}月底前", new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
            _ => ($"{year}年{month}月15日前", new DateOnly(year, month, 15)),
        };

    private static readonly Gen<Wanted> Sentences =
        from date in Dates
        from metric in Metrics
        from comparator in Comparators
        from tenths in Gen.Int[1, 999]
        from fullWidth in Gen.Bool
        let number = tenths / 10m
        let words = $"{date.Words},{metric}{comparator.Before}{number.ToString(CultureInfo.InvariantCulture)}%{comparator.After}。"
        select new Wanted(fullWidth ? words.Replace(',', '，') : words, number, "%", comparator.Comparison, date.Date);

    [Fact]
    public void A_generated_target_is_read_as_it_was_meant() =>
        Sentences.Array[1, 8].Sample(wanted =>
        {
            IReadOnlyList<Target> read = MiniPlan.Measure(string.Concat(wanted.Select(item => item.Sentence))).Targets;
            Assert.Equal(wanted.Select(item => (item.Number, item.Unit, item.Comparison, (DateOnly?)item.Date)), read.Select(target => (target.Number!.Value, target.Unit, target.Comparison, target.Deadline!.Date)));
        });

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "到2025年", "2024年6月底前", "每年", "“十四五”", "达到", "以上", "以下", "不少于", "分别", "或", "、", ",", "，", "；", "。", "(", ")", "〔", "〕", "《", "》", "“", "”", "\"", "\n", "\t", " ",
        "1.", "（一）", "二、", "市水利局", "牵头", "配合", "各县〔市、区〕政府", "负责落实", "12", "3.5", "７", "%", "万吨", "家", "PM2.5", "Ⅲ类", "后十名", "三分之一", "从", "下降到", "的", "完成", "消除",
        "责任单位：", "完成时限：", "附件：", "0", "年", "月", "12345", "<", "≥", "1/3", "翻一番", "①", "一是", ".", "92.左右", "专栏1");

    private static readonly Gen<string> Soup = from pieces in Pieces.Array[0, 120] select string.Concat(pieces);

    [Fact]
    public void No_text_whatever_loses_a_digit_or_makes_the_reader_fail() =>
        Soup.Sample(
            text =>
            {
                ActionPlan plan = ActionPlanReader.Read(DocumentText.Plain(text));
                Accounts.AssertComplete(plan);
                Assert.Equal(text, plan.Text);
                Assert.NotEmpty(PlanJson.Write(plan));
                Assert.StartsWith(PlanCsv.Header, PlanCsv.Write(plan), StringComparison.Ordinal);
                Assert.NotEmpty(PlanPlainText.Write(plan, "zh-CN"));
            },
            iter: 3000);

    [Fact]
    public void Arbitrary_code_units_make_no_reader_fail() =>
        Gen.String.Sample(text => Accounts.AssertComplete(ActionPlanReader.Read(DocumentText.Plain(text))), iter: 1000);

    [Theory]
    [InlineData("(")]
    [InlineData("《")]
    [InlineData("1")]
    [InlineData("a")]
    [InlineData(" ")]
    [InlineData("、")]
    [InlineData("1,")]
    [InlineData("2025年")]
    [InlineData("市水利局、")]
    [InlineData("(市水利局牵头)")]
    [InlineData("每年")]
    [InlineData("各")]
    public void A_long_run_of_one_thing_ends(string piece)
    {
        string text = "1.开展治理。" + new StringBuilder().Insert(0, piece, 20_000 / piece.Length);

        Accounts.AssertComplete(ActionPlanReader.Read(DocumentText.Plain(text)));
    }
}
