using System.Globalization;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Wording;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Celadon.Tests.Wording;

public sealed class TargetWordingTests
{
    private static readonly TargetFigure Level = new(
        "清洁运输比例", null, TargetForm.Level, Comparison.AtLeast, 80m, null, null, "%", "达到…以上", null, null);

    [Fact]
    public void A_level_is_a_sign_and_a_number() => Assert.Equal("≥ 80%", Say(Level));

    [Fact]
    public void A_fall_against_a_base_year_says_the_year() =>
        Assert.Equal("下降 10 个百分点（较 2022 年）", Say(Level with
        {
            Form = TargetForm.Decrease, Comparison = Comparison.Equal, Number = 10, Unit = "个百分点", BaseYear = 2022,
        }));

    [Fact]
    public void A_growth_a_year_keeps_its_rate() =>
        Assert.Equal("上升 ≥ 15%／年", Say(Level with { Form = TargetForm.Increase, Number = 15, Per = Period.Year }));

    [Fact]
    public void A_rank_is_said_as_the_places_to_stay_out_of() =>
        Assert.Equal("不进入后 15 名", Say(Level with { Comparison = Comparison.NotInLast, Number = 15, Unit = "名" }));

    [Fact]
    public void A_grade_is_at_least_as_good() =>
        Assert.Equal("Ⅲ类及以上", Say(Level with { Form = TargetForm.Grade, Number = null, Grade = "Ⅲ", Unit = "类" }));

    [Fact]
    public void A_range_shows_both_ends() =>
        Assert.Equal("3–5 个", Say(Level with { Form = TargetForm.Count, Comparison = Comparison.Equal, Number = 3, UpperNumber = 5, Unit = "个" }));

    [Fact]
    public void English_says_the_same() =>
        Assert.Equal("not among the last 15 名", Say(Level with { Comparison = Comparison.NotInLast, Number = 15, Unit = "名" }, "en"));

    [Fact]
    public void A_unit_that_names_its_month_is_not_followed_by_another() =>
        Assert.Equal("≤ 7 吨/月·平方公里", Say(Level with { Comparison = Comparison.AtMost, Number = 7, Unit = "吨/月·平方公里", Per = Period.Month }));

    [Theory]
    [InlineData("达到…以上", null, "80", "%", "达到80%以上")]
    [InlineData("低于", null, "41", "微克/立方米", "低于41微克/立方米")]
    [InlineData("较…下降", 2022, "10", "个百分点", "较2022年下降10个百分点")]
    [InlineData("在…基础上提高…以上", 2020, "5", "个百分点", "在2020年基础上提高5个百分点以上")]
    [InlineData("对…个", null, "15", "个", "对15个")]
    public void The_plans_own_words_stand_around_year_and_number(string word, int? baseYear, string number, string unit, string said) =>
        Assert.Equal(said, TargetWording.InPlanWords(Level with
        {
            Word = word, BaseYear = baseYear, Number = decimal.Parse(number, CultureInfo.InvariantCulture), Unit = unit,
        }));

    [Theory]
    [InlineData("7", "7")]
    [InlineData("7.0", "7.0")]
    [InlineData("1200", "1200")]
    [InlineData("12000", "12\u2009000")]
    [InlineData("1234567.25", "1\u2009234\u2009567.25")]
    [InlineData("-0.4", "\u22120.4")]
    public void A_number_is_printed_with_every_decimal_it_has(string number, string printed) =>
        Assert.Equal(printed, PrintedNumber.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));

    private static string Say(TargetFigure target, string language = "zh-CN")
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            var texts = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
            return new TargetWording(new StringLocalizer<WordingText>(texts)).InSigns(target);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
