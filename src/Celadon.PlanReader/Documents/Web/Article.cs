using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>Finds the element that holds the article: the smallest one with nearly all words that are not links.</summary>
internal static partial class Article
{
    private static readonly HashSet<string> Containers = new(StringComparer.OrdinalIgnoreCase)
    {
        "div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td", "span", "font", "ucapcontent", "blockquote", "fieldset",
    };

    // A page has a few; each costs a walk through the article.
    private const int MostHeadings = 20;

    /// <summary>The article's element; the body where no part of it stands out.</summary>
    internal static IElement Of(IElement body, PageFurniture furniture)
    {
        var node = body;
        while (Heaviest(node, furniture) is { } child
            && (child.LocalName != "table" || WebTable.IsLayout(child, furniture))
            && furniture.WeightOf(child).Words * 5 >= furniture.WeightOf(node).Words * 4
            && !HoldsParagraphsBeside(node, child, furniture))
        {
            node = child;
        }

        return node;
    }

    /// <summary>The heading that stands above the article instead of in it; <c>null</c> where there is none.</summary>
    internal static string? TitleBefore(IElement article, IElement body, PageFurniture furniture)
    {
        foreach (var heading in body.QuerySelectorAll("h1, h2").Take(MostHeadings))
        {
            bool isBefore = (heading.CompareDocumentPosition(article) & DocumentPositions.Following) != 0;
            bool isOutside = !article.Contains(heading) && !heading.Contains(article);
            if (isBefore && isOutside && !IsInFurniture(heading, furniture))
            {
                string title = heading.TextContent.Trim();
                return title.Length == 0 || article.TextContent.Contains(title, StringComparison.Ordinal) ? null : title;
            }
        }

        return null;
    }

    private static IElement? Heaviest(IElement node, PageFurniture furniture) =>
        node.Children.Where(child => Containers.Contains(child.LocalName) && !furniture.Is(child))
            .MaxBy(child => furniture.WeightOf(child).Words);

    // Signature and date may stand beside the element with the long text; a page's footer may too, but not in the article's own element.
    private static bool HoldsParagraphsBeside(IElement node, IElement child, PageFurniture furniture)
    {
        if (node.LocalName is "table" or "tbody" or "tr")
        {
            return false;
        }

        var paragraphs = node.Children
            .Where(other => other != child && other.LocalName is "p" or "table" or "blockquote" or "ol" or "ul" && !furniture.Is(other)
                && furniture.WeightOf(other).Words > 0)
            .ToList();
        bool isNamed = node.LocalName is "article" or "main" || node.GetAttribute("role") == "main" || ArticleName().IsMatch($"{node.Id} {node.ClassName}");
        return paragraphs.Count >= (isNamed ? 1 : 3);
    }

    private static bool IsInFurniture(IElement element, PageFurniture furniture)
    {
        for (var node = element; node is not null; node = node.ParentElement)
        {
            if (furniture.Is(node))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("""article|content|zoom|editor|detail|text""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArticleName();
}
