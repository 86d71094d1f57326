namespace Celadon.Browser.Tests.Running;

/// <summary>The system's browser, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Programs =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    ];

    // Nothing but the pages: no updates, no reports; and a sandbox cannot be had as root.
    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long a page may take on a busy machine. [ms]</summary>
    public const int Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser; the test is skipped where there is none.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(browser is null, "No Chromium here. On Debian: apt-get install chromium fonts-noto-cjk");
            return browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Programs.FirstOrDefault(File.Exists) is { } program)
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = program,
                Args = Switches,
                ChromiumSandbox = false,
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
