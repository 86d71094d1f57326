using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>The article of a web page, without the page's furniture.</summary>
internal static class WebPageFile
{
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
        var growth = new TreeGrowth();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            MaximumDepth = TreeGrowth.DeepestNesting + 2,
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref _, name) => ReadAttributes.Any(read => name.Span.Equals(read, StringComparison.OrdinalIgnoreCase)),
            OnCreated = (element, _) => growth.See(element),
        });
        var page = parser.ParseDocument(characters);
        growth.SeeLast();
        return page;
    }
}
