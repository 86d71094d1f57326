using System.Text.Json;
using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests;

public sealed class ReadingTests(Chromium chromium, RunningCeladon site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_docx_is_uploaded_and_shown_with_its_marks_with_and_without_a_script(bool hasScript)
    {
        await using Visit visit = await Visit.Begin(chromium, site, hasScript: hasScript);

        await Upload(visit, Repository.SampleDocx());

        await Assertions.Expect(visit.Page.Locator(".paper mark.mt").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".paper mark.mr").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".side article.xcard").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("main .demo")).ToContainTextAsync("虚构样例");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task The_review_fits_its_window_and_keeps_nobody_out(string language)
    {
        await using Visit visit = await Visit.Begin(chromium, site, language);

        await Upload(visit, Repository.SampleDocx());
        await Assertions.Expect(visit.Page.Locator(".paper")).ToBeVisibleAsync();

        Assert.Equal(0, await visit.OverhangEverywhere());
        if (language == "zh-CN")
        {
            // The languages share their markup.
            Assert.Empty(await visit.BarriersEverywhere());
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Selecting_a_mark_shows_what_was_made_of_it_and_the_other_way_round()
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await Upload(visit, Repository.SampleDocx());
        ILocator mark = visit.Page.Locator(".paper mark.mt[id]").Last;
        string key = (await mark.GetAttributeAsync("data-item"))!;
        ILocator card = visit.Page.Locator($"#x{key}");

        await mark.Locator("a").First.ClickAsync();
        await Assertions.Expect(card).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bon\b"));
        await Assertions.Expect(card).ToBeInViewportAsync();
        await Assertions.Expect(card.Locator("a").First).ToBeFocusedAsync();

        ILocator other = visit.Page.Locator(".side article.xcard[data-item]").First;
        string otherKey = (await other.GetAttributeAsync("data-item"))!;
        await other.Locator("h4 a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator($"#s{otherKey}")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator($"#s{otherKey} a").First).ToBeFocusedAsync();
        await Assertions.Expect(card).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bon\b"));
    }

    [Fact]
    public async Task The_keys_walk_from_mark_to_mark()
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await Upload(visit, Repository.SampleDocx());
        ILocator marks = visit.Page.Locator(".paper mark[id]");

        await visit.Page.Locator(".paper").FocusAsync();
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(marks.Nth(0).Locator("a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(marks.Nth(1).Locator("a").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(marks.Nth(0).Locator("a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_reading_is_exported_as_json()
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await Upload(visit, Repository.SampleDocx());
        int measures = await visit.Page.Locator(".side h3.sub").CountAsync();

        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByText("导出 JSON").ClickAsync());
        await using Stream stream = await download.CreateReadStreamAsync();
        using JsonDocument json = await JsonDocument.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        Assert.InRange(json.RootElement.GetProperty("measures").GetArrayLength(), 1, measures);
        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_is_read_with_one_click()
    {
        Repository.SampleDocx();
        await using Visit visit = await Visit.Begin(chromium, site);
        await visit.Page.GotoAsync("/plans");

        await visit.Page.Locator(".samples button").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".paper, .state").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("main .demo")).ToContainTextAsync("虚构");
    }

    [Theory]
    [InlineData("空.docx", "", "READ-001")]
    [InlineData("扫描.png", "\u0089PNG\r\n\u001a\n\0\0\0\0", "READ-003")]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_code(string name, string content, string code)
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await visit.Page.GotoAsync("/plans");

        await visit.Page.Locator("#File").SetInputFilesAsync(new FilePayload
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = System.Text.Encoding.Latin1.GetBytes(content),
        });
        await visit.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(code);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(name);
        Assert.Empty(await visit.Barriers());
    }

    private static async Task Upload(Visit visit, string file)
    {
        await visit.Page.GotoAsync("/plans");
        await visit.Page.Locator("#File").SetInputFilesAsync(file);
        await visit.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();
        await visit.Page.WaitForURLAsync("**/plans/*");
        await Assertions.Expect(visit.Page.Locator(".paper")).ToBeVisibleAsync();
    }
}
