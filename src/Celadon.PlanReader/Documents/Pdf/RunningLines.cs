using System.Globalization;
using System.Text.RegularExpressions;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>Takes page numbers and running heads away.</summary>
internal static partial class RunningLines
{
    // A running head stands among the first or last two lines of its page.
    private const int Edge = 2;

    /// <summary>The lines of each page without them.</summary>
    internal static List<List<PdfLine>> Removed(List<List<PdfLine>> pages)
    {
        var numbers = PageNumbers(pages);
        var heads = Heads(pages);
        return [.. pages.Select(page => page.Where(line => !numbers.Contains(line) && !(heads.Contains(Key(line)) && IsAtEdge(page, line))).ToList())];
    }

    private static HashSet<PdfLine> PageNumbers(List<List<PdfLine>> pages)
    {
        var found = new List<(PdfLine Line, int Shift, bool IsDecorated)>();
        for (int i = 0; i < pages.Count; i++)
        {
            foreach (var line in pages[i].Where(line => line.Text.Length <= 20 && IsAtEdge(pages[i], line)))
            {
                var match = PageNumber().Match(line.Text);
                if (match.Success && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    found.Add((line, number - i, match.Value.Any(c => !char.IsAsciiDigit(c))));
                }
            }
        }

        // Page numbers grow by one from page to page; a bare number that does not is a word of the text.
        var shift = found.GroupBy(candidate => candidate.Shift).MaxBy(group => group.Count());
        bool isRun = shift is not null && (shift.Count() * 2 > pages.Count || shift.Count() >= 3);
        return new HashSet<PdfLine>(
            found.Where(candidate => candidate.IsDecorated || (isRun && pages.Count > 1 && candidate.Shift == shift!.Key)).Select(candidate => candidate.Line),
            ReferenceEqualityComparer.Instance);
    }

    private static HashSet<(string, int)> Heads(List<List<PdfLine>> pages)
    {
        if (pages.Count < 3)
        {
            return [];
        }

        var counts = new Dictionary<(string, int), int>();
        foreach (var page in pages)
        {
            foreach (var key in page.Where(line => IsAtEdge(page, line)).Select(Key).Distinct())
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        // Even and odd pages may differ, so less than half of the pages is enough.
        return [.. counts.Where(pair => pair.Value >= 3 && pair.Value * 5 >= pages.Count * 2).Select(pair => pair.Key)];
    }

    private static (string Words, int Height) Key(PdfLine line) => (Digits().Replace(line.Text, "0").Trim(), (int)(line.Baseline / 4));

    private static bool IsAtEdge(List<PdfLine> page, PdfLine line)
    {
        int from = Math.Min(Edge, page.Count);
        for (int i = 0; i < from; i++)
        {
            if (ReferenceEquals(page[i], line) || ReferenceEquals(page[^(i + 1)], line))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("""^[\s\-－–—_·.]*(?:第\s*)?(?<n>[0-9]{1,4})(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*[0-9]{1,4}\s*页?)?[\s\-－–—_·.]*$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
