using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Adoption;

/// <summary>How alike two texts are, by the pairs of characters they share (Dice's coefficient).</summary>
internal static class Likeness
{
    /// <summary>From 0, nothing shared, to 1, the same. [unitless]</summary>
    internal static double Of(string one, string other)
    {
        string a = FoldedText.ForSearch(one), b = FoldedText.ForSearch(other);
        if (a == b)
        {
            return 1;
        }

        Dictionary<(char, char), int> pairs = Pairs(a);
        int shared = 0;
        for (int at = 0; at + 1 < b.Length; at++)
        {
            (char, char) pair = (b[at], b[at + 1]);
            if (pairs.TryGetValue(pair, out int left) && left > 0)
            {
                pairs[pair] = left - 1;
                shared++;
            }
        }

        int all = Math.Max(0, a.Length - 1) + Math.Max(0, b.Length - 1);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (int at = 0; at + 1 < text.Length; at++)
        {
            (char, char) pair = (text[at], text[at + 1]);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }
}
