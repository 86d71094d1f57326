using Celadon.PlanReader;
using Celadon.Reading.Marks;

namespace Celadon.Reading.Extraction;

/// <summary>As what the numbers and dates of a plan were read, counted.</summary>
/// <param name="ByKind">Numbers by the mark that tells most about them; dates, what asks for nothing and what is unread by place.</param>
/// <param name="Unaccounted">Numbers that lie in no mark; always 0 for a plan read by this program.</param>
public sealed record NumberCoverage(IReadOnlyDictionary<MarkKind, int> ByKind, int Unaccounted)
{
    // A number that lies in several marks counts once: what was not understood first, then the narrower meaning.
    private static readonly MarkKind[] Precedence =
    [
        MarkKind.Unread, MarkKind.Condition, MarkKind.Deadline, MarkKind.Target, MarkKind.Deliverable, MarkKind.Duty, MarkKind.Ignored,
    ];

    // One place however many numbers it holds: 2025年9月 is one date, and the lists beside the document count places too.
    private static readonly MarkKind[] CountedByPlace = [MarkKind.Deadline, MarkKind.Ignored, MarkKind.Unread];

    /// <summary>All numbers and dates.</summary>
    public int Total => ByKind.Values.Sum() + Unaccounted;

    /// <summary>How many were read as <paramref name="kind"/>.</summary>
    public int Of(MarkKind kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>Counts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">All marks, by their start.</param>
    public static NumberCoverage Count(string text, IReadOnlyList<Mark> marks)
    {
        var counts = new Dictionary<MarkKind, int>();
        int unaccounted = 0, next = 0;
        var active = new List<Mark>();
        foreach (TextSpan number in Numbers(text))
        {
            for (; next < marks.Count && marks[next].Span.Start < number.End; next++)
            {
                active.Add(marks[next]);
            }

            active.RemoveAll(mark => mark.Span.End <= number.Start);
            Mark? mark = active.Where(mark => mark.Span.Overlaps(number)).MinBy(mark => Array.IndexOf(Precedence, mark.Kind));
            if (mark is null)
            {
                unaccounted++;
            }
            else if (!CountedByPlace.Contains(mark.Kind))
            {
                counts[mark.Kind] = counts.GetValueOrDefault(mark.Kind) + 1;
            }
        }

        foreach (MarkKind kind in CountedByPlace)
        {
            counts[kind] = marks.Count(mark => mark.Kind == kind);
        }

        return new NumberCoverage(counts, unaccounted);
    }

    private static IEnumerable<TextSpan> Numbers(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
            {
                continue;
            }

            int start = i;
            while (i + 1 < text.Length && (char.IsDigit(text[i + 1]) || IsInsideNumber(text, i + 1)))
            {
                i++;
            }

            yield return new TextSpan(start, i + 1);
        }
    }

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or '．' && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}
