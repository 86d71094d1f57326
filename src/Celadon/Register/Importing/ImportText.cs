namespace Celadon.Register.Importing;

/// <summary>Names the texts of the import's pages: ImportText.resx (Chinese) and ImportText.en.resx.</summary>
public sealed class ImportText;
