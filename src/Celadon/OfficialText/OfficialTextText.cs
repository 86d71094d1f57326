namespace Celadon.OfficialText;

/// <summary>Names the texts about giving the official text: OfficialTextText.resx (Chinese) and OfficialTextText.en.resx.</summary>
public sealed class OfficialTextText;
