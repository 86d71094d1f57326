using Celadon.PlanReader;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.Plans.Ledger;
using Celadon.Plans.OfficialText;
using Celadon.Plans.Tests.Running;

namespace Celadon.Plans.Tests.OfficialText;

/// <summary>Somebody gives the ledger its official text.</summary>
public sealed class OfficialTextTests
{
    private static readonly DateOnly Today = new(2025, 9, 1);

    [Fact]
    public async Task The_official_text_fills_every_sentence_of_Xuchang_without_a_difference()
    {
        string text = await File.ReadAllTextAsync(Repository.OfficialText, TestContext.Current.CancellationToken);
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        OfficialTextFilling filling = await GiveAsync(disk, "xuchang-2023-2025", text);
        Assert.Empty(filling.Differences.Select(difference => difference.Message("en")));
        Assert.Equal(95, filling.FilledItems);

        LedgerView ledger = await LedgerAsync(disk, "xuchang-2023-2025");
        Assert.All(ledger.Items, item => Assert.NotNull(item.Sentence));
        Assert.Equal((95, 0), (ledger.Plan.OfficialText!.FilledItems, ledger.Plan.OfficialText.MissingItems));
        MeasureView measure = (await disk.Plans.MeasureAsync(PlansOnDisk.Office, "xuchang-2023-2025", "M04", Today, TestContext.Current.CancellationToken))!;
        Assert.StartsWith("4.优化骨干公路网布局。", measure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_digit_of_Xuchang_is_reported_and_not_filled_in()
    {
        string text = await File.ReadAllTextAsync(Repository.OfficialText, TestContext.Current.CancellationToken);
        await using PlansOnDisk disk = await PlansOnDisk.WithXuchangAsync();
        OfficialTextFilling filling = await GiveAsync(disk, "xuchang-2023-2025", text.Replace("系数达到0.713", "系数达到0.731", StringComparison.Ordinal));
        Assert.Equal(["M24-T1", "M24"], filling.Differences.Select(difference => difference.Code));
        Assert.Contains("0.731", filling.Differences[0].Found, StringComparison.Ordinal);
        LedgerView ledger = await LedgerAsync(disk, "xuchang-2023-2025");
        Assert.Equal(["M24-T1"], ledger.Items.Where(item => item.Sentence is null).Select(item => item.Code));
    }

    [Fact]
    public async Task Until_it_is_given_no_item_has_a_sentence()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        LedgerView ledger = await LedgerAsync(disk);
        Assert.Null(ledger.Plan.OfficialText);
        Assert.All(ledger.Items, item => Assert.Null(item.Sentence));
    }

    [Theory]
    [InlineData("as published")]
    [InlineData("full-width")]
    [InlineData("broken lines")]
    public async Task The_same_words_fill_the_ledger_whatever_file_they_came_in(string form)
    {
        string text = form switch
        {
            "full-width" => FictionalCity.Text.Replace(',', '，').Replace('(', '（').Replace(')', '）').Replace('%', '％').Replace("3座", "３座", StringComparison.Ordinal),
            "broken lines" => FictionalCity.Text.Replace("湿地3", "湿地\n 3", StringComparison.Ordinal).Replace("清理河道", "清理\r\n河道", StringComparison.Ordinal),
            _ => FictionalCity.Text,
        };
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        OfficialTextFilling filling = await GiveAsync(disk, FictionalCity.PlanId, text);
        Assert.True(filling is { IsComplete: true, IsKept: true, FilledItems: 5 });
        LedgerItem wetland = (await LedgerAsync(disk)).Items.Single(item => item.Code == "M01-T1");
        Assert.Equal(form == "full-width" ? "新建湿地３座以上" : form == "broken lines" ? "新建湿地 3座以上" : "新建湿地3座以上", MarkedBy(wetland, SentenceMarkKind.Item));
        Assert.Equal("到2026年", MarkedBy(wetland, SentenceMarkKind.Deadline));
    }

    [Fact]
    public async Task A_page_number_inside_a_sentence_is_not_the_sentences()
    {
        string text = FictionalCity.Text.Replace("完成砚河", "完成\n— 2 —\n砚河", StringComparison.Ordinal);
        int at = text.IndexOf("— 2 —", StringComparison.Ordinal);
        ActionPlan reading = ReadingOf(text) with { Ignored = [new IgnoredText("— 2 —", new TextSpan(at, at + 5), IgnoredReason.PageFurniture)] };
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        OfficialTextFilling? filling = await disk.Plans.LoadOfficialTextAsync(PlansOnDisk.Office, 
            FictionalCity.PlanId, DocumentText.Plain(text), reading, "plan.pdf", "00", TestContext.Current.CancellationToken);
        Assert.True(filling!.IsComplete);
    }

    [Fact]
    public async Task What_differs_is_said_in_both_languages_with_what_stands_in_its_place()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        OfficialTextFilling filling = await GiveAsync(disk, FictionalCity.PlanId, FictionalCity.Text.Replace("湿地3座", "湿地2座", StringComparison.Ordinal));
        Assert.Equal(["M01-T1", "M01-D1", "M01"], filling.Differences.Select(difference => difference.Code));
        OfficialTextDifference wetland = filling.Differences[0];
        Assert.StartsWith("PLAN-012 M01-T1", wetland.Message("en"), StringComparison.Ordinal);
        Assert.StartsWith("PLAN-012 M01-T1（二(一)1，新建湿地）", wetland.Message("zh-CN"), StringComparison.Ordinal);
        Assert.Equal("2025年年底前,完成砚河两岸排查;到2026年,新建湿地2座以上。", wetland.Found);
    }

