using DocumentFormat.OpenXml;

namespace Celadon.PlanReader.Documents.Word;

/// <summary>What of the styles matters to the words: numbering, and text that is hidden.</summary>
internal sealed class WordStyles
{
    // Styles may be based on each other in a circle.
    private const int LongestChain = 30;

    private readonly Dictionary<string, OpenXmlElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OpenXmlElement>> chains = new(StringComparer.Ordinal);
    private readonly string? defaultStyle;

    private WordStyles(OpenXmlElement? root)
    {
        foreach (var style in root.Children("style"))
        {
            if (style.Attribute("styleId") is { } id)
            {
                styles.TryAdd(id, style);
                if (style.Attribute("type") == "paragraph" && style.Attribute("default") is "1" or "true" or "on")
                {
                    defaultStyle ??= id;
                }
            }
        }
    }

    internal static WordStyles Of(OpenXmlElement? root) => new(root);

    /// <summary>The style of a paragraph.</summary>
    internal string? StyleOf(OpenXmlElement? paragraphProperties) => paragraphProperties.ValueOf("pStyle") ?? defaultStyle;

    /// <summary>A style and those it is based on, nearest first.</summary>
    internal IReadOnlyList<OpenXmlElement> Chain(string? id)
    {
        if (id is null)
        {
            return [];
        }

        if (chains.TryGetValue(id, out var known))
        {
            return known;
        }

        var chain = new List<OpenXmlElement>();
        for (string? next = id; next is not null && chain.Count < LongestChain && styles.TryGetValue(next, out var style); next = style.ValueOf("basedOn"))
        {
            chain.Add(style);
        }

        return chains[id] = chain;
    }

    /// <summary>True for a run that Word does not print.</summary>
    internal bool IsHidden(OpenXmlElement? runProperties) =>
        runProperties.Switch("vanish")
        ?? Chain(runProperties.ValueOf("rStyle")).Select(style => style.Child("rPr").Switch("vanish")).FirstOrDefault(hidden => hidden is not null)
        ?? false;
}
