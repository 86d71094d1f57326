using Celadon.PlanReader;

namespace Celadon.Reading.Marks;

/// <summary>
/// Puts marks that lie inside one another, cross or touch into an order in which every mark closes before the one around it,
/// as markup demands. A mark that crosses the end of another is interrupted there and goes on behind it.
/// </summary>
internal static class MarkFlattener
{
    /// <summary>Flattens the marks over a stretch of text.</summary>
    /// <param name="range">The stretch, such as a paragraph.</param>
    /// <param name="marks">Marks in any order; what lies outside of the range is cut off.</param>
    /// <returns>The pieces: each word of the range exactly once, openings and closings balanced.</returns>
    public static IReadOnlyList<MarkPiece> Flatten(TextSpan range, IEnumerable<Mark> marks)
    {
        var waiting = new Queue<Cut>(marks
            .Select(mark => new Cut(mark, Math.Max(mark.Span.Start, range.Start), Math.Min(mark.Span.End, range.End)))
            .Where(cut => cut.Start < cut.End)
            .OrderBy(cut => cut.Start).ThenByDescending(cut => cut.End));
        var pieces = new List<MarkPiece>();
        var open = new List<Cut>();   // outermost first
        int at = range.Start;
        while (at < range.End)
        {
            Reopen(pieces, CloseEnded(pieces, open, at), open, at);
            while (waiting.TryPeek(out Cut next) && next.Start == at)
            {
                Reopen(pieces, [waiting.Dequeue()], open, at);
            }

            int stop = open.Select(cut => cut.End).Append(range.End).Min();
            stop = waiting.TryPeek(out Cut later) ? Math.Min(stop, later.Start) : stop;
            pieces.Add(new MarkPiece.Words(new TextSpan(at, stop), open.Count == 0 ? null : open[^1].Mark));
            at = stop;
        }

        CloseEnded(pieces, open, at);
        return Settle(pieces);
    }

    /// <summary>Closes all marks down to the outermost that ends here.</summary>
    /// <returns>Those among them that have not ended.</returns>
    private static List<Cut> CloseEnded(List<MarkPiece> pieces, List<Cut> open, int at)
    {
        int outermost = open.FindIndex(cut => cut.End <= at);
        if (outermost < 0)
        {
            return [];
        }

        List<Cut> closed = open[outermost..];
        open.RemoveRange(outermost, closed.Count);
        pieces.AddRange(closed.Select(_ => new MarkPiece.Closing()));
        return closed.FindAll(cut => cut.End > at);
    }

    private static void Reopen(List<MarkPiece> pieces, List<Cut> cuts, List<Cut> open, int at)
    {
        foreach (Cut cut in cuts)
        {
            pieces.Add(new MarkPiece.Opening(cut.Mark, IsFirst: cut.Mark.Span.Start == at, IsLast: false));
            open.Add(cut);
        }
    }

    /// <summary>Finds the last part of each mark, which is only known afterwards.</summary>
    private static List<MarkPiece> Settle(List<MarkPiece> pieces)
    {
        var open = new Stack<int>();
        int at = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            switch (pieces[i])
            {
                case MarkPiece.Opening:
                    open.Push(i);
                    break;
                case MarkPiece.Words words:
                    at = words.Span.End;
                    break;
                default:
                    int opening = open.Pop();
                    var piece = (MarkPiece.Opening)pieces[opening];
                    pieces[opening] = piece with { IsLast = piece.Mark.Span.End == at };
                    break;
            }
        }

        return pieces;
    }

    private readonly record struct Cut(Mark Mark, int Start, int End);
}
