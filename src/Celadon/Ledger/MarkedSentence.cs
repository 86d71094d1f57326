using Celadon.PlanReader;
using Celadon.Plans.Ledger;
using Celadon.Reading.Marks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Celadon.Ledger;

/// <summary>An official sentence with what was read from it marked.</summary>
public sealed class MarkedSentence : ComponentBase
{
    /// <summary>The sentence.</summary>
    [Parameter, EditorRequired]
    public required ItemSentence Sentence { get; set; }

    /// <summary>True where the item's own clause holds a target's number.</summary>
    [Parameter, EditorRequired]
    public required bool IsTarget { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var whole = new TextSpan(0, Sentence.Text.Length);
        IEnumerable<Mark> marks = Sentence.Marks.Select((mark, key) => new Mark(key, KindOf(mark.Kind), mark.Span));
        foreach (MarkPiece piece in MarkFlattener.Flatten(whole, marks))
        {
            switch (piece)
            {
                case MarkPiece.Opening opening:
                    builder.OpenElement(0, "mark");
                    // The word of the kind stands once, where the mark ends.
                    builder.AddAttribute(1, "class", StyleOf(opening.Mark.Kind) + (opening.IsLast ? "" : " goes-on"));
                    break;
                case MarkPiece.Words words:
                    builder.AddContent(2, words.Span.Of(Sentence.Text));
                    break;
                default:
                    builder.CloseElement();
                    break;
            }
        }
    }

    private MarkKind KindOf(SentenceMarkKind kind) => kind switch
    {
        SentenceMarkKind.Deadline => MarkKind.Deadline,
        SentenceMarkKind.Condition => MarkKind.Condition,
        _ => IsTarget ? MarkKind.Target : MarkKind.Deliverable,
    };

    private static string StyleOf(MarkKind kind) => kind switch
    {
        MarkKind.Target => "mt",
        MarkKind.Deadline => "md",
        MarkKind.Condition => "mc",
        _ => "mo",
    };
}
