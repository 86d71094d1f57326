using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>The article of a web page, without the page's furniture.</summary>
internal static class WebPageFile
{
    /// <summary>Browsers stop at 512 levels too; pages made by people stay below 100.</summary>
    internal const int DeepestNesting = 500;

    private const int MostElements = 3_000_000;

    private static readonly string[] ReadAttributes =
        ["id", "class", "style", "hidden", "role", "rowspan", "colspan", "start", "value", "type", "href"];

    /// <summary>Reads a page.</summary>
    /// <exception cref="UnreadableFileException">The markup is hostile.</exception>
    internal static DocumentText Read(string characters)
    {
        using var page = Parse(characters);
        var lines = new LineWriter();
        if (page.Body is { } body)
        {
            var furniture = new PageFurniture(page, body);
            var article = Article.Of(body, furniture);
            var writer = new ArticleWriter(lines, furniture);
            writer.Write(Article.TitleBefore(article, body, furniture), article);
        }

        return lines.ToDocument(DocumentFormat.Html);
    }

    /// <summary>The refusal of a page whose markup no author writes.</summary>
    internal static UnreadableFileException Hostile(Phrase found) =>
        new(RefusalKind.HostileMarkup, DocumentOpener.NameOf(DocumentFormat.Html), found);

    private static IHtmlDocument Parse(string characters)
    {
        int elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = DeepestNesting + 2,
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref _, name) => ReadAttributes.Any(read => name.Span.Equals(read, StringComparison.OrdinalIgnoreCase)),
            OnCreated = (_, _) =>
            {
                if (++elements > MostElements)
                {
                    throw Hostile(new Phrase(
                        string.Create(CultureInfo.InvariantCulture, $"元素超过 {MostElements:N0} 个"),
                        string.Create(CultureInfo.InvariantCulture, $"more than {MostElements:N0} elements")));
                }
            },
        });
        var page = parser.ParseDocument(characters);
        RefuseDeepNesting(page.DocumentElement);
        return page;
    }

    // Beyond its limit the parser hangs elements beside instead of inside, and the order of the words is lost.
    // Children are walked by their list: asking a node for its next sibling searches the list from the start each time.
    private static void RefuseDeepNesting(INode node, int depth = 1)
    {
        if (depth > DeepestNesting)
        {
            throw Hostile(new Phrase(
                string.Create(CultureInfo.InvariantCulture, $"嵌套超过 {DeepestNesting} 层"),
                string.Create(CultureInfo.InvariantCulture, $"nested more than {DeepestNesting} levels deep")));
        }

        foreach (var child in node.ChildNodes)
        {
            RefuseDeepNesting(child, depth + 1);
        }
    }
}
