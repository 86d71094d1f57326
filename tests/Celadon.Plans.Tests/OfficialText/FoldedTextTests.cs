using Celadon.Plans.OfficialText;
using CsCheck;

namespace Celadon.Plans.Tests.OfficialText;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("ＰＭ２．５ 浓度", "PM2.5浓度")]
    [InlineData("劣Ⅴ类,　70％", "劣V类,70%")]
    [InlineData("一\t二\r\n三", "一二三")]
    public void Width_and_white_space_are_folded_away(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text).Text);

    [Fact]
    public void Folding_knows_where_each_character_came_from()
    {
        FoldedText folded = FoldedText.Of("约 ㎎ 与\n㎡。");
        int at = folded.Text.IndexOf("mg", StringComparison.Ordinal);
        Assert.Equal("㎎", folded.OriginOf(at, at + 2).Of(folded.Original));
        Assert.Equal("㎎ 与\n㎡", folded.OriginOf(at, folded.Text.Length - 1).Of(folded.Original));
    }

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Gen.String.Sample(text =>
        {
            string once = Folded(text);
            Assert.Equal(once, Folded(once));
        });

    // A lone half of a surrogate pair is no text; .NET's normalisation refuses it.
    private static string Folded(string text) => FoldedText.Of(new string([.. text.Where(character => !char.IsSurrogate(character))])).Text;
}
