using System.Net;
using System.Text.Json.Nodes;
using Celadon.Plans;
using Celadon.Plans.Cities;
using Celadon.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Celadon.Tests.Tasks;

public sealed class TaskPagesTests(RunningCeladon celadon) : IClassFixture<RunningCeladon>
{
    [Fact]
    public async Task A_task_is_made_under_its_measure_changed_copied_and_withdrawn()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        string address = await MakeAsync(browser, "M03", "transport", "路网任务");
        Page task = await browser.Read(address);
        Assert.Equal(HttpStatusCode.OK, task.Status);
        Assert.Contains("路网任务", task.Main, StringComparison.Ordinal);
        Assert.Contains("市交通运输局", task.Main, StringComparison.Ordinal);
        Assert.Contains("路网任务", (await browser.Read("/ledger/measures/M03")).Main, StringComparison.Ordinal);

        Page edit = await browser.Read(address + "/edit");
        Dictionary<string, string> fields = edit.HiddenFields("main form[method=post]");
        fields["UnitId"] = "transport";
        fields["Name"] = "改名任务";
        fields["Milestone-0-Day"] = "2026-11-30";
        fields["Milestone-0-What"] = "开工";
        using (HttpResponseMessage kept = await SendAsync(browser, address + "/edit", fields))
        {
            Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        }

        fields["Name"] = "另一人改的";
        fields.Remove("Milestone-0-Day");
        fields.Remove("Milestone-0-What");
        using (HttpResponseMessage late = await SendAsync(browser, address + "/edit", fields))
        {
            Page stale = await Page.Of(late);
            Assert.Equal(HttpStatusCode.Conflict, stale.Status);
            Assert.Contains("STORE-006", stale.Main, StringComparison.Ordinal);
            Assert.Equal("另一人改的", stale.Attribute("#Name", "value"));
            Assert.Contains("改名任务", stale.Main, StringComparison.Ordinal);
            // The field the late writer left alone shows what is there now.
            Assert.Equal("开工", stale.Attribute("input[name=Milestone-0-What]", "value"));
            Assert.Equal("1", stale.Attribute("input[name=Revision]", "value"));
        }

        Page copy = await browser.Read("/tasks/new?from=" + address.Split('/')[^1]);
        Assert.Equal("改名任务", copy.Attribute("#Name", "value"));

