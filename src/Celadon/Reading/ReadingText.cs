namespace Celadon.Reading;

/// <summary>Names the texts of the reading pages: ReadingText.resx (Chinese) and ReadingText.en.resx.</summary>
public sealed class ReadingText;
