namespace Celadon.History;

/// <summary>Names the texts of the history: HistoryText.resx (Chinese) and HistoryText.en.resx.</summary>
public sealed class HistoryText;
