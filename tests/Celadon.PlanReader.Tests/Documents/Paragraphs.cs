using System.Text;
using Celadon.PlanReader.Documents;

namespace Celadon.PlanReader.Tests.Documents;

/// <summary>Opens bytes and compares paragraphs, white space aside.</summary>
internal static class Paragraphs
{
    /// <summary>The words of a file that must be readable.</summary>
    internal static DocumentText Opened(byte[] content, string fileName)
    {
        var opening = DocumentOpener.Open(content, fileName);
        Assert.True(opening.Text is not null, opening.Refusal?.Code + " " + opening.Refusal?.Message("en"));
        return opening.Text;
    }

    /// <summary>The refusal of a file that must not be read.</summary>
    internal static DocumentRefusal Refused(byte[] content, string fileName)
    {
        var opening = DocumentOpener.Open(content, fileName);
        Assert.True(opening.Refusal is not null, "Was read: " + opening.Text?.Text[..Math.Min(200, opening.Text.Text.Length)]);
        return opening.Refusal;
    }

    /// <summary>The lines without any white space, blank ones left out.</summary>
    internal static string[] Of(string text) =>
        [.. text.Split('\n').Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c)))).Where(line => line.Length > 0)];

    /// <summary>Both texts hold the same paragraphs.</summary>
    internal static void Same(string expected, string actual)
    {
        string[] want = Of(expected);
        string[] got = Of(actual);
        for (int i = 0; i < Math.Min(want.Length, got.Length); i++)
        {
            Assert.True(want[i] == got[i], $"Paragraph {i + 1}\nexpected: {Shown(want[i], got[i])}\nread:     {Shown(got[i], want[i])}");
        }

        Assert.Equal(want.Length, got.Length);
    }

    private static string Shown(string line, string other)
    {
        int at = 0;
        while (at < line.Length && at < other.Length && line[at] == other[at])
        {
            at++;
        }

        int from = Math.Max(0, at - 20);
        return new StringBuilder().Append(from > 0 ? "…" : "").Append(line, from, Math.Min(60, line.Length - from)).Append(" (").Append(line.Length).Append(')').ToString();
    }
}
