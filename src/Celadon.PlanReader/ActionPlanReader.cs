using Celadon.PlanReader.Coverage;
using Celadon.PlanReader.Damage;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Frame;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Measures;
using Celadon.PlanReader.Responsibility;
using Celadon.PlanReader.Structure;
using Celadon.PlanReader.Tables;
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
        List<TextTable> tables = TableFinder.Find(text, document);
        Outline outline = Outline.Build(text, TableFinder.Lookup(tables));
        HeadingNumbers.SetApart(text, outline, tokens);
        List<UnreadText> damage = new DamageFinder(text, tokens).Mark(outline.Paragraphs);
        PlanFrame frame = FrameReader.Read(text, outline, tokens);
        List<TextSpan> preface = FrameReader.SetFurnitureApart(text, outline.Root.Body, tokens);
        FrameReader.SetFurnitureApart(text, outline.Tail, tokens);
        var resolver = new DeadlineResolver(text, frame.Period, frame.Issued);

        HashSet<OutlineNode> tabled = [.. tables.Where(table => table.Rows.Any(row => TableColumns.Of(text, row) is not null))
            .Select(table => outline.HeadingBefore(table.Span.Start)).OfType<OutlineNode>()];
        PlanParts parts = PlanParts.Of(text, outline, tabled);
        var rules = new DocumentRules();
        foreach (TextSpan paragraph in preface.Concat(parts.Elsewhere.SelectMany(node => node.Body)))
        {
            rules.Learn(text, paragraph);
        }

        var measureReader = new MeasureReader(text, tokens, resolver, rules);
        var measures = new List<Measure>();
        var groups = new List<MeasureGroup>(parts.Groups(text));
        var tableReader = new TaskTableReader(text, tokens, resolver, rules);
        int next = 0;
        foreach (MeasureNode measure in parts.Measures)
        {
            ReadTables(measure.Node.Span.Start);
            measures.Add(measureReader.Read(measure.Node, measure.Clause));
        }

        ReadTables(int.MaxValue);
        MakeClausesUnique(measures);
        List<Target> objectives = new ObjectiveReader(text, tokens, resolver).Read(preface, FrameReader.GoalsFrom(text, outline.Root.Body), parts.Elsewhere);
        var indicators = new IndicatorTableReader(text, tokens, resolver);
        objectives.AddRange(tables.SelectMany(table => indicators.Read(table) ?? []));
        var safeguardReader = new SafeguardReader(text, tokens, resolver);
        List<Safeguard> safeguards = [.. parts.Safeguards.Select(safeguardReader.Read)];

        (List<IgnoredText> ignored, List<UnreadText> unread) = CoverageAudit.Close(text, tokens, ItemSpans(objectives, measures, safeguards), parts.AsksForDuties);
        return new ActionPlan(document.Text, frame, objectives, groups, measures, safeguards, ignored, [.. damage.Concat(unread).Concat(measureReader.Doubts).OrderBy(item => item.Span.Start)]);

        void ReadTables(int before)
        {
            for (; next < tables.Count && tables[next].Span.Start < before; next++)
            {
                ReadTable? read = tableReader.Read(tables[next], TaskHeading(outline.HeadingBefore(tables[next].Span.Start)));
                if (read is not null)
                {
                    measures.AddRange(read.Measures);
                    groups.AddRange(read.Groups);
                }
            }
        }
    }

    // A table behind the safeguards is an annex, it does not belong to them.
    private static OutlineNode? TaskHeading(OutlineNode? above) => above?.Kind == SectionKind.Tasks ? above : null;

    private static void MakeClausesUnique(List<Measure> measures)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < measures.Count; i++)
        {
            string clause = measures[i].Clause;
            int times = seen.TryGetValue(clause, out int before) ? before + 1 : 1;
            seen[clause] = times;
            if (times > 1)
            {
                measures[i] = measures[i] with { Clause = clause + "#" + times.ToString(System.Globalization.CultureInfo.InvariantCulture) };
            }
        }
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
