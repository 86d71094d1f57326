using System.Globalization;
using Celadon.PlanReader;
using Celadon.Reading.Extraction;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Celadon.Reading.Marks;

/// <summary>A sheet of the document, word for word, every mark leading to what was made of it.</summary>
public sealed class Paper : ComponentBase
{
    /// <summary>The plan.</summary>
    [Parameter, EditorRequired]
    public required ReadPlan Read { get; set; }

    /// <summary>Number of the sheet, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Sheet { get; set; }

    /// <summary>Anchor of the paragraph that holds an offset.</summary>
    public static string Anchor(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"p{start}");
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        string text = Read.Plan.Text;
        TextSpan sheet = Read.Sheets[Sheet - 1];
        var landmarks = Read.Parts.Select(part => part.Span.Start).Concat(Read.Sections.Select(section => section.Start))
            .Where(sheet.Contains).Select(offset => Anchor(text, offset)).ToHashSet();
        var waiting = new Queue<Mark>(Read.MarksOf(Sheet));
        var active = new List<Mark>();
        foreach (TextSpan paragraph in Paragraphs(text, sheet))
        {
            active.RemoveAll(mark => mark.Span.End <= paragraph.Start);
            while (waiting.TryPeek(out Mark? mark) && mark.Span.Start < paragraph.End)
            {
                active.Add(waiting.Dequeue());
            }

            string anchor = Anchor(text, paragraph.Start);
            builder.OpenElement(0, Element(text, paragraph));
            builder.AddAttribute(1, "id", landmarks.Remove(anchor) ? anchor : null);
            builder.AddAttribute(2, "class", Class(text, paragraph));
            builder.AddContent(3, MarkedWords(text, MarkFlattener.Flatten(paragraph, active)));
            builder.CloseElement();
        }
    }

    private static IEnumerable<TextSpan> Paragraphs(string text, TextSpan sheet)
    {
        for (int start = sheet.Start; start < sheet.End;)
        {
            int feed = text.IndexOf('\n', start, sheet.End - start);
            int end = feed < 0 ? sheet.End : feed;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }

    private static RenderFragment MarkedWords(string text, IReadOnlyList<MarkPiece> pieces) => builder =>
    {
        var linked = new HashSet<Mark>();
        foreach (MarkPiece piece in pieces)
        {
            switch (piece)
            {
                case MarkPiece.Opening opening:
                    builder.OpenElement(0, "mark");
                    builder.AddAttribute(1, "class", opening.IsLast ? Class(opening.Mark.Kind) : Class(opening.Mark.Kind) + " goes-on");
                    builder.AddAttribute(2, "id", opening.IsFirst ? Mark.InDocument(opening.Mark.Key) : null);
                    builder.AddAttribute(3, "data-item", opening.Mark.Key);
                    break;
                case MarkPiece.Words { Innermost: { } mark } words when !string.IsNullOrWhiteSpace(words.Span.Of(text)):
                    builder.OpenElement(4, "a");
                    builder.AddAttribute(5, "href", "#" + Mark.InExtraction(mark.Key));
                    // One stop of the tabulator for each mark, however many parts it has.
                    builder.AddAttribute(6, "tabindex", linked.Add(mark) ? null : "-1");
                    builder.AddContent(7, words.Span.Of(text));
                    builder.CloseElement();
                    break;
                case MarkPiece.Words words:
                    builder.AddContent(8, words.Span.Of(text));
                    break;
                default:
                    builder.CloseElement();
                    break;
            }
        }
    };

    private static string Class(MarkKind kind) => kind switch
    {
        MarkKind.Target => "mt",
        MarkKind.Deadline => "md",
        MarkKind.Deliverable => "mo",
        MarkKind.Condition => "mc",
        MarkKind.Duty => "mr",
        MarkKind.Unread => "mu",
        _ => "mi",
    };

    private string Element(string text, TextSpan paragraph)
    {
        if (paragraph.Start < Read.Body && Read.Plan.Frame.Title is { Length: > 0 } title && title.Contains(paragraph.Of(text).Trim(), StringComparison.Ordinal))
        {
            return "h2";
        }

        return Read.Plan.Groups.Any(group => paragraph.Contains(group.Span.Start) && group.Span.Covers(paragraph)) ? "h3" : "p";
    }

    private string? Class(string text, TextSpan paragraph) => paragraph.Of(text) switch
    {
        var words when IsDocumentNumber(words) => "docno",
        [var first, ..] when char.IsWhiteSpace(first) => "asis",   // it has its own indent
        _ => null,
    };

    // The plan's number is kept with 〔〕; typists take whatever bracket is at hand.
    private bool IsDocumentNumber(string words) => Read.Plan.Frame.DocumentNumber is { Length: > 0 } number
        && words.Length < 2 * number.Length
        && string.Concat(words.Where(char.IsLetterOrDigit)) == string.Concat(number.Where(char.IsLetterOrDigit));
}
