namespace Celadon.PlanReader.Documents;

/// <summary>The same words in the two languages of the product.</summary>
/// <param name="Chinese">For zh-CN.</param>
/// <param name="English">For every other language.</param>
internal sealed record Phrase(string Chinese, string English)
{
    internal static Phrase Same(string words) => new(words, words);

    internal string In(string language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}
