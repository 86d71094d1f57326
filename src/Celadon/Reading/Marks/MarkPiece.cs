using Celadon.PlanReader;

namespace Celadon.Reading.Marks;

/// <summary>One step of a text with its marks, in the order in which it is written out.</summary>
public abstract record MarkPiece
{
    /// <summary>A mark begins here, or goes on after having been interrupted.</summary>
    /// <param name="Mark">The mark.</param>
    /// <param name="IsFirst">True where it begins.</param>
    /// <param name="IsLast">True where this part of it reaches its end.</param>
    public sealed record Opening(Mark Mark, bool IsFirst, bool IsLast) : MarkPiece;

    /// <summary>Words of the text.</summary>
    /// <param name="Span">Which; never empty.</param>
    /// <param name="Innermost">The smallest mark around them; null outside of all marks.</param>
    public sealed record Words(TextSpan Span, Mark? Innermost) : MarkPiece;

    /// <summary>The mark opened last ends or is interrupted.</summary>
    public sealed record Closing : MarkPiece;
}
