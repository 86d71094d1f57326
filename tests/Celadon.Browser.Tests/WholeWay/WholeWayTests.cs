using Celadon.Browser.Tests.Running;

namespace Celadon.Browser.Tests.WholeWay;

/// <summary>From an empty folder to a verified copy on another machine, as an office would go.</summary>
public sealed class WholeWayTests(Chromium chromium) : IDisposable
{
    private const string Kiln = "釉川县";
    private const string Crackle = "开片县";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "celadon-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task First_start_accounts_docx_review_adoption_task_own_tasks_only_history_backup_restore_verified()
    {
        string database = Path.Combine(folder, "here", "celadon.db");
        Directory.CreateDirectory(folder);
        string document = Path.Combine(folder, "plan.docx");
        SmallPlan.Write(document);
        await using CeladonProcess celadon = CeladonProcess.Serve(database);
        string address = await celadon.AddressAsync();

        await using Person system = await Person.AtAsync(chromium, address, "xitong");
        await using Person security = await Person.AtAsync(chromium, address, "anquan");
        await using Person audit = await Person.AtAsync(chromium, address, "shenji");
        await using Person clerk = await Person.AtAsync(chromium, address, "jingban");
        await StartAsync(system, await celadon.FirstStartPasswordAsync());
        await system.SignInAsync(First("SystemAdministrator"));
        await security.SignInAsync(First("SecurityAdministrator"));
        await audit.SignInAsync(First("AuditAdministrator"));
        await clerk.SignInAsync(First("OfficeClerk"));

        string plan = await ReadAndReviewAsync(clerk.Page, document);
        await using Person head = await HireAsync(system, security, address, "zhuren", "OfficeHead", null);
        await head.Page.GotoAsync(plan + "/adopt");
        await head.Page.Locator("#adopt button.sign").ClickAsync();
        await Assertions.Expect(head.Page.Locator(".note.good")).ToBeVisibleAsync();
        string ledger = (await head.Page.Locator(".note.good a").GetAttributeAsync("href"))!;

        string kilnTask = await GiveTaskAsync(clerk.Page, ledger, Kiln, "釉川县窑炉清洁能源替代");
        string crackleTask = await GiveTaskAsync(clerk.Page, ledger, Crackle, "开片县窑炉清洁能源替代");

        await using Person liaison = await HireAsync(system, security, address, "youchuan", "CountyLiaison", Kiln);
        await SeesOnlyOwnAsync(liaison.Page, kilnTask, crackleTask);

        await clerk.Page.GotoAsync(kilnTask);
        await Assertions.Expect(clerk.Page.Locator("section:has(#record-history-title)")).ToContainTextAsync("陈经办");
        await audit.Page.GotoAsync("/history");
        await Assertions.Expect(audit.Page.Locator("main")).ToContainTextAsync("陈经办");
        await audit.Page.Locator("form:not([hidden]) button.main").First.ClickAsync();
        await Assertions.Expect(audit.Page.Locator("main .note.good")).ToBeVisibleAsync();

        // While the first goes on, its copy is made, filled in elsewhere, and proven against a head kept apart.
        string kept = Path.Combine(folder, "elsewhere", "head.txt");
        string archive = Path.Combine(folder, "elsewhere", "celadon.zip");
        string restored = Path.Combine(folder, "there", "celadon.db");
        Directory.CreateDirectory(Path.Combine(folder, "elsewhere"));
        await DoneAsync("audit", "head", "--out", kept, "--database", database);
        await DoneAsync("backup", archive, "--database", database);
        await DoneAsync("restore", archive, "--database", restored);
        await DoneAsync("audit", "verify", "--database", restored, "--head", kept);

        await using CeladonProcess copy = CeladonProcess.Serve(restored);
        await using Person there = await Person.AtAsync(chromium, await copy.AddressAsync(), liaison.Name);
        await there.SignInAsync();
        await SeesOnlyOwnAsync(there.Page, kilnTask, crackleTask);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task DoneAsync(params string[] command)
    {
        (int code, string said) = await CeladonProcess.RunAsync(command);
        Assert.True(code == 0, string.Join(' ', command) + "\n" + said);
    }

    private static string First(string role) => $"First-of-all-{role.Length}-" + role[..3];

    private static async Task StartAsync(Person person, string password)
    {
        await person.Page.GotoAsync("/");
        await person.Page.FillAsync("#StartPassword", password);
        foreach ((string role, string name, string called) in new[]
        {
            ("SystemAdministrator", "xitong", "王系统"), ("SecurityAdministrator", "anquan", "李安全"),
            ("AuditAdministrator", "shenji", "赵审计"), ("OfficeClerk", "jingban", "陈经办"),
        })
        {
            await person.Page.FillAsync("#UserName-" + role, name);
            await person.Page.FillAsync("#PersonName-" + role, called);
            await person.Page.FillAsync("#Password-" + role, First(role));
        }

        await person.Page.Locator("form:has(#StartPassword) button[type=submit]").ClickAsync();
        await person.Page.WaitForURLAsync("**/sign-in*");
    }

    // The system administrator makes the account, the security administrator gives the role, the person signs in with the one-time password.
    private async Task<Person> HireAsync(Person system, Person security, string address, string name, string role, string? unit)
    {
        await system.Page.GotoAsync("/accounts");
        await system.Page.FillAsync("#UserName", name);
        await system.Page.FillAsync("#PersonName", name + "同志");
        await system.Page.Locator("form:has(#PersonName) button[type=submit]").ClickAsync();
        string oneTime = await system.Page.Locator("#one-time").InnerTextAsync();

        await security.Page.GotoAsync("/accounts");
        await security.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await security.Page.SelectOptionAsync("#Role", role);
        if (unit is not null)
        {
            await security.Page.SelectOptionAsync("#Unit", new SelectOptionValue { Label = await UnitNameAsync(security.Page, unit) });
        }

        await security.Page.Locator("form:has(#Role) button[type=submit]").ClickAsync();
        await Assertions.Expect(security.Page.Locator("ul.list li form")).ToHaveCountAsync(1);

        Person hired = await Person.AtAsync(chromium, address, name);
        await hired.SignInAsync(oneTime);
        return hired;
    }

    private static async Task<string> UnitNameAsync(IPage page, string begins) =>
        (await page.Locator("#Unit option, #UnitId option").AllInnerTextsAsync()).First(name => name.StartsWith(begins, StringComparison.Ordinal));

    private static async Task<string> ReadAndReviewAsync(IPage page, string document)
    {
        await page.GotoAsync("/plans");
        await page.Locator("#File").SetInputFilesAsync(document);
        await page.Locator("form[data-upload] button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/plans/*");
        string plan = page.Url.Split('#', '?')[0];
        await page.Locator("form[action$='/review/begin'] button").ClickAsync();
        await page.Locator("#review-bar button[value=accept-all]").ClickAsync();
        await Assertions.Expect(page.Locator(".side [data-item] button[data-act=accept]")).ToHaveCountAsync(0);

        await page.GotoAsync(plan + "/units");
        ILocator open = page.Locator("main tbody tr:has-text('待确认') form.row button");
        for (int left = await open.CountAsync(); left > 0; left--)
        {
            await open.First.ClickAsync();
            await Assertions.Expect(open).ToHaveCountAsync(left - 1);
        }

        ILocator unread = page.Locator("#review-bar a[href*='/unread/']").First;
        await page.GotoAsync(plan);
        while (await unread.IsVisibleAsync())
        {
            await unread.ClickAsync();
            await page.Locator("#reason").FillAsync("附表重复正文的任务");
            await page.Locator("form:has(input[value=ignore]) button").ClickAsync();
            await page.WaitForURLAsync(url => !url.Contains("/unread/", StringComparison.Ordinal));
            await page.GotoAsync(plan);
        }

        await Assertions.Expect(page.Locator("#review-bar a.btn.sign")).ToBeVisibleAsync();
        return plan;
    }

    private static async Task<string> GiveTaskAsync(IPage page, string ledger, string county, string name)
    {
        await page.GotoAsync("/tasks/new?" + ledger.Split('?')[1]);
        string measure = await page.Locator("#measure option", new() { HasText = "改造陶瓷产业集群" }).GetAttributeAsync("value") ?? "";
        await page.SelectOptionAsync("#measure", measure);
        await page.Locator("form:has(#measure) button").ClickAsync();
        await page.FillAsync("[name=Name]", name);
        await page.SelectOptionAsync("#UnitId", new SelectOptionValue { Label = await UnitNameAsync(page, county) });
        await page.FillAsync("[name=PersonInCharge]", "郭副县长");
        await page.FillAsync("[name=Liaison]", "周联络");
        await page.FillAsync("[name=Start]", "2025-01-01");
        await page.FillAsync("[name=End]", "2025-09-30");
        await page.Locator("main form[method=post]:not([hidden]) button.main").Last.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/tasks/", StringComparison.Ordinal) && !url.Contains("/new", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task SeesOnlyOwnAsync(IPage page, string own, string foreign)
    {
        await page.GotoAsync("/tasks");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("釉川县窑炉清洁能源替代");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("开片县窑炉清洁能源替代");
        Assert.Equal(200, (await page.GotoAsync(own))!.Status);
        Assert.Equal(404, (await page.GotoAsync(foreign))!.Status);
    }
}
