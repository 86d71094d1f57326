namespace Celadon.Wording;

/// <summary>Names the words for duties, requirements and dates: WordingText.resx (Chinese) and WordingText.en.resx.</summary>
public sealed class WordingText;
