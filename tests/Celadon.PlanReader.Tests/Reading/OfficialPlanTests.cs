using System.Diagnostics;
using System.Text.Json;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Exchange;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tests.Documents;
using Celadon.PlanReader.Tests.Plans;

namespace Celadon.PlanReader.Tests.Reading;

public class OfficialPlanTests
{
    [Fact]
    public void The_official_text_reads_exactly_as_its_key()
    {
        ActionPlan plan = Read(SharedPlans.Text("xuchang-2023-2025.txt"));

        AssertExact(plan);
        Assert.Empty(plan.Unread);
        Assert.Equal(12, plan.Groups.Count);
        Assert.Equal(4, plan.Safeguards.Count);
        Assert.Equal(11, plan.Objectives.Count(target => !target.IsQuantified));
        Assert.Equal("许政办〔2023〕20号", plan.Frame.DocumentNumber);
        Assert.Equal(new PlanPeriod(2023, 2025), plan.Frame.Period);
        Assert.Equal(new DateOnly(2023, 9, 21), plan.Frame.Issued);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("pdf")]
    public void The_official_text_reads_the_same_from_any_file(string format)
    {
        string text = SharedPlans.Text("xuchang-2023-2025.txt");
        byte[] file = format switch { "docx" => TextAsDocx.Make(text), "html" => TextAsHtml.Make(text), _ => TextAsPdf.Make(text) };

        DocumentOpening opening = DocumentOpener.Open(file, "plan." + format);

        Assert.NotNull(opening.Text);
        AssertExact(ActionPlanReader.Read(opening.Text));
    }

    [Fact]
    public void Other_plans_and_excerpts_are_accounted_for_to_the_last_digit()
    {
        Assert.SkipUnless(SharedPlans.ArePresent, SharedPlans.WhyAbsent);
        foreach (string name in SharedPlans.Names)
        {
            Accounts.AssertComplete(Read(SharedPlans.Text(name)));
        }
    }

    [Theory]
    [InlineData("excerpts/hangzhou-soil-2017-damaged.txt", UnreadReason.UnitLost)]
    [InlineData("excerpts/hangzhou-soil-2017-damaged.txt", UnreadReason.PunctuationDamaged)]
    [InlineData("excerpts/beijing-air-2021-table.txt", UnreadReason.TableFlattened)]
    [InlineData("excerpts/shanxi-air-2018-linebroken.txt", UnreadReason.BrokenLine)]
    public void A_damaged_copy_is_flagged_and_not_guessed(string file, UnreadReason why)
    {
        ActionPlan plan = Read(SharedPlans.Text(file));

        Assert.Contains(plan.Unread, item => item.Why == why);
        Assert.DoesNotContain(plan.Objectives, target => target.IsQuantified);
    }

    private static ActionPlan Read(string text) => ActionPlanReader.Read(DocumentText.Plain(text.ReplaceLineEndings("\n")));

    private static void AssertExact(ActionPlan plan)
    {
        using JsonDocument key = JsonDocument.Parse(SharedPlans.Text("xuchang-2023-2025.key.json"));
        foreach (SetScore score in PlanScore.Of(key.RootElement, plan))
        {
            Assert.True(score.Missed.Count == 0 && score.Extra.Count == 0, $"{score.Name}\nmissed\n  {string.Join("\n  ", score.Missed)}\nextra\n  {string.Join("\n  ", score.Extra)}");
        }

        Accounts.AssertComplete(plan);
        AssertOfficialScore(plan);
    }

    // The scorer that came with the key also compares forms, base years, modalities and spans.
    private static void AssertOfficialScore(ActionPlan plan)
    {
        string output = Path.GetTempFileName();
        try
        {
            File.WriteAllText(output, PlanJson.Write(plan));
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
            foreach (string argument in (string[])[SharedPlans.Tool("score_plan.py"), SharedPlans.PathOf("xuchang-2023-2025.key.json"), output, "--min", "1.0", "--verbose"])
            {
                start.ArgumentList.Add(argument);
            }

            using Process process = Process.Start(start)!;
            string answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, answer);
        }
        finally
        {
            File.Delete(output);
        }
    }
}
