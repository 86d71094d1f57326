namespace Celadon.PlanReader.Wording;

/// <summary>Cuts a stretch of text at marks that stand outside brackets, titles and quotations.</summary>
internal static class TextCutter
{
    /// <summary>Ends of sentences.</summary>
    public const string Sentence = "。!?\n";

    /// <summary>Ends of a sentence's parts.</summary>
    public const string Part = ";";

    /// <summary>Ends of clauses.</summary>
    public const string Clause = ",";

    /// <summary>The pieces between the marks, trimmed, without the marks; empty pieces are left out.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch to cut.</param>
    /// <param name="marks">The folded marks to cut at.</param>
    /// <param name="isHole">True for offsets that belong to no piece (a responsibility bracket); a piece ends there too.</param>
    public static List<TextSpan> Cut(FoldedText text, TextSpan span, string marks, Func<int, int>? isHole = null)
    {
        var pieces = new List<TextSpan>();
        int start = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            int holeEnd = isHole?.Invoke(i) ?? -1;
            if (holeEnd > i)
            {
                Add(text, pieces, start, i);
                start = holeEnd;
                i = holeEnd - 1;
                continue;
            }

            if (marks.Contains(text[i], StringComparison.Ordinal) && (text[i] == '\n' || text.IsTopLevel(i)) && !IsThousandsComma(text, i))
            {
                Add(text, pieces, start, i);
                start = i + 1;
            }
        }

        Add(text, pieces, Math.Min(start, span.End), span.End);
        return pieces;
    }

    private static bool IsThousandsComma(FoldedText text, int i) =>
        text.Original[i] == ',' && i > 0 && i + 3 < text.Length && char.IsAsciiDigit(text[i - 1])
        && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
        && (i + 4 >= text.Length || !char.IsAsciiDigit(text[i + 4]));

    private static void Add(FoldedText text, List<TextSpan> pieces, int start, int end)
    {
        TextSpan piece = text.Trim(new TextSpan(start, end));
        if (!piece.IsEmpty)
        {
            pieces.Add(piece);
        }
    }
}
