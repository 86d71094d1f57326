namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>The edges between which the body of a page is set.</summary>
/// <param name="Left">Where lines begin that continue a paragraph. [points]</param>
/// <param name="Right">Where full lines end. [points]</param>
internal readonly record struct PageMargins(double Left, double Right)
{
    /// <summary>The margins of a page; those of all pages where its lines are too few or too short to show them.</summary>
    internal static PageMargins Of(List<PdfLine> page, PageMargins? common)
    {
        if (page.Count == 0)
        {
            return common ?? default;
        }

        double tolerance = 0.3 * page[page.Count / 2].Size;
        double right = -Shared(page.Select(line => -line.SolidEnd), tolerance) ?? page.Max(line => line.SolidEnd);
        double left = Shared(page.Select(line => line.Start), tolerance) ?? page.Min(line => line.Start);
        var own = new PageMargins(ContinuationStart(page, left, right) ?? left, right);
        // Even and odd pages may be mirrored and a page may lie on its side, but a narrower page is one of short lines.
        return common is { } all && own.Right - own.Left < all.Right - all.Left - tolerance
            ? new PageMargins(Math.Abs(own.Left - all.Left) < 5 * tolerance / 0.3 ? all.Left : own.Left, Math.Max(all.Right, own.Right))
            : own;
    }

    // Where nearly every paragraph is of one line, the edge that most lines share is that of the indent.
    private static double? ContinuationStart(List<PdfLine> page, double left, double right)
    {
        double? found = null;
        for (int i = 1; i < page.Count; i++)
        {
            double step = (left - page[i].Start) / page[i].Size;
            bool isFull = page[i - 1].End + page[i].FirstToken > right;
            if (step is > 0.9 and < 4.5 && isFull)
            {
                found = Math.Min(found ?? page[i].Start, page[i].Start);
            }
        }

        return found;
    }

    // The outermost edge that several lines share: one line alone may be a table or a stamp that sticks out.
    private static double? Shared(IEnumerable<double> edges, double tolerance)
    {
        double[] sorted = [.. edges.Order()];
        int needed = sorted.Length < 60 ? 2 : Math.Max(3, sorted.Length / 20);
        for (int i = 0; i + needed <= sorted.Length; i++)
        {
            if (sorted[i + needed - 1] - sorted[i] <= tolerance)
            {
                return sorted[i + (needed / 2)];
            }
        }

        return null;
    }
}
