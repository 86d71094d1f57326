using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>Tells what of a page is not its article: hidden, active, navigation, and the like.</summary>
internal sealed partial class PageFurniture
{
    private static readonly HashSet<string> NeverRead = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "frame", "object", "embed", "svg", "canvas", "audio", "video", "picture",
        "button", "input", "select", "textarea", "datalist", "nav", "footer", "aside", "head", "title", "meta", "link", "map", "dialog", "menu",
    };

    private static readonly HashSet<string> FurnitureRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu", "menubar", "toolbar", "alert",
    };

    private readonly HashSet<string> hiddenByStyle = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<INode, Weight> weights = [];
    private readonly int allWords;

    internal PageFurniture(IDocument page, IElement body)
    {
        foreach (var style in page.GetElementsByTagName("style"))
        {
            foreach (Match rule in HidingRule().Matches(style.TextContent))
            {
                hiddenByStyle.Add(rule.Groups[1].Value);
            }
        }

        allWords = Weigh(body).Words;
    }

    /// <summary>The words outside of links and inside of them, without what is never read.</summary>
    internal Weight WeightOf(INode node) => weights.GetValueOrDefault(node);

    /// <summary>True for an element that is left out where it stands.</summary>
    internal bool Is(IElement element)
    {
        if (IsNeverSeen(element))
        {
            return true;
        }

        // A name alone never costs a part of the text: an article that calls itself "content-header" is still the article.
        var weight = WeightOf(element);
        bool isSmall = weight.Words * 5 < allWords;
        return isSmall && (IsHinted(element) || IsHiddenByRule(element) || weight.IsLinkList);
    }

    private bool IsNeverSeen(IElement element) =>
        NeverRead.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HidingStyle().IsMatch(style));

    private bool IsHiddenByRule(IElement element) => hiddenByStyle.Count > 0
        && ((element.Id is { Length: > 0 } id && hiddenByStyle.Contains("#" + id))
        || element.ClassList.Any(name => hiddenByStyle.Contains("." + name)));

    private static bool IsHinted(IElement element)
    {
        if (element.LocalName == "header" && element.Closest("article, main, [role=main]") is null)
        {
            return true;
        }

        if (element.GetAttribute("role") is { } role && FurnitureRoles.Contains(role.Trim()))
        {
            return true;
        }

        string names = $"{element.Id} {element.ClassName}";
        return names.Length > 1 && FurnitureName().IsMatch(names);
    }

    private Weight Weigh(IElement element)
    {
        if (IsNeverSeen(element))
        {
            return default;
        }

        bool isLink = element.LocalName == "a" && element.HasAttribute("href");
        var weight = default(Weight);
        foreach (var child in element.ChildNodes)
        {
            weight += child switch
            {
                IText text => new Weight(text.Data.Count(c => !char.IsWhiteSpace(c)), 0, 0),
                IElement inner => Weigh(inner),
                _ => default,
            };
        }

        if (isLink)
        {
            bool isAttachment = AttachedFile().IsMatch(element.GetAttribute("href")!);
            weight = isAttachment ? weight : new Weight(0, weight.Words + weight.Linked, weight.Links + 1);
        }

        weights[element] = weight;
        return weight;
    }

    [GeneratedRegex("""(?:^|[},])\s*([.#][\w\-]{1,80})\s*\{[^{}]{0,400}?(?:display\s*:\s*none|visibility\s*:\s*hidden)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HidingRule();

    [GeneratedRegex("""display\s*:\s*none|visibility\s*:\s*hidden""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HidingStyle();

    [GeneratedRegex("""share|crumb|copyright|sidebar|qrcode|(?:^|[^a-z])(?:nav|navbar|navigation|menu|header|footer|foot|toolbar|tools?|print|related?|recommend|pagination|pager|search|login|banner|topbar|social|advert|ads?|comments?)(?:$|[^a-z])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FurnitureName();

    [GeneratedRegex("""\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|txt)$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AttachedFile();
}

/// <summary>How much an element holds. [characters without white space]</summary>
/// <param name="Words">Outside of links.</param>
/// <param name="Linked">Inside of links, those to attached files not counted as links.</param>
/// <param name="Links">Number of links.</param>
internal readonly record struct Weight(int Words, int Linked, int Links)
{
    /// <summary>True for lists of links to other pages.</summary>
    internal bool IsLinkList => Links >= 4 && Linked > 4 * Words;

    public static Weight operator +(Weight a, Weight b) => new(a.Words + b.Words, a.Linked + b.Linked, a.Links + b.Links);
}
