using System.Text;
using AngleSharp.Dom;

namespace Celadon.PlanReader.Documents.Web;

/// <summary>Writes an article: a block element or a line break ends a line, tables become tables.</summary>
internal sealed class ArticleWriter(LineWriter lines, PageFurniture furniture)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "ul",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
    };

    private readonly StringBuilder line = new();

    /// <summary>Writes the title, if it stands apart, and the article.</summary>
    internal void Write(string? title, IElement article)
    {
        if (title is not null)
        {
            line.Append(title);
            EndLine();
        }

        WriteChildren(article);
        EndLine();
    }

    private void WriteChildren(INode node)
    {
        bool keepsLines = node is IElement { LocalName: "pre" };
        var numbers = ListNumbering.Of(node);
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data, keepsLines);
            }
            else if (child is IElement element && !furniture.Is(element))
            {
                WriteElement(element, numbers?.NumberOf(element));
            }
        }
    }

    private void WriteElement(IElement element, string? number)
    {
        if (element.LocalName == "br")
        {
            EndLine();
            return;
        }

        bool isBlock = Blocks.Contains(element.LocalName)
            || element.GetAttribute("style")?.Contains("display:block", StringComparison.OrdinalIgnoreCase) == true;
        if (!isBlock)
        {
            WriteChildren(element);
            return;
        }

        EndLine();
        if (element.LocalName == "table" && WebTable.Rows(element, furniture) is { } rows)
        {
            lines.Table(rows);
            return;
        }

        line.Append(number);
        WriteChildren(element);
        EndLine();
    }

    private void EndLine()
    {
        string words = WhiteSpace.Collapse(line.ToString());
        line.Clear();
        if (words.Length > 0 && !ControlLine.Is(words))
        {
            lines.Paragraph(words);
        }
    }

    private void Append(string text, bool keepsLines)
    {
        if (!keepsLines)
        {
            line.Append(text);
            return;
        }

        foreach (var part in text.AsSpan().EnumerateLines())
        {
            line.Append(part);
            EndLine();
        }
    }
}
