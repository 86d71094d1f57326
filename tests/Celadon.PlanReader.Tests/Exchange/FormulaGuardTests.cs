using Celadon.PlanReader.Exchange;

namespace Celadon.PlanReader.Tests.Exchange;

public sealed class FormulaGuardTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://elsewhere.example\")")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("-5.2万吨")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("=5")]
    public void A_text_that_begins_like_a_formula_gets_an_apostrophe(string text) => Assert.Equal("'" + text, FormulaGuard.Cell(text));

    [Theory]
    [InlineData("-5.2")]
    [InlineData("−5.2")]
    [InlineData("+3")]
    [InlineData("-1000")]
    [InlineData("")]
    [InlineData("市水利局")]
    [InlineData("5-2")]
    [InlineData("-")]
    [InlineData("=")]
    public void A_number_and_a_plain_text_stay_as_they_are(string text) => Assert.Equal(text, FormulaGuard.Cell(text));
}
