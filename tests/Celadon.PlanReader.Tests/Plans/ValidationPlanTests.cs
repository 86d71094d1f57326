using System.Text.Json;
using Celadon.PlanReader.Documents;
using Celadon.PlanReader.Ledger;
using Celadon.PlanReader.Tests.Documents;
using Celadon.PlanReader.Tests.Reading;

namespace Celadon.PlanReader.Tests.Plans;

public class ValidationPlanTests
{
    // The lowest F1 a set of the plan may have. They are what the reader reaches today, rounded down: a fall is a regression, a rise is to be entered here.
    public static TheoryData<string, double> Floors => new()
    {
        { "air-clause-brackets-2023", 0.95 },
        { "air-first-unit-leads-2018", 1.00 },
        { "autumn-winter-2024", 1.00 },
        { "beautiful-city-2024", 0.66 },
        { "carbon-peak-2022", 0.95 },
        { "county-continuous-2024", 1.00 },
        { "county-sloppy-2023", 1.00 },
        { "five-year-plan-chapters-2021", 1.00 },
        { "inspection-rectification-2024", 0.61 },
        { "noise-2023", 0.83 },
        { "province-air-2024", 0.76 },
        { "river-chief-2024", 0.76 },
        { "rural-living-2022", 0.79 },
        { "soil-ten-articles-2016", 0.91 },
        { "task-table-2024", 0.88 },
        { "three-campaigns-annexes-2023", 0.85 },
        { "waste-soil-rural-2022", 1.00 },
        { "water-restarting-numbers-2024", 1.00 },
    };

    public static TheoryData<string> Names => [.. Files().Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_plan_of_a_fictional_city_reads_as_its_key_says(string name, double floor)
    {
        ActionPlan plan = Read(name);
        using JsonDocument key = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), name + ".key.json")));

        foreach (SetScore score in PlanScore.Of(key.RootElement, plan))
        {
            Assert.True(score.F1 >= floor, $"{name} {score.Name}: F1 {score.F1:0.000} is below {floor:0.00}\nmissed\n  {string.Join("\n  ", score.Missed)}\nextra\n  {string.Join("\n  ", score.Extra)}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_digit_of_a_fictional_plan_is_accounted_for(string name) => Accounts.AssertComplete(Read(name));

    [Fact]
    public void Every_plan_with_a_key_has_a_floor() => Assert.Equal(Files().Select(Path.GetFileNameWithoutExtension).Order(), Floors.Select(row => row.Data.Item1).Order());

    private static ActionPlan Read(string name) => ActionPlanReader.Read(DocumentText.Plain(File.ReadAllText(Path.Combine(Folder(), name + ".txt")).ReplaceLineEndings("\n")));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder(), "*.txt");

    private static string Folder() => Path.Combine(SharedPlans.RepositoryRoot, "tests", "Celadon.PlanReader.Tests", "Plans");
}
