using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Celadon.Tests.Running;

/// <summary>A page as a browser parses it.</summary>
public sealed partial record Page(HttpStatusCode Status, IHtmlDocument Document)
{
    /// <summary>The words a reader sees in the main part, white space folded.</summary>
    public string Main => Words(Document.QuerySelector("main")?.TextContent ?? "");

    public static async Task<Page> Of(HttpResponseMessage answer)
    {
        string html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Page(answer.StatusCode, await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken));
    }

    public static string Words(string text) => WhiteSpace().Replace(text, " ").Trim();

    public string Attribute(string selector, string name) =>
        Document.QuerySelector(selector)?.GetAttribute(name)
        ?? throw new InvalidOperationException($"No {selector} with {name}.");

    /// <summary>The form's hidden fields, as the browser would send them.</summary>
    public Dictionary<string, string> HiddenFields(string form) =>
        Document.QuerySelectorAll(form + " input[type=hidden]").Cast<IHtmlInputElement>()
            .ToDictionary(field => field.Name!, field => field.Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
