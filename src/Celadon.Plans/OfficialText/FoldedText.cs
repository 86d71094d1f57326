using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Celadon.PlanReader;

namespace Celadon.Plans.OfficialText;

/// <summary>
/// A text without what differs between the files it may come in: compatibility forms (NFKC) and all white space.
/// Every folded character knows its place in the text.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] _origin;

    private FoldedText(string original, string text, int[] origin)
    {
        Original = original;
        Text = text;
        _origin = origin;
    }

    internal string Original { get; }

    internal string Text { get; }

    /// <summary>Folds a text.</summary>
    internal static FoldedText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var origin = new List<int>(original.Length + 1);
        for (int at = 0; at < original.Length;)
        {
            // A pair or a base with its marks is folded together, or the result would differ from folding the whole.
            int end = ClusterEnd(original, at);
            foreach (char folded in original[at..end].Normalize(NormalizationForm.FormKC))
            {
                if (!char.IsWhiteSpace(folded))
                {
                    text.Append(folded);
                    origin.Add(at);
                }
            }

            at = end;
        }

        origin.Add(original.Length);
        return new FoldedText(original, text.ToString(), [.. origin]);
    }

    /// <summary>The text a search compares: folded, letters in lower case.</summary>
    internal static string ForSearch(string text) => Of(text).Text.ToLowerInvariant();

    /// <summary>SHA-256 of folded characters in UTF-8, lower-case hexadecimal.</summary>
    internal static string Hash(ReadOnlySpan<char> folded)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(folded.Length)];
        int length = Encoding.UTF8.GetBytes(folded, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
    }

    /// <summary>Where a stretch of folded characters stands in the original.</summary>
    internal TextSpan OriginOf(int start, int end) =>
        end <= start ? new TextSpan(_origin[start], _origin[start]) : new TextSpan(_origin[start], ClusterEnd(Original, _origin[end - 1]));

    private static int ClusterEnd(string text, int at)
    {
        int end = at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1);
        while (end < text.Length && char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark)
        {
            end++;
        }

        return end;
    }
}
