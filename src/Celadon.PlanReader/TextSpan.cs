namespace Celadon.PlanReader;

/// <summary>A stretch of the text as read.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last UTF-16 code unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True where no code unit is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The words of this span.</summary>
    /// <param name="text">The text the span was made for.</param>
    public string Of(string text) => text[Start..End];

    /// <summary>True where <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True where <paramref name="other"/> lies wholly inside.</summary>
    public bool Covers(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where both share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
