using Celadon.PlanReader;
using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Adoption;

/// <summary>Finds the sentences that items stand in, and keeps their words by hash.</summary>
internal sealed class SentenceFinding(string text)
{
    private readonly Dictionary<string, string> _found = [];

    /// <summary>The words of every sentence and measure asked for, by the hash of their folded characters.</summary>
    internal IReadOnlyDictionary<string, string> Found => _found;

    /// <summary>The sentence around a clause: from behind the stop or line break before it to its own stop.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="within">The part it belongs to; the sentence does not begin before it.</param>
    internal FoundSentence Of(TextSpan clause, TextSpan within)
    {
        int from = Math.Min(within.Start, clause.Start);
        int start = clause.Start == 0 ? 0 : text.LastIndexOfAny(['。', '\n'], clause.Start - 1) + 1;
        start = Math.Max(start, from);
        int stop = text.IndexOfAny(['。', '\n'], Math.Max(clause.Start, clause.End - 1));
        int end = stop < 0 ? text.Length : text[stop] == '\n' ? stop : stop + 1;
        var span = new TextSpan(start, Math.Max(end, clause.End));
        return new FoundSentence(text, span, text.AsSpan(from, start - from).Count('。'), Keep(span).Sha256);
    }

    /// <summary>The hash and folded length of a whole part.</summary>
    internal (string Sha256, int FoldedLength) Whole(TextSpan part) => Keep(part, keepLines: true);

    private (string Sha256, int FoldedLength) Keep(TextSpan span, bool keepLines = false)
    {
        string words = span.Of(text).Trim();
        string folded = FoldedText.Of(words).Text;
        string sha256 = FoldedText.Hash(folded);
        _found.TryAdd(sha256, keepLines ? words : words.ReplaceLineEndings(""));
        return (sha256, folded.Length);
    }
}

/// <summary>A sentence of the text, with the places in it counted in folded characters.</summary>
internal sealed record FoundSentence(string Text, TextSpan Span, int Ordinal, string Sha256)
{
    internal TextSpan Mark(TextSpan stretch) => new(Folded(stretch.Start), Folded(stretch.End));

    /// <summary>Where words stand in the sentence: in the clause, else the last place before it.</summary>
    internal TextSpan? Find(string words, TextSpan clause)
    {
        int at = Text.IndexOf(words, clause.Start, clause.Length, StringComparison.Ordinal);
        if (at < 0 && clause.Start > Span.Start)
        {
            at = Text.LastIndexOf(words, clause.Start - 1, clause.Start - Span.Start, StringComparison.Ordinal);
        }

        return at < 0 ? null : Mark(new TextSpan(at, at + words.Length));
    }

    private int Folded(int offset) => FoldedText.Of(Text[Span.Start..Math.Clamp(offset, Span.Start, Span.End)]).Text.Length;
}
