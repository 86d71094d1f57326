namespace Celadon.PlanReader.Tokens;

/// <summary>The tokens of a text, found by place.</summary>
internal sealed class TokenMap(List<Token> tokens)
{
    /// <summary>All, in reading order.</summary>
    public IReadOnlyList<Token> All => tokens;

    /// <summary>Those that lie wholly in the span, in reading order.</summary>
    public IEnumerable<Token> In(TextSpan span)
    {
        for (int i = FirstFrom(span.Start); i < tokens.Count && tokens[i].Span.Start < span.End; i++)
        {
            if (tokens[i].Span.End <= span.End)
            {
                yield return tokens[i];
            }
        }
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
