using Celadon.PlanReader;
using Celadon.Plans.Ledger.Stored;

namespace Celadon.Plans.OfficialText;

/// <summary>Which of a ledger's sentences a document holds exactly as published.</summary>
internal sealed class OfficialTextMatch
{
    private readonly FoldedText _document;
    private readonly Dictionary<string, string> _sentences = [];
    private readonly List<OfficialTextDifference> _differences = [];

    private OfficialTextMatch(FoldedText document) => _document = document;

    /// <summary>What was found, by the hash of its folded characters.</summary>
    internal IReadOnlyDictionary<string, string> Sentences => _sentences;

    internal int FilledItems { get; private set; }

    internal static OfficialTextMatch Of(PlanRow plan, FoldedText document)
    {
        var match = new OfficialTextMatch(document);
        match.MatchItems(plan);
        match.MatchMeasures(plan);
        return match;
    }

    internal OfficialTextFilling Filling(bool isKept) => new(FilledItems, isKept, _differences);

    private void MatchItems(PlanRow plan)
    {
        var byHash = new Dictionary<string, TextSpan>();
        foreach (TextSpan sentence in OfficialText.Sentences.Of(_document.Text))
        {
            byHash.TryAdd(FoldedText.Hash(sentence.Of(_document.Text)), sentence);
        }

        Dictionary<string, int> numbers = plan.Measures.ToDictionary(measure => measure.Code, measure => measure.Number);
        foreach (ItemRow item in plan.Items.OrderBy(item => item.Position))
        {
            if (byHash.TryGetValue(item.SentenceSha256, out TextSpan found))
            {
                FilledItems++;
                _sentences[item.SentenceSha256] = Words(found);
                continue;
            }

            string heading = item.ParentCode is not null && numbers.TryGetValue(item.ParentCode, out int number)
                ? HeadingOf(number, item.Heading)
                : item.Clause[Math.Max(0, item.Clause.IndexOf('(', StringComparison.Ordinal))..] + item.Heading;
            TextSpan? instead = SentenceAfter(FoldedText.Of(heading).Text, item.SentenceOrdinal);
            _differences.Add(Difference(item.Code, item.Clause, item.Label, instead));
        }
    }

    private void MatchMeasures(PlanRow plan)
    {
        foreach (MeasureRow measure in plan.Measures.OrderBy(measure => measure.Position))
        {
            string heading = FoldedText.Of(HeadingOf(measure.Number, measure.Title)).Text;
            int start = _document.Text.IndexOf(heading, StringComparison.Ordinal);
            int end = start + measure.TextFoldedLength;
            if (start < 0)
            {
                _differences.Add(Difference(measure.Code, measure.Clause, measure.Title, null));
            }
            else if (end <= _document.Text.Length && FoldedText.Hash(_document.Text.AsSpan(start..end)) == measure.TextSha256)
            {
                _sentences[measure.TextSha256] = Words(new TextSpan(start, end));
            }
            else
            {
                _differences.Add(Difference(measure.Code, measure.Clause, measure.Title, new TextSpan(start, Math.Min(end, _document.Text.Length))));
            }
        }
    }

    private static string HeadingOf(int number, string title) => $"{number}.{title}";

    private TextSpan? SentenceAfter(string heading, int ordinal)
    {
        int at = _document.Text.IndexOf(heading, StringComparison.Ordinal);
        return at < 0
            ? null
            // The heading itself is the first sentence from there.
            : OfficialText.Sentences.Of(_document.Text, at).Skip(ordinal).Select(span => (TextSpan?)span).FirstOrDefault();
    }

    private OfficialTextDifference Difference(string code, string clause, string label, TextSpan? instead) => new(
        code,
        clause,
        label,
        instead is null ? OfficialTextDifferenceKind.NotFound : OfficialTextDifferenceKind.Differs,
        instead is null ? null : Words(instead.Value));

    // Line breaks inside a sentence are the page's, not the sentence's.
    private string Words(TextSpan folded) =>
        _document.OriginOf(folded.Start, folded.End).Of(_document.Original).ReplaceLineEndings("").Trim();
}
