using Celadon.Plans.OfficialText;

namespace Celadon.Plans.Ledger;

/// <summary>Finds words anywhere in a ledger's texts, from a single character on. Width, case and white space do not matter.</summary>
internal sealed class LedgerSearch
{
    private readonly string[] _words;

    internal LedgerSearch(string? text) =>
        _words = [.. (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.ForSearch).Where(word => word.Length > 0)];

    internal bool FindsHead(LedgerMeasure measure, LedgerGroup group) => FindsIn(HeadOf(measure, group));

    internal bool Finds(LedgerItem item, LedgerMeasure measure, LedgerGroup group) =>
        FindsIn([.. HeadOf(measure, group), .. WordsOf(item)]);

    internal bool Finds(LedgerItem item) => FindsIn(WordsOf(item));

    internal bool FindsText(string? text) => text is not null && FindsIn([text]);

    private static IEnumerable<string?> HeadOf(LedgerMeasure measure, LedgerGroup group) =>
        [measure.Title, measure.Clause, measure.Code, group.Title, .. measure.Duties.Select(duty => duty.Unit)];

    private static IEnumerable<string?> WordsOf(LedgerItem item) =>
    [
        item.Label, item.Code, item.Place.Title, item.Place.Clause, item.Who, item.Deadline?.Raw,
        item.Figure?.Metric, item.Figure?.Scope, item.Sentence?.Text, .. item.Conditions.Select(condition => condition.Subject),
    ];

    private bool FindsIn(IEnumerable<string?> texts)
    {
        if (_words.Length == 0)
        {
            return true;
        }

        string[] folded = [.. texts.OfType<string>().Select(FoldedText.ForSearch)];
        return Array.TrueForAll(_words, word => Array.Exists(folded, text => text.Contains(word, StringComparison.Ordinal)));
    }
}
