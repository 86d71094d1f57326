namespace Celadon.PlanReader.Structure;

/// <summary>What a part of the plan is for.</summary>
internal enum SectionKind
{
    /// <summary>Front matter, guiding thought, principles, background.</summary>
    General,

    /// <summary>Main targets (主要目标).</summary>
    Objectives,

    /// <summary>Tasks and measures.</summary>
    Tasks,

    /// <summary>Safeguards (保障措施).</summary>
    Safeguards,
}

/// <summary>A heading with what stands under it; the root has no heading.</summary>
internal sealed class OutlineNode(HeadingMark? mark, TextSpan title, OutlineNode? parent)
{
    public HeadingMark? Mark { get; } = mark;

    /// <summary>The heading's words without number and full stop; empty for the root.</summary>
    public TextSpan Title { get; } = title;

    public OutlineNode? Parent { get; } = parent;

    public List<OutlineNode> Children { get; } = [];

    /// <summary>Stretches of text directly under the heading: the rest of its own line first, then paragraphs.</summary>
    public List<TextSpan> Body { get; } = [];

    public SectionKind Kind { get; set; } = SectionKind.Tasks;

    /// <summary>From the heading's number to the end of the last stretch under it, children included.</summary>
    public TextSpan Span
    {
        get
        {
            int start = Mark?.Span.Start ?? (Body.Count > 0 ? Body[0].Start : Title.Start);
            int end = Math.Max(Title.End, Body.Count > 0 ? Body[^1].End : 0);
            foreach (OutlineNode child in Children)
            {
                end = Math.Max(end, child.Span.End);
            }

            return new TextSpan(start, end);
        }
    }

    public IEnumerable<OutlineNode> Descendants()
    {
        foreach (OutlineNode child in Children)
        {
            yield return child;
            foreach (OutlineNode below in child.Descendants())
            {
                yield return below;
            }
        }
    }

    /// <summary>The printed path, such as 二(五)11.</summary>
    public string Clause()
    {
        string above = Parent?.Clause() ?? string.Empty;
        return Mark is null ? above : above + Mark.Rank switch
        {
            HeadingRank.Part => "第" + Mark.Printed + "部分",
            HeadingRank.Article => "第" + Mark.Printed + "条",
            HeadingRank.Decimal => "." + Mark.Printed,
            HeadingRank.Chapter => "第" + Mark.Printed + "章",
            HeadingRank.Section => "第" + Mark.Printed + "节",
            HeadingRank.BracketedChinese or HeadingRank.BracketedArabic => "(" + Mark.Printed + ")",
            _ => Mark.Printed,
        };
    }
}
