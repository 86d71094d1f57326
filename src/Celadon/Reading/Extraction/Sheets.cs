using Celadon.PlanReader;

namespace Celadon.Reading.Extraction;

/// <summary>The stretches in which a long document is shown, one at a time.</summary>
internal static class Sheets
{
    /// <summary>Most characters of a stretch. [UTF-16 code units]</summary>
    public const int MostCharacters = 24_000;

    /// <summary>Most marks of a stretch: a browser has to draw them all.</summary>
    public const int MostMarks = 1_600;

    /// <summary>Cuts a text, at a section where one begins in time, else at a paragraph, else where it must.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sections">Where sections begin, ascending.</param>
    /// <param name="markStarts">Where marks begin, ascending.</param>
    /// <returns>Stretches that cover the text without a gap; at least one.</returns>
    public static IReadOnlyList<TextSpan> Cut(string text, IReadOnlyList<int> sections, IReadOnlyList<int> markStarts)
    {
        var sheets = new List<TextSpan>();
        int start = 0, mark = 0;
        while (start < text.Length)
        {
            while (mark < markStarts.Count && markStarts[mark] < start)
            {
                mark++;
            }

            int most = start + MostCharacters;
            if (mark + MostMarks < markStarts.Count)
            {
                most = Math.Min(most, Math.Max(markStarts[mark + MostMarks], start + 1));
            }

            int end = most >= text.Length ? text.Length : Border(text, sections, start, most);
            sheets.Add(new TextSpan(start, end));
            start = end;
        }

        return sheets.Count > 0 ? sheets : [new TextSpan(0, 0)];
    }

    private static int Border(string text, IReadOnlyList<int> sections, int start, int most)
    {
        int section = LastUpTo(sections, most);
        if (section > start + (most - start) / 4)
        {
            return section;
        }

        int paragraph = text.LastIndexOf('\n', most - 1, most - start) + 1;
        if (paragraph > start)
        {
            return paragraph;
        }

        return char.IsLowSurrogate(text[most]) && most - 1 > start ? most - 1 : most;
    }

    private static int LastUpTo(IReadOnlyList<int> ascending, int most)
    {
        int low = 0, high = ascending.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ascending[middle] <= most ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? -1 : ascending[low - 1];
    }
}
