namespace Celadon.History;

/// <summary>Names the words for acts, tables and columns: HistoryNames.resx (Chinese) and HistoryNames.en.resx.</summary>
public sealed class HistoryNames;
