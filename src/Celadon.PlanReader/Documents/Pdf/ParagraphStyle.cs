namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>How this document sets its paragraphs.</summary>
/// <param name="HasFirstLineIndent">Paragraphs begin with an indent; else the indent, if any, is of the whole paragraph or hanging.</param>
/// <param name="LineDistance">Usual distance of lines. [points]</param>
internal sealed record ParagraphStyle(bool HasFirstLineIndent, double LineDistance)
{
    internal static ParagraphStyle Of(List<PlacedLine> lines)
    {
        int firstLine = 0;
        int hanging = 0;
        var distances = new List<double>();
        for (int i = 1; i < lines.Count; i++)
        {
            var (before, next) = (lines[i - 1], lines[i]);
            if (before.Page == next.Page && IsSameSize(before, next))
            {
                distances.Add(before.Line.Baseline - next.Line.Baseline);
            }

            if (before.IsFullBefore(next) && IsSameSize(before, next))
            {
                double step = next.Indent - before.Indent;
                firstLine += step is > -4.5 and < -0.9 ? 1 : 0;
                hanging += step is > 0.9 and < 4.5 && before.Indent < 0.5 ? 1 : 0;
            }
        }

        distances.Sort();
        return new ParagraphStyle(firstLine > 0 && firstLine >= hanging, distances.Count == 0 ? 0 : distances[distances.Count / 2]);
    }

    /// <summary>True where the second line belongs to the paragraph of the first.</summary>
    internal bool Continues(PlacedLine before, PlacedLine next)
    {
        if (!before.IsFullBefore(next) || !IsSameSize(before, next) || IsFarBelow(before, next))
        {
            return false;
        }

        if (next.Indent < 0.9)
        {
            return true;
        }

        if (IsCentred(next) && (IsCentred(before) || before.Indent < 0.9) && next.Indent > 2.9)
        {
            return true;
        }

        return !HasFirstLineIndent && next.Indent >= before.Indent - 0.5;
    }

    private static bool IsCentred(PlacedLine line) => Math.Abs(line.Indent - line.Rest) < 1 && line.Indent > 0.9;

    private static bool IsSameSize(PlacedLine a, PlacedLine b) =>
        Math.Abs(a.Line.Size - b.Line.Size) < 0.12 * Math.Max(a.Line.Size, b.Line.Size);

    private bool IsFarBelow(PlacedLine before, PlacedLine next) =>
        before.Page == next.Page && LineDistance > 0 && before.Line.Baseline - next.Line.Baseline > 1.4 * LineDistance
        && before.Line.Baseline - next.Line.Baseline > 1.4 * Math.Max(before.Line.Size, next.Line.Size);
}
