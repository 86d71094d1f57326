namespace Celadon.PlanReader.Tests.Documents;

/// <summary>How the pages of a made document look.</summary>
internal sealed record PageLook
{
    /// <summary>As GB/T 9704 asks: size three (16 pt), line distance 28 pt, two characters of indent, 28 characters a line.</summary>
    internal static readonly PageLook Official = new();

    /// <summary>Family of the font.</summary>
    internal string Font { get; init; } = "Noto Serif CJK SC";

    /// <summary>Font size. [half points]</summary>
    internal int HalfPoints { get; init; } = 32;

    /// <summary>Line distance. [twips]</summary>
    internal int LineTwips { get; init; } = 560;

    /// <summary>Distance after a paragraph. [twips]</summary>
    internal int AfterTwips { get; init; }

    /// <summary>First-line indent. [characters]</summary>
    internal int IndentCharacters { get; init; } = 2;

    /// <summary>Left margin. [twips]</summary>
    internal uint LeftTwips { get; init; } = 1587;

    /// <summary>Right margin. [twips]</summary>
    internal uint RightTwips { get; init; } = 1474;

    /// <summary>Both margins straight.</summary>
    internal bool IsJustified { get; init; } = true;

    /// <summary>Paragraphs that begin so are larger and centred.</summary>
    internal string? Title { get; init; }

    /// <summary>Words at the top of every page.</summary>
    internal string? RunningHead { get; init; }

    /// <summary>Page number at the foot; N stands for the number.</summary>
    internal string? PageNumber { get; init; }
}
