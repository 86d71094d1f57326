using System.Globalization;
using Celadon.Databases;
using Celadon.Organization.Permissions;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Adoption;
using Celadon.Plans.Cities;
using Celadon.Plans.Ledger;
using Celadon.Plans.Review;
using Celadon.Plans.Tests.Running;
using Celadon.Storage;

namespace Celadon.Plans.Tests.Adoption;

public abstract class AdoptionTests(Provider provider)
{
    public sealed class InAFile() : AdoptionTests(Provider.Sqlite);

    public sealed class OnAServer() : AdoptionTests(Provider.Postgres);

    private static readonly DateOnly Today = new(2026, 3, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_read_and_reviewed_becomes_a_ledger_with_its_sentences()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx", provider);
        Draft draft = await ReviewOnDisk.SettleAsync(review.Plans, review.Draft.Id);
        AdoptionOutcome outcome = (await review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation))!;
        Assert.Empty(outcome.Obstacles);
        LedgerView view = (await review.Plans.LedgerAsync(ReviewOnDisk.Head, outcome.Edition!.PlanId, LedgerFilter.Everything, Today, Cancellation))!;
        Assert.Equal(draft.Live.Count(part => part.Kind == DraftPartKind.Measure), view.Measures.Count());
        Assert.Equal(
            draft.Live.Where(part => part.Kind == DraftPartKind.Target).Select(part => ((DraftedTarget)part.Content).Target.Metric),
            view.Items.Where(item => item.Kind == LedgerItemKind.Target).Select(item => item.Figure?.Metric));
        Assert.All(view.Items, item => Assert.NotNull(item.Sentence));
        Assert.All(view.Items.Where(item => item.Place.MeasureCode is not null), item => Assert.StartsWith(item.Place.MeasureCode + "-", item.Code, StringComparison.Ordinal));
        Assert.Equal((1, "主任乙", draft.Sha256, draft.Id), (outcome.Edition.Number, outcome.Edition.AdoptedBy, outcome.Edition.Sha256, outcome.Edition.ReadingId));
        Assert.Equal(view.Items.Count(item => item.Kind == LedgerItemKind.Target), outcome.Edition.Targets);
    }

    [Fact]
    public async Task Each_item_is_marked_where_its_words_stand_in_its_sentence()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx", provider);
        LedgerView view = await AdoptAsync(review);
        Draft draft = (await review.Plans.DraftAsync(ReviewOnDisk.Clerk, review.Draft.Id, Cancellation))!;
        string[] words = [.. draft.Live.Where(part => part.Kind is DraftPartKind.Target or DraftPartKind.Deliverable or DraftPartKind.Objective or DraftPartKind.SafeguardDuty).Select(part => part.Span.Of(draft.Text).ReplaceLineEndings("")).Order(StringComparer.Ordinal)];
        Assert.Equal(words, view.Items.Select(item => item.Sentence!.Marks.First(mark => mark.Kind == SentenceMarkKind.Item).Span.Of(item.Sentence.Text)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_adopted_while_something_is_open_and_each_thing_is_named()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("winter-plan-damaged.txt", provider);
        IReadOnlyList<AdoptionObstacle> obstacles = (await review.Plans.AdoptAsync(ReviewOnDisk.Head, review.Draft.Id, 0, cancellation: Cancellation))!.Obstacles;
        Assert.Equal(review.Draft.Unread.Count, obstacles.Count(found => found.Code == "ADOPT-001"));
        Assert.Equal(review.Draft.Parts.Count, obstacles.Count(found => found.Code == "ADOPT-002"));
        Assert.Equal(review.Draft.Units.Select(unit => unit.Name), obstacles.Where(found => found.Code == "ADOPT-003").Select(found => found.Words));
        Assert.Single(await review.Plans.PlansAsync(ReviewOnDisk.Head, Cancellation));
    }

    [Fact]
    public async Task A_clerk_reviews_and_does_not_adopt()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx", provider);
        Draft draft = await ReviewOnDisk.SettleAsync(review.Plans, review.Draft.Id);
        await Assert.ThrowsAsync<NotPermittedException>(() => review.Plans.AdoptAsync(ReviewOnDisk.Clerk, draft.Id, draft.LastStep!.Number, cancellation: Cancellation));
    }

    [Fact]
    public async Task What_changed_after_the_confirmation_was_shown_is_not_adopted()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx", provider);
        Draft draft = await ReviewOnDisk.SettleAsync(review.Plans, review.Draft.Id);
        await Assert.ThrowsAsync<StaleEditException>(() => review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number - 1, cancellation: Cancellation));
    }

    [Fact]
    public async Task An_adopted_draft_does_not_change_any_more_and_is_adopted_once()
    {
        await using ReviewOnDisk review = await ReviewOnDisk.OfSampleAsync("air-plan.docx", provider);
        await AdoptAsync(review);
        Draft draft = (await review.Plans.DraftAsync(ReviewOnDisk.Clerk, review.Draft.Id, Cancellation))!;
        DraftPart part = draft.Parts[0];
        Assert.Equal("REVIEW-009", (await review.Plans.RejectPartAsync(ReviewOnDisk.Clerk, draft.Id, part.Number, part.Revision, "不要", Cancellation))!.Faults.Single().Code);
        Assert.Equal("REVIEW-009", (await review.Plans.UndoReviewAsync(ReviewOnDisk.Clerk, draft.Id, null, Cancellation))!.Faults.Single().Code);
        Assert.Equal("ADOPT-009", (await review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation))!.Obstacles.Single().Code);
    }

    [Theory]
    [InlineData("各县(市、区)政府(管委会)", "2025-06-01", "望窑区、汝石县、开片示范区")]
    [InlineData("各县(市、区)政府(管委会)", "2026-06-01", "望窑区、汝石县、开片新区")]
    [InlineData("相关县政府", "2025-06-01", "汝石县")]
    [InlineData("各县(市、区)政府", "2025-06-01", "望窑区、汝石县")]
    [InlineData("各功能区管委会", "2026-06-01", "开片新区")]
    [InlineData("属地政府", "2025-06-01", "望窑区、汝石县、开片示范区")]
    public async Task A_class_means_those_that_stood_on_the_plans_date(string name, string day, string expected)
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider, ReviewOnDisk.City);
        Assert.Equal(expected.Split('、'), LocalClasses.Expand(disk.Register, name, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Select(unit => unit.Name));
    }

    [Fact]
    public async Task The_official_text_adopted_gives_the_shipped_ledger()
    {
        byte[] text = await File.ReadAllBytesAsync(Repository.OfficialText, Cancellation);
        await using PlansOnDisk shipped = await PlansOnDisk.WithXuchangAsync();
        PlanSummary plan = (await shipped.Plans.PlansAsync(ReviewOnDisk.Head, Cancellation)).Single();
        LedgerView expected = (await shipped.Plans.LedgerAsync(ReviewOnDisk.Head, plan.Id, LedgerFilter.Everything, Today, Cancellation))!;

        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship(), provider, ShippedCity.InFolder(Repository.Xuchang).Register);
        Draft draft = await ReviewOnDisk.BeginAsync(disk.Plans, "方案.txt", text);
        Assert.Empty(draft.Unread);
        draft = await ReviewOnDisk.SettleAsync(disk.Plans, draft.Id);
        PlanEdition edition = (await disk.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation))!.Edition!;
        LedgerView view = (await disk.Plans.LedgerAsync(ReviewOnDisk.Head, edition.PlanId, LedgerFilter.Everything, Today, Cancellation))!;

        Assert.Equal(Targets(expected), Targets(view));
        // The shipped names of metrics were given by people (空气质量排名 for 排名): each reads on in the text's own words.
        Assert.All(
            expected.Items.Zip(view.Items).Where(pair => pair.First is { Kind: LedgerItemKind.Target, Figure: not null }),
            pair => Assert.True(Likeness.Of(pair.First.Figure!.Metric, pair.Second.Figure!.Metric) > 0, $"{pair.First.Figure.Metric} – {pair.Second.Figure!.Metric}"));
        Assert.Equal(
            expected.Measures.Select(measure => (measure.Code, measure.Number, measure.Title)),
            view.Measures.Select(measure => (measure.Code, measure.Number, measure.Title)));
        Assert.Equal(
            expected.Measures.SelectMany(measure => measure.Duties.Select(duty => (measure.Code, duty.Unit, duty.Role, string.Join('、', duty.RegisteredUnits)))),
            view.Measures.SelectMany(measure => measure.Duties.Select(duty => (measure.Code, duty.Unit, duty.Role, string.Join('、', duty.RegisteredUnits)))));
    }

    [Fact]
    public async Task The_official_text_of_an_adopted_plan_is_taken_for_its_amendment()
    {
        byte[] text = await File.ReadAllBytesAsync(Repository.OfficialText, Cancellation);
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        Draft draft = await ReviewOnDisk.BeginAsync(disk.Plans, "方案.txt", text);
        Assert.Equal("xuchang-2023-2025", draft.Amends);
    }

    [Fact]
    public async Task A_shipped_plan_counts_as_adopted_from_its_file()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        PlanEdition edition = (await disk.Plans.EditionsAsync(ReviewOnDisk.Clerk, FictionalCity.PlanId, Cancellation)).Single();
        Assert.Equal((1, (string?)null, new DateOnly(2025, 2, 20), 1, 2), (edition.Number, edition.ReadingId, edition.SeenFrom, edition.Targets, edition.Deliverables));
        Assert.Empty(await disk.Plans.LoadShippedAsync(FictionalCity.Ship(), Cancellation));
        Assert.Single(await disk.Plans.EditionsAsync(ReviewOnDisk.Clerk, FictionalCity.PlanId, Cancellation));
    }

    internal static async Task<LedgerView> AdoptAsync(ReviewOnDisk review)
    {
        Draft draft = await ReviewOnDisk.SettleAsync(review.Plans, review.Draft.Id);
        AdoptionOutcome outcome = (await review.Plans.AdoptAsync(ReviewOnDisk.Head, draft.Id, draft.LastStep!.Number, cancellation: Cancellation))!;
        return (await review.Plans.LedgerAsync(ReviewOnDisk.Head, outcome.Edition!.PlanId, LedgerFilter.Everything, Today, Cancellation))!;
    }

    private static IEnumerable<(string, decimal?, string?, Comparison, DateOnly?)> Targets(LedgerView view) => view.Items
        .Where(item => item is { Kind: LedgerItemKind.Target, Figure: not null })
        .Select(item => (item.Code, item.Figure!.Number, item.Figure.Grade, item.Figure.Comparison, item.Deadline?.Date));
}
