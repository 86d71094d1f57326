using Celadon.PlanReader;
using Celadon.Reading.Marks;
using CsCheck;

namespace Celadon.Tests.Reading;

public sealed class MarkFlattenerTests
{
    private static readonly Gen<(TextSpan Range, Mark[] Marks)> AnyMarks =
        from length in Gen.Int[1, 40]
        from start in Gen.Int[0, 10]
        from spans in Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50]).Array[0, 12]
        select (new TextSpan(start, start + length),
            spans.Select((span, key) => new Mark(key, (MarkKind)(key % 7), new TextSpan(span.Item1, span.Item2))).ToArray());

    [Fact]
    public void A_text_without_marks_is_one_piece() =>
        Assert.Equal("0-5", Written(new TextSpan(0, 5)));

    [Fact]
    public void A_mark_inside_another_stays_inside() =>
        Assert.Equal("0-1 <0 1-2 <1 2-4 > 4-6 > 6-7", Written(new TextSpan(0, 7), (1, 6), (2, 4)));

    [Fact]
    public void A_mark_that_crosses_the_end_of_another_is_interrupted_there() =>
        Assert.Equal("<0 0-2 <1… 2-4 > > <…1 4-6 >", Written(new TextSpan(0, 6), (0, 4), (2, 6)));

    [Fact]
    public void Marks_over_the_same_words_lie_in_the_order_given() =>
        Assert.Equal("<0 <1 0-3 > >", Written(new TextSpan(0, 3), (0, 3), (0, 3)));

    [Fact]
    public void A_mark_over_two_paragraphs_begins_in_the_first_and_ends_in_the_second()
    {
        Assert.Equal("0-2 <0… 2-4 >", Written(new TextSpan(0, 4), (2, 8)));
        Assert.Equal("<…0 5-8 > 8-9", Written(new TextSpan(5, 9), (2, 8)));
    }

    [Fact]
    public void Every_word_is_written_exactly_once_and_in_order() => AnyMarks.Sample(sample =>
    {
        int at = sample.Range.Start;
        foreach (MarkPiece.Words words in MarkFlattener.Flatten(sample.Range, sample.Marks).OfType<MarkPiece.Words>())
        {
            Assert.Equal(at, words.Span.Start);
            Assert.False(words.Span.IsEmpty);
            at = words.Span.End;
        }

        Assert.Equal(sample.Range.End, at);
    });

    [Fact]
    public void Each_mark_covers_exactly_its_own_words_in_the_range() => AnyMarks.Sample(sample =>
    {
        var covered = sample.Marks.ToDictionary(mark => mark, _ => new List<int>());
        Walk(sample.Range, sample.Marks, (words, open) =>
        {
            foreach (Mark mark in open)
            {
                covered[mark].AddRange(Enumerable.Range(words.Span.Start, words.Span.Length));
            }
        });
        foreach ((Mark mark, List<int> offsets) in covered)
        {
            Assert.Equal(Enumerable.Range(0, 60).Where(i => mark.Span.Contains(i) && sample.Range.Contains(i)), offsets);
        }
    });

    [Fact]
    public void Openings_and_closings_balance_and_no_mark_lies_in_itself() => AnyMarks.Sample(sample =>
    {
        int left = Walk(sample.Range, sample.Marks, (words, open) =>
        {
            Assert.Equal(open.Distinct().Count(), open.Count);
            Assert.Equal(words.Innermost, open.Count == 0 ? null : open[^1]);
        });
        Assert.Equal(0, left);
    });

    [Fact]
    public void A_mark_begins_once_and_ends_once_where_the_range_holds_all_of_it() => AnyMarks.Sample(sample =>
    {
        var openings = MarkFlattener.Flatten(sample.Range, sample.Marks).OfType<MarkPiece.Opening>().ToLookup(piece => piece.Mark);
        foreach (Mark mark in sample.Marks.Where(mark => !mark.Span.IsEmpty && sample.Range.Covers(mark.Span)))
        {
            Assert.Single(openings[mark], piece => piece.IsFirst);
            Assert.Single(openings[mark], piece => piece.IsLast);
        }
    });

    private static int Walk(TextSpan range, Mark[] marks, Action<MarkPiece.Words, List<Mark>> visit)
    {
        var open = new List<Mark>();
        foreach (MarkPiece piece in MarkFlattener.Flatten(range, marks))
        {
            switch (piece)
            {
                case MarkPiece.Opening opening:
                    open.Add(opening.Mark);
                    break;
                case MarkPiece.Words words:
                    visit(words, open);
                    break;
                default:
                    open.RemoveAt(open.Count - 1);
                    break;
            }
        }

        return open.Count;
    }

    /// <summary>Pieces as text: &lt;0 opens mark 0, an ellipsis stands on the side where a part does not reach the mark's border.</summary>
    private static string Written(TextSpan range, params (int Start, int End)[] spans)
    {
        Mark[] marks = [.. spans.Select((span, key) => new Mark(key, MarkKind.Target, new TextSpan(span.Start, span.End)))];
        return string.Join(' ', MarkFlattener.Flatten(range, marks).Select(piece => piece switch
        {
            MarkPiece.Opening opening => $"<{(opening.IsFirst ? "" : "…")}{opening.Mark.Key}{(opening.IsLast ? "" : "…")}",
            MarkPiece.Words words => $"{words.Span.Start}-{words.Span.End}",
            _ => ">",
        }));
    }
}
