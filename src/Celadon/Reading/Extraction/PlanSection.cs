using Celadon.PlanReader.Ledger;

namespace Celadon.Reading.Extraction;

/// <summary>A place a reader jumps to: the main targets, a group of measures, the safeguards.</summary>
/// <param name="Kind">What begins there: a measure stands for its group.</param>
/// <param name="Number">As printed; null where it has none.</param>
/// <param name="Title">The heading's words; null where they are ours to say.</param>
/// <param name="Start">Offset of its first character.</param>
public sealed record PlanSection(PartKind Kind, string? Number, string? Title, int Start)
{
    /// <summary>The section's anchor in the document.</summary>
    public string Anchor => FormattableString.Invariant($"g{Start}");

    /// <summary>The sections of a plan in reading order.</summary>
    public static IEnumerable<PlanSection> Of(ReadPlan read)
    {
        ActionPlan plan = read.Plan;
        IEnumerable<PlanSection> groups = plan.Groups.Select(group => new PlanSection(PartKind.Measure, group.Number, group.Title, group.Span.Start));
        IEnumerable<PlanSection> others =
            from part in read.Parts
            where part.Kind != PartKind.Measure
            group part by part.Kind into parts
            select new PlanSection(parts.Key, null, null, parts.Min(part => part.Span.Start));
        return groups.Concat(others).DistinctBy(section => section.Start).OrderBy(section => section.Start);
    }
}
