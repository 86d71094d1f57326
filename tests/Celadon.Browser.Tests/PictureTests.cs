using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests;

/// <summary>
/// Takes the pictures of the README from the real product:
/// <c>CELADON_PICTURES=docs/images ./test Browser -- --filter-class '*PictureTests'</c>.
/// </summary>
public sealed class PictureTests(Chromium chromium, RunningCeladon site)
{
    private const string Variable = "CELADON_PICTURES";

    [Fact]
    public async Task The_pictures_of_the_readme_show_the_product_as_it_is()
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"Set {Variable} to a folder of the repository to take new pictures.");
        folder = Path.Combine(Repository.Root, folder);
        await using Visit visit = await Visit.Begin(chromium, site);
        await visit.Page.GotoAsync("/ledger?asOf=2025-06-30");
        await Take(visit, Path.Combine(folder, "ledger.png"));

        await visit.Page.GotoAsync("/plans");
        await visit.Page.Locator("#File").SetInputFilesAsync(Repository.SampleDocx());
        await visit.Page.Locator("form[data-upload] button[type=submit]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".paper")).ToBeVisibleAsync();
        await visit.Page.Locator(".paper mark.mt a").First.ClickAsync();
        await visit.Page.EvaluateAsync("() => window.scrollTo(0, 0)");
        await Take(visit, Path.Combine(folder, "read.png"));
    }

    private static Task Take(Visit visit, string path) => visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path });
}
