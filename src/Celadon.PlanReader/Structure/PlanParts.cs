using System.Text.RegularExpressions;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader.Structure;

/// <summary>A measure's place in the outline.</summary>
/// <param name="Node">Its heading.</param>
/// <param name="Clause">Its printed path.</param>
internal sealed record MeasureNode(OutlineNode Node, string Clause);

/// <summary>The outline sorted by what its parts are.</summary>
/// <param name="Measures">The innermost numbered headings of the task parts.</param>
/// <param name="Safeguards">The items of the safeguards section.</param>
/// <param name="Elsewhere">Every other heading: objectives, general parts, lead-ins of groups.</param>
internal sealed record PlanParts(IReadOnlyList<MeasureNode> Measures, IReadOnlyList<OutlineNode> Safeguards, IReadOnlyList<OutlineNode> Elsewhere)
{
    private static readonly Regex TaskPart = BoundedPattern.Create("^(?:重点|主要|工作|具体|目标){0,3}任务$");

    private List<TextSpan>? _asking;

    /// <summary>Sorts an outline.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="outline">The outline.</param>
    /// <param name="tabled">Headings over a task table: its rows are the measures, not they.</param>
    public static PlanParts Of(FoldedText text, Outline outline, IReadOnlyCollection<OutlineNode> tabled)
    {
        var measures = new List<MeasureNode>();
        var safeguards = new List<OutlineNode>();
        var elsewhere = new List<OutlineNode>();
        bool hasDeepMeasures = outline.Root.Descendants().Any(node => node.Kind == SectionKind.Tasks && node.Mark!.IsItem && node.Mark.Rank <= HeadingRank.Arabic);
        HashSet<OutlineNode> contents = TableOfContents(text, outline);
        var within = new HashSet<OutlineNode>();
        foreach (OutlineNode node in outline.Root.Descendants())
        {
            if (within.Contains(node.Parent!))
            {
                within.Add(node);
                continue;
            }

            if (contents.Contains(node))
            {
                continue;
            }

            bool isOutermostSafeguard = node.Kind == SectionKind.Safeguards && node.Parent!.Kind != SectionKind.Safeguards;
            if (node.Kind == SectionKind.Safeguards && (!isOutermostSafeguard || node.Children.Count == 0))
            {
                safeguards.Add(node);
                within.Add(node);
            }
            else if (node.Kind == SectionKind.Tasks && node.Children.Count > 0 && IsOneWithItsItems(text, node) && (node.Mark!.IsItem || IsMeasure(text, node, hasDeepMeasures)))
            {
                measures.Add(new MeasureNode(node, node.Clause()));
                within.Add(node);
            }
            else if (node.Kind == SectionKind.Tasks && node.Children.Count == 0 && !tabled.Contains(node) && IsMeasure(text, node, hasDeepMeasures))
            {
                measures.Add(new MeasureNode(node, node.Clause()));
            }
            else
            {
                elsewhere.Add(node);
            }
        }

        return new PlanParts(measures, safeguards, elsewhere);
    }

    /// <summary>The groups: every heading with measures directly under it.</summary>
    public List<MeasureGroup> Groups(FoldedText text) =>
        [.. Measures.Where(measure => measure.Node.Parent!.Mark is not null)
            .GroupBy(measure => measure.Node.Parent!)
            .Select(group => new MeasureGroup(
                group.Key.Mark!.Printed, text.Written(group.Key.Title), [.. group.Select(measure => measure.Node.Mark!.Number)], new TextSpan(group.Key.Mark.Span.Start, group.Key.Title.End)))];

    /// <summary>True inside a measure or the main targets: there an unused number is a doubt.</summary>
    public bool AsksForDuties(int offset)
    {
        _asking ??= [.. Measures.Select(measure => measure.Node.Span)
            .Concat(Elsewhere.Where(node => node.Kind == SectionKind.Objectives).SelectMany(node => node.Body.Prepend(node.Title)))
            .OrderBy(span => span.Start)];
        int low = 0, high = _asking.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_asking[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _asking[low - 1].Contains(offset);
    }

    // A heading without text that comes again later belongs to the table of contents.
    private static HashSet<OutlineNode> TableOfContents(FoldedText text, Outline outline)
    {
        var contents = new HashSet<OutlineNode>();
        var last = new Dictionary<string, OutlineNode>(StringComparer.Ordinal);
        foreach (OutlineNode node in outline.Root.Descendants())
        {
            string heading = node.Mark!.Rank + node.Mark.Printed + text.Of(node.Title);
            if (last.TryGetValue(heading, out OutlineNode? before) && before.Body.Count == 0)
            {
                contents.Add(before);
                contents.UnionWith(before.Descendants().Where(below => below.Body.Count == 0));
            }

            last[heading] = node;
        }

        return contents;
    }

    // 一、 alone is a section; it is a measure only where the plan has nothing deeper, or where it names who is responsible.
    private static bool IsMeasure(FoldedText text, OutlineNode node, bool hasDeepMeasures) =>
        node.Mark!.IsItem || (!hasDeepMeasures && !TaskPart.IsMatch(text.Of(node.Title)))
        || node.Body.Prepend(node.Title).Any(stretch => ResponsibilityText.Regions(text, stretch).Count > 0);

    // A rectification item: numbered steps, and behind the last of them, on lines of their own, who is responsible for all.
    private static bool IsOneWithItsItems(FoldedText text, OutlineNode node) =>
        AreSubItems(text, node) || (node.Mark!.Rank == HeadingRank.BracketedChinese && IsRectificationItem(text, node));

    // (1), 1.1 under a measure: parts of it, unless two or more name their own responsible units; then they are the measures.
    private static bool AreSubItems(FoldedText text, OutlineNode node) =>
        node.Children.TrueForAll(child => child.Mark!.Rank > HeadingRank.Arabic)
        && node.Children.Count(child => child.Body.Prepend(child.Title).Any(stretch => ResponsibilityText.Regions(text, stretch).Count > 0)) < Math.Min(2, node.Children.Count);

    private static bool IsRectificationItem(FoldedText text, OutlineNode node) =>
        node.Children.Count > 1
        && node.Children.TrueForAll(child => child.Children.Count == 0)
        && node.Children[..^1].TrueForAll(child => child.Body.Prepend(child.Title).All(stretch => ResponsibilityText.Regions(text, stretch).Count == 0))
        && node.Children[^1].Body.Exists(stretch => ResponsibilityText.Regions(text, stretch) is [var region] && region.Start == stretch.Start && text[region.Start] != '(');
}
