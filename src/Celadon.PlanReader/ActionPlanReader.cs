using Celadon.PlanReader.Coverage;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Frame;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Measures;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Targets;
using Celadon.PlanReader.Tokens;
using Celadon.PlanReader.Wording;

namespace Celadon.PlanReader;

/// <summary>Reads an action plan: text in, structured plan with spans out. Pure and free of state.</summary>
public static class ActionPlanReader
{
    /// <summary>Reads a plan.</summary>
    /// <param name="document">The document's words.</param>
    /// <returns>The plan; empty lists where the text holds none of a thing. Any text is accepted.</returns>
    public static ActionPlan Read(DocumentText document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new FoldedText(document.Text);
        var tokens = new TokenMap(Tokenizer.Read(text));
        Outline outline = Outline.Build(text, paragraph => document.Tables.Any(table => table.Span.Covers(paragraph)));
        HeadingNumbers.SetApart(text, outline, tokens);
        PlanFrame frame = FrameReader.Read(text, outline, tokens);
        List<TextSpan> preface = FrameReader.SetFurnitureApart(text, outline.Root.Body, tokens);
        FrameReader.SetFurnitureApart(text, outline.Tail, tokens);
        var resolver = new DeadlineResolver(text, frame.Period, frame.Issued);

        PlanParts parts = PlanParts.Of(text, outline);
        var rules = new DocumentRules();
        var measureReader = new MeasureReader(text, tokens, resolver, rules);
        List<Measure> measures = [.. parts.Measures.Select(measure => measureReader.Read(measure.Node, measure.Clause))];
        List<Target> objectives = new ObjectiveReader(text, tokens, resolver).Read(preface, parts.Elsewhere);
        var safeguardReader = new SafeguardReader(text, tokens, resolver);
        List<Safeguard> safeguards = [.. parts.Safeguards.Select(safeguardReader.Read)];

        (List<IgnoredText> ignored, List<UnreadText> unread) = CoverageAudit.Close(text, tokens, ItemSpans(objectives, measures, safeguards), parts.AsksForDuties);
        return new ActionPlan(document.Text, frame, objectives, parts.Groups(text), measures, safeguards, ignored, unread);
    }

    private static IEnumerable<TextSpan> ItemSpans(List<Target> objectives, List<Measure> measures, List<Safeguard> safeguards)
    {
        foreach (Measure measure in measures)
        {
            foreach (TextSpan span in measure.Targets.Select(target => target.Span)
                .Concat(measure.Deliverables.Select(deliverable => deliverable.Span))
                .Concat(measure.Duties.Select(duty => duty.Span)))
            {
                yield return span;
            }
        }

        foreach (TextSpan span in objectives.Select(target => target.Span).Concat(safeguards.SelectMany(safeguard => safeguard.Duties).Select(duty => duty.Span)))
        {
            yield return span;
        }
    }
}
