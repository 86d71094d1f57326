using Celadon.Browser.Tests.Running;
using MiniExcelLibs;

namespace Celadon.Browser.Tests;

public sealed class LedgerTests(Chromium chromium, RunningCeladon site)
{
    [Fact]
    public async Task The_filtered_ledger_is_exported_as_it_is_seen()
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await visit.Page.GotoAsync("/ledger");
        await visit.Page.Locator("select[name=unit]").SelectOptionAsync(new SelectOptionValue { Value = "市水利局" });
        await visit.Page.Locator("form.filters button[type=submit]").ClickAsync();
        await visit.Page.WaitForURLAsync("**unit=*");
        string[] measures = [.. (await visit.Page.Locator("tr.measure th a").AllTextContentsAsync()).Select(title => title.Trim())];

        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("a[href*='export.xlsx']").First.ClickAsync());
        string file = await download.PathAsync();
        await using FileStream workbook = File.OpenRead(file);
        string[][] rows = [.. MiniExcel.Query(workbook, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>()
            .Select(row => row.Values.Select(cell => cell?.ToString() ?? "").ToArray())];

        Assert.NotEmpty(measures);
        Assert.All(measures, title => Assert.Contains(rows, row => row.Contains(title)));
        string[] all = [.. await AllMeasures(visit)];
        Assert.All(all.Except(measures), title => Assert.DoesNotContain(rows, row => row.Contains(title)));
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_ledger_to_a_measure()
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await visit.Page.GotoAsync("/ledger");
        ILocator measure = visit.Page.Locator("tr.measure th a").First;

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator("a.skip")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        for (int stops = 0; stops < 120 && !await measure.EvaluateAsync<bool>("link => link === document.activeElement"); stops++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(measure).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/ledger/measures/*");
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_official_text_fills_every_sentence()
    {
        string text = Repository.OfficialText();
        await using var own = new RunningCeladon();   // this test changes the ledger, and others look at it meanwhile
        await own.InitializeAsync();
        await using Visit visit = await Visit.Begin(chromium, own);
        await visit.Page.GotoAsync("/ledger/official-text");

        await visit.Page.Locator("#official-text").SetInputFilesAsync(text);
        await visit.Page.Locator("form.upload button[type=submit]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("填入");
        await visit.Page.GotoAsync("/ledger/measures/M13");
        await Assertions.Expect(visit.Page.Locator("main mark").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task On_paper_the_ledger_is_a_table_without_bars_and_buttons()
    {
        await using Visit visit = await Visit.Begin(chromium, site);
        await visit.Page.GotoAsync("/ledger");

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator("table.ledger").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("header.bar")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("form.filters")).ToBeHiddenAsync();
    }

    private static async Task<IEnumerable<string>> AllMeasures(Visit visit)
    {
        await visit.Page.GotoAsync("/ledger");
        return (await visit.Page.Locator("tr.measure th a").AllTextContentsAsync()).Select(title => title.Trim());
    }
}
