namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>The edges between which the body of a page is set.</summary>
/// <param name="Left">Where lines begin that continue a paragraph. [points]</param>
/// <param name="Right">Where full lines end. [points]</param>
internal readonly record struct PageMargins(double Left, double Right)
{
    /// <summary>The margins of a page; those of all pages where it has too few lines to show them.</summary>
    internal static PageMargins Of(List<PdfLine> page, PageMargins? common)
    {
        double tolerance = page.Count == 0 ? 1 : 0.3 * page[0].Size;
        double? left = Shared(page.Select(line => line.Start), tolerance);
        double? right = -Shared(page.Select(line => -line.SolidEnd), tolerance);
        if (common is { } all && left is not null && Math.Abs(left.Value - all.Left) < 3 * tolerance)
        {
            left = all.Left;
        }

        return new PageMargins(
            left ?? common?.Left ?? page.Select(line => line.Start).DefaultIfEmpty(0).Min(),
            right ?? common?.Right ?? page.Select(line => line.SolidEnd).DefaultIfEmpty(0).Max());
    }

    // The outermost edge that several lines share: one line alone may be a table or a stamp that sticks out.
    private static double? Shared(IEnumerable<double> edges, double tolerance)
    {
        double[] sorted = [.. edges.Order()];
        int needed = Math.Max(3, sorted.Length / 10);
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
