using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Structure;

/// <summary>The document as a tree of headings.</summary>
/// <param name="Root">Holds the front matter as its body.</param>
/// <param name="Paragraphs">Every non-empty paragraph outside tables, trimmed, in order.</param>
/// <param name="Tail">Paragraphs after the last sentence of the plan: signature, copies to, links.</param>
internal sealed record Outline(OutlineNode Root, IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<TextSpan> Tail)
{
    private List<OutlineNode>? _headings;

    /// <summary>Builds the tree.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="isSetApart">True for paragraphs that belong to a table.</param>
    public static Outline Build(FoldedText text, Func<TextSpan, bool> isSetApart)
    {
        List<TextSpan> paragraphs = [.. Lines(text).Where(line => !isSetApart(line))];
        int bodyEnd = DocumentTail.StartOf(text, paragraphs);
        var root = new OutlineNode(null, new TextSpan(0, 0), null) { Kind = SectionKind.General };
        OutlineNode current = root;
        bool inAppendixList = false;
        for (int i = 0; i < bodyEnd; i++)
        {
            TextSpan paragraph = paragraphs[i];
            HeadingMark? mark = HeadingMark.TryRead(text, paragraph);
            bool isListed = inAppendixList && mark is { Rank: HeadingRank.Arabic } && DocumentTail.IsListItem(text, paragraph);
            inAppendixList = isListed || DocumentTail.OpensAppendixList(text, paragraph);
            if (mark is null || isListed)
            {
                current.Body.Add(paragraph);
                continue;
            }

            OutlineNode parent = current;
            while (parent.Mark is not null && parent.Mark.Rank >= mark.Rank)
            {
                parent = parent.Parent!;
            }

            TextSpan title = TitleOf(text, new TextSpan(mark.Span.End, paragraph.End));
            current = new OutlineNode(mark, title, parent);
            parent.Children.Add(current);
            int rest = title.End;
            while (rest < paragraph.End && (text[rest] is '。' || char.IsWhiteSpace(text[rest])))
            {
                rest++;
            }

            if (rest < paragraph.End)
            {
                current.Body.Add(new TextSpan(rest, paragraph.End));
            }
        }

        SectionKinds.Assign(text, root);
        return new Outline(root, paragraphs, paragraphs[bodyEnd..]);
    }

    /// <summary>The last heading before an offset; null where there is none.</summary>
    public OutlineNode? HeadingBefore(int offset)
    {
        _headings ??= [.. Root.Descendants()];
        int low = 0, high = _headings.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_headings[middle].Title.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? _headings[low - 1] : null;
    }

    /// <summary>The non-empty lines, trimmed.</summary>
    public static IEnumerable<TextSpan> Lines(FoldedText text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.Value.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            TextSpan line = text.Trim(new TextSpan(start, end));
            if (!line.IsEmpty)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    // A title goes to the first full stop, or to a responsibility bracket, or to the end of the line.
    private static TextSpan TitleOf(FoldedText text, TextSpan line)
    {
        for (int i = line.Start; i < line.End; i++)
        {
            if ((text[i] == '。' && text.IsTopLevel(i)) || (text[i] == '(' && ResponsibilityText.OpensAt(text, i)))
            {
                return text.Trim(new TextSpan(line.Start, i));
            }
        }

        TextSpan whole = text.Trim(line);
        return text.Original[whole.End - 1] == '】' && text.PartnerOf(whole.End - 1) < whole.Start ? new TextSpan(whole.Start, whole.End - 1) : whole;
    }
}
