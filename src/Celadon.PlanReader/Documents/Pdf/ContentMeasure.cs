using System.Text;

namespace Celadon.PlanReader.Documents.Pdf;

/// <summary>What a content stream prints, measured without following it.</summary>
/// <param name="TextBytes">Bytes inside of its strings; no string prints more characters than it has bytes.</param>
/// <param name="Drawn">Names of the objects it draws, and how often.</param>
internal sealed record ContentMeasure(long TextBytes, IReadOnlyDictionary<string, long> Drawn)
{
    private const int LongestName = 127;

    internal static ContentMeasure Of(ReadOnlySpan<byte> content)
    {
        long text = 0;
        var drawn = new Dictionary<string, long>(StringComparer.Ordinal);
        string? lastName = null;
        int i = 0;
        while (i < content.Length)
        {
            byte c = content[i];
            int start = i++;
            if (c == '(')
            {
                i = EndOfString(content, i);
                text += i - start;
            }
            else if (c == '<' && i < content.Length && content[i] != '<')
            {
                int end = content[i..].IndexOf((byte)'>');
                i = end < 0 ? content.Length : i + end;
                text += (i - start) / 2;
            }
            else if (c == '/')
            {
                i = EndOfWord(content, i);
                lastName = Encoding.Latin1.GetString(content[(start + 1)..Math.Min(i, start + 1 + LongestName)]);
            }
            else if (c == 'D' && i < content.Length && content[i] == 'o' && lastName is not null && EndOfWord(content, i) == i + 1)
            {
                drawn[lastName] = drawn.GetValueOrDefault(lastName) + 1;
            }
        }

        return new ContentMeasure(text, drawn);
    }

    private static int EndOfString(ReadOnlySpan<byte> content, int i)
    {
        int depth = 1;
        for (; i < content.Length && depth > 0; i++)
        {
            switch (content[i])
            {
                case (byte)'\\':
                    i++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return Math.Min(i, content.Length);
    }

    private static int EndOfWord(ReadOnlySpan<byte> content, int i)
    {
        while (i < content.Length && content[i] > ' ' && !"/<>[]()%{}"u8.Contains(content[i]))
        {
            i++;
        }

        return i;
    }
}
