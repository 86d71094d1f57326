using Celadon.PlanReader;
using Celadon.Reading.Extraction;
using CsCheck;

namespace Celadon.Tests.Reading;

public sealed class SheetsTests
{
    private static readonly Gen<string> AnyText = Gen.Select(Gen.Int[0, 120_000], Gen.Int[1, 40_000], (length, paragraph) =>
        string.Concat(Enumerable.Range(0, length).Select(i => i % paragraph == paragraph - 1 ? '\n' : '字')));

    [Fact]
    public void A_plan_of_ordinary_length_is_one_sheet() =>
        Assert.Equal([new TextSpan(0, 20_000)], Sheets.Cut(new string('字', 20_000), [5_000], []));

    [Fact]
    public void An_empty_text_is_one_empty_sheet() => Assert.Equal([new TextSpan(0, 0)], Sheets.Cut("", [], []));

    [Fact]
    public void A_long_text_is_cut_where_a_section_begins() =>
        Assert.Equal(new TextSpan(0, 20_000), Sheets.Cut(new string('字', 50_000), [1_000, 20_000, 30_000], [])[0]);

    [Fact]
    public void Many_marks_end_a_sheet_early()
    {
        int[] marks = [.. Enumerable.Range(0, 4_000)];

        IReadOnlyList<TextSpan> sheets = Sheets.Cut(new string('字', 4_000), [], marks);

        Assert.All(sheets, sheet => Assert.True(marks.Count(sheet.Contains) <= Sheets.MostMarks));
    }

    [Fact]
    public void A_pair_of_surrogates_stays_together()
    {
        string text = string.Concat(Enumerable.Repeat("\U00020000", Sheets.MostCharacters));

        Assert.All(Sheets.Cut("字" + text, [], []), sheet => Assert.Equal(1, sheet.Start == 0 ? 1 : sheet.Start % 2));
    }

    [Fact]
    public void Sheets_cover_the_text_without_a_gap_and_none_is_too_long() => AnyText.Sample(text =>
    {
        int at = 0;
        foreach (TextSpan sheet in Sheets.Cut(text, [], []))
        {
            Assert.Equal(at, sheet.Start);
            Assert.True(sheet.Length <= Sheets.MostCharacters);
            Assert.True(sheet.Length > 0 || text.Length == 0);
            at = sheet.End;
        }

        Assert.Equal(text.Length, at);
    }, iter: 50);
}
