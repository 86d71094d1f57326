namespace Celadon.Links;

/// <summary>Names the texts of the pages about linked plans: LinkText.resx (Chinese) and LinkText.en.resx.</summary>
public sealed class LinkText;
