using System.Globalization;
using Celadon.Plans.Review;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.Review;

/// <summary>Any steps taken back one by one leave the draft as it was.</summary>
public sealed class UndoTests
{
    private const int Steps = 12;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_steps_taken_back_leave_the_draft_as_it_was(int seed)
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("winter-plan-damaged.txt");
        var chance = new Random(seed);
        var states = new Stack<string>();
        Draft draft = review.Draft;
        while (states.Count < Steps)
        {
            string before = State(draft);
            ReviewOutcome outcome = (await StepAsync(review.Plans, draft, chance))!;
            if (outcome.Draft.LastStep?.Number > (draft.LastStep?.Number ?? 0))
            {
                states.Push(before);
            }

            draft = outcome.Draft;
        }

        foreach (string before in states)
        {
            ReviewOutcome undone = (await review.Plans.UndoReviewAsync(ReviewOnDisk.Clerk, draft.Id, null, Cancellation))!;
            Assert.Empty(undone.Faults);
            Assert.Equal(before, State(undone.Draft));
        }

        Assert.Equal("REVIEW-010", (await review.Plans.UndoReviewAsync(ReviewOnDisk.Clerk, draft.Id, null, Cancellation))!.Faults.Single().Code);
    }

    private static Task<ReviewOutcome?> StepAsync(PlansModule plans, Draft draft, Random chance)
    {
        DraftPart part = draft.Parts[chance.Next(draft.Parts.Count)];
        DraftPart[] siblings = [.. draft.Live.Where(other => other.Parent == part.Parent && other.Kind == part.Kind && other.Number != part.Number)];
        DraftUnread unread = draft.Unread[chance.Next(draft.Unread.Count)];
        DraftPart measure = draft.Live.FirstOrDefault(other => other.Kind == DraftPartKind.Measure) ?? part;
        PartEntry entry = new() { Words = unread.Words, Near = unread.Span.Start.ToString(CultureInfo.InvariantCulture), What = "补记", DeliverableKind = "Task" };
        return chance.Next(9) switch
        {
            0 => plans.AcceptPartAsync(ReviewOnDisk.Clerk, draft.Id, part.Number, part.Revision, Cancellation),
            1 => plans.AcceptMeasureAsync(ReviewOnDisk.Clerk, draft.Id, measure.Number, Cancellation),
            2 => plans.RejectPartAsync(ReviewOnDisk.Clerk, draft.Id, part.Number, part.Revision, "不是要求", Cancellation),
            3 => plans.SplitPartAsync(ReviewOnDisk.Clerk, draft.Id, part.Number, part.Revision, part.Span.Start + (part.Span.Length / 2), Cancellation),
            4 when siblings.Length > 0 => plans.MergePartsAsync(ReviewOnDisk.Clerk, draft.Id, part.Number, part.Revision, siblings[0].Number, Cancellation),
            5 => plans.CorrectPartAsync(ReviewOnDisk.Clerk, draft.Id, part.Number, part.Revision, PlansModule.EntryOf(draft, part) with { Title = "改过", Modality = "力争" }, Cancellation),
            6 => plans.UnderstandAsync(ReviewOnDisk.Clerk, draft.Id, unread.Number, unread.Revision, part.Number, Cancellation),
            7 => plans.AddPartAsync(ReviewOnDisk.Clerk, draft.Id, DraftPartKind.Deliverable, measure.Number, entry, unread.Number, Cancellation),
            _ => plans.IgnoreAsync(ReviewOnDisk.Clerk, draft.Id, unread.Number, unread.Revision, "无关", Cancellation),
        };
    }

    // Counts of changes go on; everything else has to be the same.
    private static string State(Draft draft) => string.Join('\n',
        draft.Parts.Select(part => $"{part.Number} {part.Parent} {part.Kind} {part.Span} {part.State} {part.Reason} {part.CameFrom} {part.By} {PlansModule.EntryOf(draft, part)}")
            .Concat(draft.Unread.Select(item => $"{item.Number} {item.State} {item.Part} {item.Reason} {item.By}")));
}
