using Celadon.PlanReader;
using Celadon.PlanReader.Ledger;
using Celadon.Reading.Marks;

namespace Celadon.Reading.Extraction;

/// <summary>A read plan made ready to be looked at: its parts, its marks, and the stretches in which it is shown.</summary>
public sealed class ReadPlan
{
    private readonly IReadOnlyList<List<Mark>> marksBySheet;

    /// <summary>Makes a plan ready.</summary>
    public ReadPlan(ActionPlan plan)
    {
        Plan = plan;
        var maker = new PartMaker(plan);
        Parts = maker.Parts();
        Ignored = maker.Ignored();
        Unread = maker.Unread();
        Marks = [.. maker.All.Select(item => item.Mark).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End)];
        Coverage = NumberCoverage.Count(plan.Text, Marks);
        Sections = [.. PlanSection.Of(this)];
        int[] borders = [.. Sections.Select(section => section.Start).Concat(Parts.Select(part => part.Span.Start)).Order()];
        Body = Parts.Select(part => part.Span.Start).Concat(Sections.Select(section => section.Start)).DefaultIfEmpty(plan.Text.Length).Min();
        Sheets = Extraction.Sheets.Cut(plan.Text, borders, [.. Marks.Select(mark => mark.Span.Start)]);
        marksBySheet = [.. Sheets.Select(_ => new List<Mark>())];
        foreach (Mark mark in Marks.Where(mark => !mark.Span.IsEmpty))
        {
            for (int sheet = SheetOf(mark.Span.Start); sheet <= SheetOf(mark.Span.End - 1); sheet++)
            {
                marksBySheet[sheet - 1].Add(mark);
            }
        }
    }

    /// <summary>The plan.</summary>
    public ActionPlan Plan { get; }

    /// <summary>Main targets, measures and safeguards in reading order.</summary>
    public IReadOnlyList<ReadPart> Parts { get; }

    /// <summary>What asks for nothing, in reading order.</summary>
    public IReadOnlyList<ReadItem.OfIgnored> Ignored { get; }

    /// <summary>What was not understood, in reading order.</summary>
    public IReadOnlyList<ReadItem.OfUnread> Unread { get; }

    /// <summary>All marks by their start, the longer first.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>As what the numbers and dates were read.</summary>
    public NumberCoverage Coverage { get; }

    /// <summary>Where main targets, groups and safeguards begin.</summary>
    public IReadOnlyList<PlanSection> Sections { get; }

    /// <summary>Where the first part begins: title and preamble stand before.</summary>
    public int Body { get; }

    /// <summary>The stretches in which it is shown; one for a plan of ordinary length.</summary>
    public IReadOnlyList<TextSpan> Sheets { get; }

    /// <summary>The marks that reach into a sheet, by their start.</summary>
    /// <param name="sheet">From 1.</param>
    public IReadOnlyList<Mark> MarksOf(int sheet) => marksBySheet[sheet - 1];

    /// <summary>The number, from 1, of the sheet that holds an offset.</summary>
    public int SheetOf(int offset)
    {
        int low = 0, high = Sheets.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Sheets[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low + 1;
    }
}
