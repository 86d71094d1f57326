namespace Celadon.Plans.Tests.Cities;

/// <summary>Finds stretches of a text's sentences in other texts. Names are no stretch of a sentence.</summary>
internal sealed class SentenceRuns
{
    private const int Longest = 12;
    private const char Border = '\n';

    private readonly string[] _names;
    private readonly HashSet<string> _runs;

    internal SentenceRuns(string text, IEnumerable<string> names)
    {
        _names = [.. names.OrderByDescending(name => name.Length)];
        _runs = [.. Runs(WithoutNames(text))];
    }

    internal IEnumerable<string> In(string text) => Runs(WithoutNames(text)).Where(_runs.Contains);

    private static IEnumerable<string> Runs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - Longest + 1))
        .Select(at => text.Substring(at, Longest))
        .Where(run => !run.Contains(Border, StringComparison.Ordinal));

    private string WithoutNames(string text) => _names.Where(name => name.Length > 1)
        .Aggregate(text, (rest, name) => rest.Replace(name, "\n", StringComparison.Ordinal));
}
