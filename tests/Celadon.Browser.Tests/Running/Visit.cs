using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Celadon.Browser.Tests.Running;

/// <summary>One reader's browser window: no cookies from before, and everything the page complains of is kept.</summary>
public sealed class Visit : IAsyncDisposable
{
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
    public static async Task<Visit> Begin(Chromium chromium, RunningCeladon site, string language = "zh-CN", int width = 1440, bool hasScript = true)
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
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

    /// <summary>By how much the page is wider than its window. [CSS px]</summary>
    public Task<int> Overhang() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
