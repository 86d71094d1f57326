using Celadon.PlanReader;

namespace Celadon.Reading.Marks;

/// <summary>A stretch of the document that was read as something.</summary>
/// <param name="Key">Tells it from all others of the document; the same in document and extraction.</param>
/// <param name="Kind">As what it was read.</param>
/// <param name="Span">Where; marks may lie inside one another, cross, and run over several paragraphs.</param>
public sealed record Mark(int Key, MarkKind Kind, TextSpan Span)
{
    /// <summary>The mark's anchor in the document.</summary>
    public static string InDocument(int key) => $"s{key}";

    /// <summary>The anchor of what was made of it in the extraction.</summary>
    public static string InExtraction(int key) => $"x{key}";
}
