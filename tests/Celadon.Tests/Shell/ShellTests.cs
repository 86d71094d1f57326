using System.Net;
using System.Text.Json;
using Celadon.Tests.Running;

namespace Celadon.Tests.Shell;

public sealed class ShellTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    public static TheoryData<string> Pages => 
    [
        "/ledger", "/ledger?order=deadline", "/ledger/measures/M03", "/ledger/objectives", "/ledger/safeguards", "/ledger/official-text",
        "/deadlines", "/no-such-page", "/ledger?asOf=nonsense",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_forbids_foreign_and_inline_code(string path)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        using HttpResponseMessage answer = await browser.Ask(path);

        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_inline_style_script_or_handler(string path)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read(path);

        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(
            page.Document.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_style_script_and_icon_of_a_page_is_served_by_us()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/ledger");

        foreach (string address in page.Document.QuerySelectorAll("link[href], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!))
        {
            Assert.StartsWith("/", address, StringComparison.Ordinal);
            using HttpResponseMessage file = await browser.Ask(address);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task The_first_address_leads_to_the_ledger_and_keeps_the_day()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        using HttpResponseMessage answer = await browser.Ask("/?asOf=2025-06-30");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/ledger?asOf=2025-06-30", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_the_shell_with_a_code()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page page = await browser.Read("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("PAGE-404", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("nav.mainnav"));
    }

    [Fact]
    public async Task A_machine_gets_problem_json_with_code_and_request_number()
    {
        using var client = new HttpClient { BaseAddress = celadon.Address };
        using HttpResponseMessage answer = await client.GetAsync(
            new Uri("/no-such-page", UriKind.Relative), TestContext.Current.CancellationToken);
        using JsonDocument problem = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("PAGE-404", problem.RootElement.GetProperty("code").GetString());
        Assert.NotEmpty(problem.RootElement.GetProperty("requestId").GetString()!);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["choice"] = "en", ["returnTo"] = "/ledger" });
        using HttpResponseMessage answer = await browser.Send("/preferences/language", form);

        Page page = await Page.Of(answer);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("PAGE-400", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_is_kept_and_set_on_the_page()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page before = await browser.Read("/ledger");
        Assert.False(before.Document.DocumentElement.HasAttribute("data-theme"));

        Dictionary<string, string> fields = before.HiddenFields("form[action='/preferences/theme']");
        fields["choice"] = "dark";
        using var form = new FormUrlEncodedContent(fields);
        using HttpResponseMessage kept = await browser.Send("/preferences/theme", form);

        Assert.Equal("/ledger", kept.Headers.Location?.ToString());
        Page after = await browser.Read("/ledger");
        Assert.Equal("dark", after.Document.DocumentElement.GetAttribute("data-theme"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    public async Task A_choice_never_leads_to_another_site(string returnTo)
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Dictionary<string, string> fields = (await browser.Read("/ledger")).HiddenFields("form[action='/preferences/theme']");
        fields["returnTo"] = returnTo;
        using var form = new FormUrlEncodedContent(fields);
        using HttpResponseMessage kept = await browser.Send("/preferences/theme", form);

        Assert.Equal("/", kept.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/ledger", UriKind.Relative)) { Headers = { Host = "elsewhere.example" } };
        using HttpResponseMessage answer = await browser.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Health_answers()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        using HttpResponseMessage answer = await browser.Ask("/health");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