    [Fact]
    public async Task Another_document_fills_nothing_and_is_not_kept()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        OfficialTextFilling filling = await GiveAsync(disk, FictionalCity.PlanId, "关于召开会议的通知。请按时参加。");
        Assert.Equal((0, false), (filling.FilledItems, filling.IsKept));
        Assert.All(filling.Differences, difference => Assert.Equal(OfficialTextDifferenceKind.NotFound, difference.Kind));
        Assert.Null((await LedgerAsync(disk)).Plan.OfficialText);
    }

    [Fact]
    public async Task A_worse_copy_does_not_replace_a_better_one()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        await GiveAsync(disk, FictionalCity.PlanId, FictionalCity.Text);
        OfficialTextFilling worse = await GiveAsync(disk, FictionalCity.PlanId, FictionalCity.Text.Replace("90%", "9%", StringComparison.Ordinal));
        Assert.False(worse.IsKept);
        Assert.All((await LedgerAsync(disk)).Items, item => Assert.NotNull(item.Sentence));
    }

    [Fact]
    public async Task A_changed_shipped_file_replaces_the_ledger_and_keeps_the_official_text()
    {
        await using PlansOnDisk disk = await PlansOnDisk.WithAsync(FictionalCity.Ship());
        await GiveAsync(disk, FictionalCity.PlanId, FictionalCity.Text);
        IReadOnlyList<string> changed = await disk.Plans.LoadShippedAsync(FictionalCity.Ship("青釉市水环境行动方案"), TestContext.Current.CancellationToken);
        LedgerView ledger = await LedgerAsync(disk);
        Assert.Equal([FictionalCity.PlanId], changed);
        Assert.Equal("青釉市水环境行动方案", ledger.Plan.Title);
        Assert.Equal(PlansOnDisk.Noon, ledger.Plan.OfficialText!.LoadedAt);
        Assert.All(ledger.Items, item => Assert.NotNull(item.Sentence));
    }

    private static string MarkedBy(LedgerItem item, SentenceMarkKind kind) =>
        item.Sentence!.Marks.Single(mark => mark.Kind == kind).Span.Of(item.Sentence.Text);

    private static async Task<OfficialTextFilling> GiveAsync(PlansOnDisk disk, string plan, string text) =>
        (await disk.Plans.LoadOfficialTextAsync(PlansOnDisk.Office, plan, DocumentText.Plain(text), ReadingOf(text), "plan.txt", "00", TestContext.Current.CancellationToken))!;

    private static async Task<LedgerView> LedgerAsync(PlansOnDisk disk, string plan = FictionalCity.PlanId) =>
        (await disk.Plans.LedgerAsync(PlansOnDisk.Office, plan, LedgerFilter.Everything, Today, TestContext.Current.CancellationToken))!;

    private static ActionPlan ReadingOf(string text) =>
        new(text, new PlanFrame(null, null, null, null, null, []), [], [], [], [], [], []);
}