        Page now = await browser.Read(address);
        Assert.Contains("开工", now.Main, StringComparison.Ordinal);
        Dictionary<string, string> withdrawing = now.HiddenFields("main section form[method=post]");
        using (HttpResponseMessage refused = await SendAsync(browser, address, withdrawing))
        {
            Page reason = await Page.Of(refused);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, reason.Status);
            Assert.Contains("TASK-001", reason.Main, StringComparison.Ordinal);
        }

        withdrawing["Reason"] = "不再需要";
        using (HttpResponseMessage done = await SendAsync(browser, address, withdrawing))
        {
            Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        }

        Assert.Contains("不再需要", (await browser.Read(address)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("改名任务", (await browser.Read("/tasks")).Main, StringComparison.Ordinal);
        Assert.Contains("改名任务", (await browser.Read("/tasks?withdrawn=shown")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_said_at_its_field_and_stays_typed()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page form = await browser.Read("/tasks/new?measure=M03");
        Dictionary<string, string> fields = form.HiddenFields("main form[method=post]");
        fields["Name"] = "留住我";
        fields["UnitId"] = "无此单位";
        fields["Funding"] = "十万";
        using HttpResponseMessage answer = await SendAsync(browser, "/tasks/new?measure=M03", fields);
        Page page = await Page.Of(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("TASK-010", page.Main, StringComparison.Ordinal);
        Assert.Equal("留住我", page.Attribute("#Name", "value"));
        Assert.Equal("十万", page.Attribute("#Funding", "value"));

        fields["Funding"] = "10";
        using HttpResponseMessage again = await SendAsync(browser, "/tasks/new?measure=M03", fields);
        Assert.Contains("TASK-003", (await Page.Of(again)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_exported_and_a_task_that_does_not_exist_is_not_found()
    {
        using RunningCeladon.Browser browser = celadon.Open("en");
        await MakeAsync(browser, "M03", "transport", "导出任务");
        using HttpResponseMessage workbook = await browser.Ask("/tasks/export.xlsx?q=导出");

        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
        Assert.StartsWith("application/vnd.openxmlformats", workbook.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
        Assert.Contains("Tasks", (await browser.Read("/tasks")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/tasks/nowhere")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/tasks/nowhere/edit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/tasks/new?measure=M99")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/tasks/new?from=nowhere")).Status);
        Assert.Contains("No task meets all conditions", (await browser.Read("/tasks?person=nobody")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instruction_is_recorded_changed_and_a_task_is_made_from_it()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Dictionary<string, string> fields = (await browser.Read("/instructions/new")).HiddenFields("main form[method=post]");
        fields["Subject"] = "夜间扬尘";
        fields["Who"] = "分管副市长";
        fields["Day"] = "昨天";
        using (HttpResponseMessage refused = await SendAsync(browser, "/instructions/new", fields))
        {
            Page page = await Page.Of(refused);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains("TASK-010", page.Main, StringComparison.Ordinal);
            Assert.Equal("夜间扬尘", page.Attribute("#Subject", "value"));
        }

        fields["Day"] = "2026-10-01";
        using HttpResponseMessage kept = await SendAsync(browser, "/instructions/new", fields);
        Assert.Equal(HttpStatusCode.Found, kept.StatusCode);
        string address = new Uri(celadon.Address, kept.Headers.Location!).PathAndQuery;

        Dictionary<string, string> editing = (await browser.Read(address + "/edit")).HiddenFields("main form[method=post]");
        foreach ((string name, string value) in fields.Where(field => !editing.ContainsKey(field.Key)))
        {
            editing[name] = value;
        }

        editing["Number"] = "第 7 号";
        using (HttpResponseMessage changed = await SendAsync(browser, address + "/edit", editing))
        {
            Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        }

        using (HttpResponseMessage late = await SendAsync(browser, address + "/edit", editing))
        {
            Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        }

        string id = address.Split('/')[^1];
        string making = "/tasks/new?instruction=" + id;
        Page form = await browser.Read(making);
        Assert.Equal(id, form.Attribute("#InstructionId option[selected]", "value"));
        Dictionary<string, string> task = form.HiddenFields("main form[method=post]");
        task["Name"] = "夜间检查";
        task["UnitId"] = "police";
        task["InstructionId"] = id;
        using (HttpResponseMessage made = await SendAsync(browser, making, task))
        {
            Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        }

        Page instruction = await browser.Read(address);
        Assert.Contains("夜间检查", instruction.Main, StringComparison.Ordinal);
        Assert.Contains("第 7 号", instruction.Main, StringComparison.Ordinal);
        Assert.Contains("夜间扬尘", (await browser.Read("/instructions")).Main, StringComparison.Ordinal);
        Assert.Contains("夜间检查", (await browser.Read("/tasks?source=instruction")).Main, StringComparison.Ordinal);
        foreach (string path in new[] { "/instructions/nowhere", "/instructions/nowhere/edit", "/tasks/new?instruction=nowhere", "/plan-links/nowhere" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Read(path)).Status);
        }
    }

    [Fact]
    public async Task A_summing_up_unit_is_named_on_the_measures_page_and_a_late_form_says_so()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page measure = await browser.Read("/ledger/measures/M23");
        Dictionary<string, string> fields = measure.HiddenFields("section[aria-labelledby=summing-title] form");
        fields["Unit"] = "ecology";
        using (HttpResponseMessage named = await SendAsync(browser, "/ledger/measures/M23", fields))
        {
            Assert.Equal(HttpStatusCode.Found, named.StatusCode);
        }

        Assert.Contains("已指定市生态环境局汇总", (await browser.Read("/ledger/measures/M23")).Main, StringComparison.Ordinal);
        using HttpResponseMessage late = await SendAsync(browser, "/ledger/measures/M23", fields);
        Page stale = await Page.Of(late);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("STORE-006", stale.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_that_an_amendment_withdrew_is_still_shown_with_its_tasks_and_says_so()
    {
        using RunningCeladon.Browser browser = celadon.Open(), english = celadon.Open("en");
        string task = await MakeAsync(browser, "M30", "ecology", "最后一条下的任务");
        await celadon.Services.GetRequiredService<PlansModule>().LoadShippedAsync(CityWithout("M30"), TestContext.Current.CancellationToken);

        Page shown = await browser.Read(task);
        Assert.Contains("第 2 版方案（2026-10-12）已撤销本措施", shown.Main, StringComparison.Ordinal);
        Assert.Contains("/ledger/measures/M30", shown.Attribute(".pagehead p a", "href"), StringComparison.Ordinal);
        Page measure = await browser.Read("/ledger/measures/M30");
        Assert.Equal(HttpStatusCode.OK, measure.Status);
        Assert.Contains("最后一条下的任务", measure.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("新建任务", measure.Main, StringComparison.Ordinal);
        Assert.Contains("Withdrawn by edition 2", (await english.Read(task)).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/tasks/new?measure=M30")).Status);
        Assert.Equal("最后一条下的任务", (await browser.Read("/tasks/new?from=" + task.Split('/')[^1])).Attribute("#Name", "value"));
    }

    [Fact]
    public async Task Links_need_two_plans_and_the_page_says_so()
    {
        using RunningCeladon.Browser browser = celadon.Open("en");

        Assert.Contains("a link needs two", (await browser.Read("/plan-links")).Main, StringComparison.Ordinal);
        Assert.Contains("a link needs two", (await browser.Read("/plan-links/new")).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Read("/plan-links/new?to=elsewhere")).Status);
    }

    [Fact]
    public async Task Pages_speak_of_the_plan_the_address_names_and_of_no_plan_that_is_not_there()
    {
        using RunningCeladon.Browser browser = celadon.Open();
        Page ledger = await browser.Read("/ledger?plan=xuchang-2023-2025");

        Assert.Equal(HttpStatusCode.OK, ledger.Status);
        Assert.Contains("plan=xuchang-2023-2025", ledger.Attribute("tr.measure a[href]", "href"), StringComparison.Ordinal);
        foreach (string path in new[] { "/ledger", "/deadlines", "/ledger/measures/M01", "/ledger/objectives", "/ledger/export.xlsx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Read(path + "?plan=elsewhere")).Status);
        }
    }

    private static ShippedCity CityWithout(string measure)
    {
        string shipped = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "data", "cities")).Single();
        string folder = Directory.CreateTempSubdirectory("celadon-city-").FullName;
        foreach (string file in Directory.GetFiles(shipped))
        {
            JsonNode content = JsonNode.Parse(File.ReadAllText(file))!;
            if (content["measures"] is JsonArray measures)
            {
                measures.Remove(measures.Single(row => row!["code"]!.GetValue<string>() == measure));
            }

            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), content.ToJsonString());
        }

        ShippedCity city = ShippedCity.InFolder(folder);
        Directory.Delete(folder, recursive: true);
        return city;
    }

    private static async Task<string> MakeAsync(RunningCeladon.Browser browser, string measure, string unit, string name)
    {
        string page = "/tasks/new?measure=" + measure;
        Dictionary<string, string> fields = (await browser.Read(page)).HiddenFields("main form[method=post]");
        fields["Name"] = name;
        fields["UnitId"] = unit;
        using HttpResponseMessage answer = await SendAsync(browser, page, fields);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return new Uri(browser.Client.BaseAddress!, answer.Headers.Location!).PathAndQuery;
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningCeladon.Browser browser, string path, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await browser.Send(path, content);
    }
}
