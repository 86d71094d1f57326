using Celadon.Organization.Permissions;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Review;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;

namespace Celadon.Plans.Tests.Review;

public sealed class StepTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_review_begins_with_everything_pending_and_once_only()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        Assert.All(review.Draft.Parts, part => Assert.Equal(DraftPartState.Pending, part.State));
        Assert.Contains(review.Draft.Parts, part => part.Kind == DraftPartKind.Target);
        Assert.Equal((0, review.Draft.Parts.Count, "经办人甲"), (review.Draft.Decided, review.Draft.Total, review.Draft.Started.Name));
    }

    [Fact]
    public async Task Accepting_a_measure_accepts_all_of_it_and_its_heading()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart measure = review.Draft.Parts.First(part => part.Content is DraftedMeasure { Group: not null });
        Draft draft = (await review.Plans.AcceptMeasureAsync(ReviewOnDisk.Clerk, review.Draft.Id, measure.Number, Cancellation))!.Draft;
        Assert.All(draft.Under(measure.Number).Append(draft.Part(measure.Number)!), part => Assert.Equal((DraftPartState.Accepted, "经办人甲"), (part.State, part.By!.Name)));
        Assert.Single(draft.Parts, part => part is { Kind: DraftPartKind.Group, State: DraftPartState.Accepted });
    }

    [Fact]
    public async Task A_correction_says_what_is_wrong_with_each_field_and_changes_nothing_then()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart target = Target(review.Draft);
        PartEntry wrong = PlansModule.EntryOf(review.Draft, target) with { Value = "七十", DeadlineKind = "ByDay", DeadlineDay = "2025-02-30", Form = "9", Words = "不在文中的话" };
        ReviewOutcome outcome = (await review.Plans.CorrectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, target.Number, target.Revision, wrong, Cancellation))!;
        Assert.Equal(
            ["REVIEW-001 Value", "REVIEW-002 DeadlineDay", "REVIEW-003 Words", "REVIEW-005 Form"],
            outcome.Faults.Select(fault => $"{fault.Code} {fault.Field}").Order(StringComparer.Ordinal));
        Assert.Equal(DraftPartState.Pending, outcome.Draft.Part(target.Number)!.State);
        Assert.All(outcome.Faults, fault => Assert.StartsWith(fault.Code, fault.Message("en"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corrected_target_says_what_was_typed_and_still_knows_what_was_read()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart target = Target(review.Draft);
        PartEntry right = PlansModule.EntryOf(review.Draft, target) with { Value = "７３．５", DeadlineWords = null, DeadlineKind = "ByDay", DeadlineDay = "2026-6-1" };
        ReviewOutcome outcome = (await review.Plans.CorrectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, target.Number, target.Revision, right, Cancellation))!;
        Assert.Empty(outcome.Faults);
        DraftPart corrected = outcome.Draft.Part(target.Number)!;
        Target now = ((DraftedTarget)corrected.Content).Target;
        Assert.Equal((DraftPartState.Corrected, 73.5m, new DateOnly(2026, 6, 1)), (corrected.State, now.Number, now.Deadline!.Date));
        Assert.Equal(((DraftedTarget)target.Content).Target.Number, ((DraftedTarget)corrected.AsRead!).Target.Number);
    }

    [Fact]
    public async Task A_form_filled_and_sent_back_unchanged_changes_nothing_of_any_part()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        foreach (DraftPart part in review.Draft.Parts)
        {
            ReviewOutcome outcome = (await review.Plans.CorrectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, part.Number, part.Revision, PlansModule.EntryOf(review.Draft, part), Cancellation))!;
            Assert.True(outcome.IsDone, string.Join(';', outcome.Faults));
            DraftPart now = outcome.Draft.Part(part.Number)!;
            Assert.Equal(part.Span, now.Span);
            Assert.Equal(PlansModule.EntryOf(review.Draft, part), PlansModule.EntryOf(outcome.Draft, now));
        }
    }

    [Fact]
    public async Task A_form_older_than_the_part_is_refused()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart target = Target(review.Draft);
        await review.Plans.AcceptPartAsync(ReviewOnDisk.Head, review.Draft.Id, target.Number, target.Revision, Cancellation);
        await Assert.ThrowsAsync<StaleEditException>(() => review.Plans.RejectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, target.Number, target.Revision, "重复", Cancellation));
    }

    [Fact]
    public async Task Two_clerks_at_different_parts_do_not_disturb_each_other()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart[] parts = [.. review.Draft.Parts.Take(6)];
        await Task.WhenAll(parts.Select(part => Task.Run(() => review.Plans.AcceptPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, part.Number, part.Revision, Cancellation))));
        Draft draft = (await review.Plans.DraftAsync(ReviewOnDisk.Clerk, review.Draft.Id, Cancellation))!;
        Assert.Equal((6, 6), (draft.Decided, draft.LastStep!.Number));
    }

    [Fact]
    public async Task A_split_part_is_two_to_be_looked_at_and_a_merge_makes_it_one_again()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart item = review.Draft.Parts.First(part => part.Kind == DraftPartKind.Deliverable && part.Span.Length > 4);
        ReviewOutcome split = (await review.Plans.SplitPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, item.Number, item.Revision, item.Span.Start + 3, Cancellation))!;
        DraftPart[] halves = [.. split.Draft.Parts.Where(part => part.CameFrom == item.Number)];
        Assert.Equal([DraftPartState.Pending, DraftPartState.Pending], halves.Select(part => part.State));
        Assert.Equal(DraftPartState.Split, split.Draft.Part(item.Number)!.State);
        ReviewOutcome merged = (await review.Plans.MergePartsAsync(ReviewOnDisk.Clerk, review.Draft.Id, halves[0].Number, halves[0].Revision, halves[1].Number, Cancellation))!;
        DraftPart whole = merged.Draft.Part(merged.Made!.Value)!;
        Assert.Equal((item.Span, item.Span.Of(review.Draft.Text)), (whole.Span, ((DraftedDeliverable)whole.Content).Deliverable.What));
    }

    [Fact]
    public async Task Parts_of_different_kinds_do_not_become_one_and_a_heading_is_not_split()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart measure = review.Draft.Parts.First(part => part.Kind == DraftPartKind.Measure);
        DraftPart target = Target(review.Draft);
        Assert.Equal("REVIEW-008", (await review.Plans.MergePartsAsync(ReviewOnDisk.Clerk, review.Draft.Id, measure.Number, measure.Revision, target.Number, Cancellation))!.Faults.Single().Code);
        Assert.Equal("REVIEW-007", (await review.Plans.SplitPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, measure.Number, measure.Revision, measure.Span.Start + 1, Cancellation))!.Faults.Single().Code);
    }

    [Fact]
    public async Task A_rejection_needs_a_reason_and_takes_what_stands_below_with_it()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart measure = review.Draft.Parts.First(part => part.Kind == DraftPartKind.Measure);
        Assert.Equal("REVIEW-006", (await review.Plans.RejectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, measure.Number, measure.Revision, " ", Cancellation))!.Faults.Single().Code);
        Draft draft = (await review.Plans.RejectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, measure.Number, measure.Revision, "附件内容", Cancellation))!.Draft;
        Assert.All(draft.Under(measure.Number), part => Assert.Equal((DraftPartState.Rejected, "附件内容"), (part.State, part.Reason)));
    }

    [Fact]
    public async Task An_unread_place_is_dealt_with_by_a_new_part_and_open_again_when_that_goes()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("winter-plan-damaged.txt");
        DraftUnread unread = review.Draft.Unread[0];
        DraftPart measure = review.Draft.Parts.First(part => part.Kind == DraftPartKind.Measure);
        var entry = new PartEntry { Words = unread.Words, Near = unread.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), What = unread.Words, DeliverableKind = "Task" };
        ReviewOutcome added = (await review.Plans.AddPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, DraftPartKind.Deliverable, measure.Number, entry, unread.Number, Cancellation))!;
        Assert.Empty(added.Faults);
        Assert.Equal((DraftUnreadState.Understood, added.Made), (added.Draft.Unread[0].State, added.Draft.Unread[0].Part));
        DraftPart part = added.Draft.Part(added.Made!.Value)!;
        Assert.Equal((DraftPartState.Added, unread.Span), (part.State, part.Span));
        Draft draft = (await review.Plans.RejectPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, part.Number, part.Revision, "误加", Cancellation))!.Draft;
        Assert.Equal((DraftUnreadState.Open, (int?)null), (draft.Unread[0].State, draft.Unread[0].Part));
    }

    [Fact]
    public async Task An_unread_place_is_passed_over_with_a_reason_only()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("winter-plan-damaged.txt");
        DraftUnread unread = review.Draft.Unread[0];
        Assert.Equal("REVIEW-006", (await review.Plans.IgnoreAsync(ReviewOnDisk.Clerk, review.Draft.Id, unread.Number, unread.Revision, "", Cancellation))!.Faults.Single().Code);
        Draft draft = (await review.Plans.IgnoreAsync(ReviewOnDisk.Clerk, review.Draft.Id, unread.Number, unread.Revision, "表格另附", Cancellation))!.Draft;
        Assert.Equal((DraftUnreadState.Ignored, "表格另附", "经办人甲"), (draft.Unread[0].State, draft.Unread[0].Reason, draft.Unread[0].By!.Name));
    }

    [Fact]
    public async Task A_step_that_others_build_upon_is_not_taken_back_before_them()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        DraftPart item = review.Draft.Parts.First(part => part.Kind == DraftPartKind.Deliverable && part.Span.Length > 4);
        ReviewOutcome split = (await review.Plans.SplitPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, item.Number, item.Revision, item.Span.Start + 3, Cancellation))!;
        DraftPart half = split.Draft.Part(split.Made!.Value)!;
        await review.Plans.AcceptPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, half.Number, half.Revision, Cancellation);
        Assert.Equal("REVIEW-010", (await review.Plans.UndoReviewAsync(ReviewOnDisk.Clerk, review.Draft.Id, split.Draft.LastStep!.Number, Cancellation))!.Faults.Single().Code);
    }

    [Fact]
    public async Task A_liaison_neither_sees_nor_changes_a_draft()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx");
        await Assert.ThrowsAsync<NotPermittedException>(() => review.Plans.DraftAsync(ReviewOnDisk.Liaison, review.Draft.Id, Cancellation));
        await Assert.ThrowsAsync<NotPermittedException>(() => review.Plans.AcceptAllAsync(ReviewOnDisk.Liaison, review.Draft.Id, Cancellation));
        Assert.Null(await review.Plans.AcceptPartAsync(ReviewOnDisk.Clerk, review.Draft.Id, 99_999, 0, Cancellation));
        Assert.Null(await review.Plans.DraftAsync(ReviewOnDisk.Clerk, "0000", Cancellation));
    }

    private static DraftPart Target(Draft draft) => draft.Parts.First(part => part.Kind == DraftPartKind.Target && part.Content is DraftedTarget { Target: { IsQuantified: true, Number: not null } });
}
