using Celadon.PlanReader;

namespace Celadon.Plans.OfficialText;

/// <summary>The sentences of a folded text. Only the full stop parts them: line breaks are not where a pdf puts them.</summary>
internal static class Sentences
{
    private const char FullStop = '。';

    internal static IEnumerable<TextSpan> Of(string folded, int from = 0)
    {
        for (int start = from; start < folded.Length;)
        {
            int stop = folded.IndexOf(FullStop, start);
            int end = stop < 0 ? folded.Length : stop + 1;
            yield return new TextSpan(start, end);
            start = end;
        }
    }
}
