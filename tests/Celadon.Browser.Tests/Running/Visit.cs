using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Celadon.Browser.Tests.Running;

/// <summary>One reader's browser window: no cookies from before, and everything the page complains of is kept.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const int Desk = 1440;
    private const int Phone = 390;
    private const int Height = 900;

    // What the narrow window may change: the markup is that of the wide one.
    private static readonly string[] OfTheWindow = ["color-contrast", "scrollable-region-focusable", "link-in-text-block"];

    // A dozen rows, or days, or marks show what hundreds are; axe looks at each of them for a second's part.
    private const string DropRepeated = """
        () => {
          for (const list of document.querySelectorAll("main tbody, main ul, main ol, main dl, main .paper, main .stack")) {
            while (list.children.length > 12) { list.lastElementChild.remove(); }
          }
          const tables = document.querySelectorAll("main table");
          for (let at = 12; at < tables.length; at++) { tables[at].remove(); }
        }
        """;

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add("script: " + error);
    }

    /// <summary>The window's page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, refused content and failed scripts among them.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens a window.</summary>
    public static async Task<Visit> Begin(Chromium chromium, RunningCeladon site, string language = "zh-CN", int width = Desk, bool hasScript = true, bool isSignedIn = true, System.Net.Cookie? session = null)
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = Height },
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (isSignedIn)
        {
            session ??= site.Session;
            await context.AddCookiesAsync([new Cookie { Name = session.Name, Value = session.Value, Url = site.Address, HttpOnly = true }]);
        }

        context.SetDefaultTimeout(Chromium.Patience);
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>Findings of axe that keep people out, one a line.</summary>
    /// <param name="rules">The only rules to look for; none for all.</param>
    public async Task<IEnumerable<string>> Barriers(params string[] rules)
    {
        AxeResult result = await Page.RunAxe(new AxeRunOptions
        {
            ResultTypes = [ResultType.Violations],
            RunOnly = rules.Length == 0 ? null : new RunOnlyOptions { Type = "rule", Values = [.. rules] },
        });
        return from finding in result.Violations
               where finding.Impact is "serious" or "critical"
               select $"{finding.Id}: {string.Join(" | ", finding.Nodes.Take(4).Select(node => node.Html))}";
    }

    /// <summary>Findings on the page as it lies open, at both widths and in both lights. The window is left as it was, the page is not: rows that repeat others are gone.</summary>
    public async Task<IReadOnlyList<string>> BarriersEverywhere()
    {
        await Page.EvaluateAsync(DropRepeated);
        List<string> found = [.. await Barriers()];
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        found.AddRange(await Barriers("color-contrast"));
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await Page.SetViewportSizeAsync(Phone, Height);
        found.AddRange(await Barriers(OfTheWindow));
        await Page.SetViewportSizeAsync(Desk, Height);
        return found;
    }

    /// <summary>By how much the page is wider than its window, at the worse of both widths; the window is left as it was. [CSS px]</summary>
    public async Task<int> OverhangEverywhere()
    {
        int desk = await Overhang();
        await ShowAsync("desk");
        await Page.SetViewportSizeAsync(Phone, Height);
        int phone = await Overhang();
        await ShowAsync("phone");
        await Page.SetViewportSizeAsync(Desk, Height);
        return Math.Max(desk, phone);
    }

    // For somebody to look at: set the variable to a folder, and every page the tests open lies there as a picture.
    private async Task ShowAsync(string window)
    {
        if (Environment.GetEnvironmentVariable("CELADON_LOOK") is { Length: > 0 } folder)
        {
            string name = new([.. new Uri(Page.Url).PathAndQuery.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-')]);
            string language = await Page.Locator("html").GetAttributeAsync("lang") ?? "";
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.{language}.{window}.png"), FullPage = true });
        }
    }

    /// <summary>By how much the page is wider than its window. [CSS px]</summary>
    public Task<int> Overhang() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
